// Bundles the extension and copies what it shares with the other tools: the grammars and the schema of newsmarkup.json.
import { build } from 'esbuild';
import { cp, mkdir } from 'node:fs/promises';

const shared = ['newsmarkup.tmLanguage.json', 'newsmarkup-rules.tmLanguage.json', 'newsmarkup-markdown.tmLanguage.json', 'config.schema.json'];

await mkdir('dist/grammar', { recursive: true });
await Promise.all(shared.map(file => cp(`../grammar/${file}`, `dist/grammar/${file}`)));
await build({
  entryPoints: ['src/extension.ts'],
  outfile: 'dist/extension.js',
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  external: ['vscode'],
  minify: true,
  sourcemap: 'linked',
  logLevel: 'warning',
});
