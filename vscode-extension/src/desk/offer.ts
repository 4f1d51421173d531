import * as vscode from 'vscode';

/** Shows an error with the one thing that helps. */
export async function offer(message: string, button: string, act: () => Thenable<unknown>): Promise<void> {
  if (await vscode.window.showErrorMessage(message, button) === button) await act();
}
