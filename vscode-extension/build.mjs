// Bundles the extension, the client that it loads when it starts the server, and the script of its panes, and copies what it shares with the other tools: the grammars and the schema of newsmarkup.json.
import { build } from 'esbuild';
import { cp, mkdir } from 'node:fs/promises';

const shared = ['newsmarkup.tmLanguage.json', 'newsmarkup-rules.tmLanguage.json', 'newsmarkup-markdown.tmLanguage.json', 'config.schema.json'];
// jsonc-parser's `main` cannot be bundled: it requires its parts at run time.
const common = { bundle: true, minify: true, mainFields: ['module', 'main'], logLevel: 'warning' };

await mkdir('dist/grammar', { recursive: true });
await Promise.all([
  ...shared.map(file => cp(`../grammar/${file}`, `dist/grammar/${file}`)),
  build({
    ...common, entryPoints: ['src/extension.ts', 'src/server/client.ts'], outdir: 'dist', entryNames: '[name]',
    platform: 'node', target: 'node20', format: 'cjs', external: ['vscode', './client.js'],
  }),
  build({ ...common, entryPoints: ['src/preview/page/pane.ts'], outfile: 'dist/pane.js', platform: 'browser', target: 'chrome124', format: 'iife' }),
]);
