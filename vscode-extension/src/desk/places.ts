import * as vscode from 'vscode';

/** The language of articles. */
export const language = 'newsmarkup';

/** The editor that has the focus, or had it last, if it shows an article. */
export function articleEditor(): vscode.TextEditor | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor?.document.languageId === language ? editor : undefined;
}

/** The same; where there is none, says what to do. */
export function articleEditorOrHint(): vscode.TextEditor | undefined {
  const editor = articleEditor();
  if (editor === undefined) void hint();
  return editor;
}

async function hint(): Promise<void> {
  if (await vscode.window.showInformationMessage('Open an article first, and put the cursor into it.', 'New Article') !== undefined) {
    await vscode.commands.executeCommand('newsmarkup.newArticle');
  }
}

/** Shows a document with the cursor at a place. */
export async function placeCaret(uri: vscode.Uri, at: vscode.Position): Promise<vscode.TextEditor> {
  const editor = await vscode.window.showTextDocument(uri);
  editor.selection = new vscode.Selection(at, at);
  editor.revealRange(editor.selection);
  return editor;
}

/** Shows a range in the column where its document is, or in the first one. */
export async function showRange(uri: vscode.Uri, range: vscode.Range): Promise<void> {
  const shown = vscode.window.visibleTextEditors.find(editor => editor.document.uri.toString() === uri.toString());
  await vscode.window.showTextDocument(uri, { selection: range, viewColumn: shown?.viewColumn ?? vscode.ViewColumn.One });
}
