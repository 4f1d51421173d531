// A folder of somebody else's, whose settings name another program.
import assert from 'node:assert/strict';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { startVSCode } from './vscodeServer.mjs';
import { launchBrowser, Workbench } from './workbench.mjs';

const pictures = path.resolve(import.meta.dirname, 'artifacts', 'trust');
const example = path.resolve(import.meta.dirname, '..', '..', 'vscode-extension', 'example');
const elsewhere = '/nowhere/newsmarkup';
let vscode, browser, window;

before(async () => {
  await mkdir(pictures, { recursive: true });
  vscode = await startVSCode(path.resolve(process.env.E2E_VSIX));
  const folder = path.join(vscode.root, 'somebody');
  await cp(example, folder, { recursive: true });
  await mkdir(path.join(folder, '.vscode'));
  await writeFile(path.join(folder, '.vscode', 'settings.json'), JSON.stringify({ 'newsmarkup.server.path': elsewhere }));
  browser = await launchBrowser();
  window = await Workbench.open(browser, `${vscode.url}/?folder=${folder}`, pictures);
});

after(async () => {
  await browser?.close();
  await vscode?.stop();
});

test('Articles of a folder that nobody trusts are checked, by the program that comes along', async () => {
  await window.openFile('quay-closure.news');
  await window.editor.locator('.squiggly-error').first().waitFor();
  await window.photograph('restricted');
  assert.equal((await vscode.languageServers()).length, 1);
});

test('Once the folder is trusted, the program that its settings name is used', async () => {
  await window.command('Workspaces: Manage Workspace Trust');
  await window.page.locator('.workspace-trust-editor').getByText('Trust', { exact: true }).first().click();
  await window.notification(`NewsMarkup cannot start: there is no program at ${elsewhere}.`).waitFor();
  await window.photograph('trusted');
});
