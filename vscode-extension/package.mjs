// Makes newsmarkup-linux-x64.vsix: the native program, the bundle, and a check that what ships is what is used and no larger than it may be.
// The program is the one that NEWSMARKUP_NATIVE names, else it is published.
import { execFileSync } from 'node:child_process';
import { chmod, copyFile, mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const target = 'linux-x64';
const file = `newsmarkup-${target}.vsix`;
const mostBytes = 15_000_000;
const run = (program, ...args) => { execFileSync(program, args, { stdio: 'inherit' }); };

await mkdir('server', { recursive: true });
if (process.env.NEWSMARKUP_NATIVE) await copyFile(process.env.NEWSMARKUP_NATIVE, 'server/newsmarkup');
else await publish();
await chmod('server/newsmarkup', 0o755);
await copyFile('../THIRD-PARTY-NOTICES.md', 'THIRD-PARTY-NOTICES.md');

run(process.execPath, 'build.mjs');
// The pictures of the README do not ship: the marketplace shows them from where the project's pages are.
const pages = 'https://newsmarkup.org/vscode-extension';
run('npx', 'vsce', 'package', '--target', target, '--out', file, '--no-dependencies', '--allow-missing-repository',
  '--baseContentUrl', pages, '--baseImagesUrl', pages);
const { size } = await stat(file);
console.log(`${file}: ${(size / 1e6).toFixed(1)} MB`);
if (size > mostBytes) throw new Error(`${file} has ${size} bytes; ${mostBytes} are allowed.`);

async function publish() {
  const published = await mkdtemp(path.join(tmpdir(), 'newsmarkup-'));
  try {
    run('dotnet', 'publish', '../src/NewsMarkup.Cli', '-c', 'Release', '-r', target, '-o', published, '-v', 'q', '--nologo');
    await copyFile(path.join(published, 'newsmarkup'), 'server/newsmarkup');
  } finally {
    await rm(published, { recursive: true });
  }
}
