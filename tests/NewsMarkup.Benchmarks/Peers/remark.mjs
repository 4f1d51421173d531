// Lints a Markdown file.
import { remark } from 'remark';
import consistent from 'remark-preset-lint-consistent';
import recommended from 'remark-preset-lint-recommended';
import { bestOf } from './rounds.mjs';

const linter = remark().use(consistent).use(recommended);
await bestOf(text => linter.process(text));
