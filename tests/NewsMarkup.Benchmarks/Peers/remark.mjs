// Lints a Markdown file again and again in this process, and prints the CPU milliseconds of the best round and the number of messages.
import { readFileSync } from 'node:fs';
import { remark } from 'remark';
import consistent from 'remark-preset-lint-consistent';
import recommended from 'remark-preset-lint-recommended';

const text = readFileSync(process.argv[2], 'utf8');
const linter = remark().use(consistent).use(recommended);
let best = Infinity;
let messages = 0;
for (let round = 0; round < 8; round++) {
  const start = process.cpuUsage();
  const file = await linter.process(text);
  const { user, system } = process.cpuUsage(start);
  best = Math.min(best, (user + system) / 1000);
  messages = file.messages.length;
}
console.log(`${best.toFixed(1)} ${messages}`);
