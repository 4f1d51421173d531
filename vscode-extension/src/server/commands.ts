import * as vscode from 'vscode';
import type { LanguageClient, Location, Position } from 'vscode-languageclient/node';

/** The commands that the server asks VS Code to do, in the words of the protocol. */
export function registerServerCommands(client: () => LanguageClient | undefined): vscode.Disposable[] {
  return [
    vscode.commands.registerCommand('newsmarkup.showPlaces', async (uri: string, at: Position, places: Location[]) => {
      const convert = client()?.protocol2CodeConverter;
      if (convert === undefined) return;
      await vscode.commands.executeCommand(
        'editor.action.showReferences', convert.asUri(uri), convert.asPosition(at), places.map(place => convert.asLocation(place)));
    }),
    vscode.commands.registerCommand('newsmarkup.placeCaret', async (uri: string, at: Position) => {
      const convert = client()?.protocol2CodeConverter;
      if (convert === undefined) return;
      const editor = await vscode.window.showTextDocument(convert.asUri(uri));
      const caret = convert.asPosition(at);
      editor.selection = new vscode.Selection(caret, caret);
      editor.revealRange(editor.selection);
    }),
  ];
}
