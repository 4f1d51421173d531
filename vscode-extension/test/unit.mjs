// Bundles the tests of what needs no VS Code, and runs them.
import { build } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { readdir, rm } from 'node:fs/promises';

await rm('dist/test', { recursive: true, force: true });
const tests = (await readdir('test/unit')).filter(name => name.endsWith('.test.ts')).map(name => `test/unit/${name}`);
await build({
  entryPoints: tests, outdir: 'dist/test', bundle: true, mainFields: ['module', 'main'], platform: 'node', target: 'node20', format: 'cjs', logLevel: 'warning',
});
execFileSync(process.execPath, ['--test', 'dist/test/'], { stdio: 'inherit' });
