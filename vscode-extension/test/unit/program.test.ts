import assert from 'node:assert/strict';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test, { type TestContext } from 'node:test';
import { findProgram } from '../../src/server/program.js';
import { lastLine, run } from '../../src/server/run.js';

async function programs(context: TestContext, ...folders: string[]): Promise<string> {
  const home = await mkdtemp(path.join(tmpdir(), 'newsmarkup-'));
  context.after(() => rm(home, { recursive: true }));
  for (const folder of folders) {
    await mkdir(path.join(home, folder), { recursive: true });
    await writeFile(path.join(home, folder, 'newsmarkup'), '#!/bin/sh\n');
    await chmod(path.join(home, folder, 'newsmarkup'), 0o755);
  }

  return home;
}

void test('the program of the extension is used before the one on the PATH', async context => {
  const home = await programs(context, 'extension/server', 'bin');
  const found = await findProgram({ configured: '', extension: `${home}/extension`, path: `${home}/bin`, platform: 'linux' });
  assert.equal(found, `${home}/extension/server/newsmarkup`);
});

void test('an extension without a program uses the one on the PATH', async context => {
  const home = await programs(context, 'bin');
  assert.equal(await findProgram({ configured: '', extension: `${home}/x`, path: `/nowhere:${home}/bin`, platform: 'linux' }), `${home}/bin/newsmarkup`);
});

void test('nothing replaces the program in the settings', async context => {
  const home = await programs(context, 'bin');
  assert.equal(await findProgram({ configured: `${home}/gone`, extension: home, path: `${home}/bin`, platform: 'linux' }), undefined);
});

void test('findings are no failure of a run', async () => {
  assert.deepEqual(await run('/bin/sh', ['-c', 'echo found; echo oops >&2; exit 1'], '/'), { code: 1, output: 'found\n', errors: 'oops\n' });
});

void test('a program that is not there says so', async () => {
  await assert.rejects(run('/nowhere/newsmarkup', [], '/'), { message: /^\/nowhere\/newsmarkup cannot be run: / });
});

void test('the last line is the sum', () => { assert.equal(lastLine('a\n\n2 errors in 1 of 3 articles.\n'), '2 errors in 1 of 3 articles.'); });
