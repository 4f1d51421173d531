import * as vscode from 'vscode';
import { lastLine, run } from '../server/run.js';
import type { Server } from '../server/server.js';
import { offer } from './offer.js';

/** Checks all files of the workspace as `newsmarkup check` does, says how many findings there are, and shows them. */
export async function checkWorkspace(server: Server, output: vscode.LogOutputChannel): Promise<void> {
  const program = await server.program();
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (program === undefined) return;
  if (folders.length === 0) {
    await offer('There is no folder to check: open one with your articles.', 'Open Folder', () => vscode.commands.executeCommand('vscode.openFolder'));
    return;
  }

  await vscode.workspace.saveAll(false);
  for (const folder of folders) {
    const ended = await vscode.window.withProgress(
      { location: vscode.ProgressLocation.Notification, title: `Checking ${folder.name}` },
      () => run(program, ['check', '--allow-empty'], folder.uri.fsPath));
    output.info(`newsmarkup check in ${folder.uri.fsPath}\n${ended.output}${ended.errors}`);
    if (ended.code > 1) await offer(lastLine(ended.errors), 'Show Log', () => vscode.commands.executeCommand('newsmarkup.showLog'));
    else void vscode.window.showInformationMessage(`${folder.name}: ${lastLine(ended.output)}`);
  }

  await vscode.commands.executeCommand('newsmarkup.findings.focus');
}
