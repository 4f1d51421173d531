import * as path from 'node:path';
import * as vscode from 'vscode';
import { run } from '../server/run.js';
import type { Server } from '../server/server.js';
import { offer } from './offer.js';

const copyFiles = ['txt', 'docx', 'html', 'htm', 'md', 'markdown'];

/** Turns copy into an article beside it, and opens that. A file that is there already is opened as it is. */
export async function importArticle(server: Server): Promise<void> {
  const program = await server.program();
  const chosen = await vscode.window.showOpenDialog({
    title: 'Import copy as an article',
    openLabel: 'Import',
    canSelectMany: false,
    filters: { Copy: copyFiles, 'All files': ['*'] },
  });
  const copy = chosen?.[0];
  if (program === undefined || copy === undefined) return;
  const target = copy.with({ path: `${copy.path.slice(0, copy.path.length - path.posix.extname(copy.path).length)}.news` });
  if (await isThere(target)) {
    void vscode.window.showInformationMessage(`${path.basename(target.fsPath)} is there already; nothing was imported.`);
  } else {
    const ended = await run(program, ['import', copy.fsPath, '-o', target.fsPath], path.dirname(copy.fsPath));
    if (ended.code !== 0) {
      await offer(ended.errors.trim(), 'Choose Another File', () => importArticle(server));
      return;
    }

    if (ended.errors.trim() !== '') void vscode.window.showInformationMessage(ended.errors.trim());
  }

  await vscode.window.showTextDocument(target);
}

async function isThere(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
