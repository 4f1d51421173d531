import * as vscode from 'vscode';

/** Opens a fresh copy of the example articles, in a window of its own where a folder is open. */
export async function openExample(context: vscode.ExtensionContext): Promise<void> {
  const copy = vscode.Uri.joinPath(context.globalStorageUri, 'Example');
  await vscode.workspace.fs.copy(vscode.Uri.joinPath(context.extensionUri, 'example'), copy, { overwrite: true });
  await vscode.commands.executeCommand('vscode.openFolder', copy, { forceNewWindow: vscode.workspace.workspaceFolders !== undefined });
}
