import * as path from 'node:path';
import * as vscode from 'vscode';
import { formats } from '../server/protocol.js';
import { run } from '../server/run.js';
import type { Server } from '../server/server.js';
import { articleEditorOrHint } from './places.js';
import { offer } from './offer.js';

/** Writes what the article compiles to into a folder, in a format to choose, as `newsmarkup build` does. */
export async function compileArticle(server: Server): Promise<void> {
  const document = articleEditorOrHint()?.document;
  const program = await server.program();
  const known = await server.askFor(formats);
  if (document === undefined || program === undefined || known === undefined) return;
  const format = await vscode.window.showQuickPick(
    known.map(choice => ({ label: choice.name, description: choice.title, extensions: choice.extensions })),
    { title: 'Compile', placeHolder: 'What to?', matchOnDescription: true });
  if (format === undefined || !await document.save()) return;
  const home = path.dirname(document.fileName);
  const folder = await vscode.window.showOpenDialog({
    title: `Compile ${path.basename(document.fileName)} to ${format.label}`,
    openLabel: 'Compile Here',
    canSelectFiles: false,
    canSelectFolders: true,
    defaultUri: vscode.Uri.file(home),
  });
  if (folder?.[0] === undefined) return;
  const name = path.basename(document.fileName);
  const ended = await run(program, ['build', name, '--to', format.label, '--out-dir', folder[0].fsPath], home);
  if (ended.code !== 0) {
    await offer(`${name} was not compiled: it has errors.`, 'Show Problems', () => vscode.commands.executeCommand('workbench.actions.view.problems'));
    return;
  }

  await openWritten(folder[0], path.parse(name).name, format.extensions);
}

async function openWritten(folder: vscode.Uri, stem: string, extensions: readonly string[]): Promise<void> {
  const written = extensions.map(extension => vscode.Uri.joinPath(folder, stem + extension));
  const names = written.map(uri => path.basename(uri.fsPath)).join(', ');
  if (written[0] && await vscode.window.showInformationMessage(`Written: ${names}`, 'Open') === 'Open') {
    await vscode.commands.executeCommand('vscode.open', written[0]);
  }
}
