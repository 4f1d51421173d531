import * as vscode from 'vscode';
import { language } from './places.js';

/** Opens an empty article with a header whose fields are filled in one after the other. */
export async function newArticle(): Promise<void> {
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language }));
  await vscode.commands.executeCommand('editor.action.insertSnippet', { langId: language, name: 'Article' });
}
