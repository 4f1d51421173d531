import * as vscode from 'vscode';
import type { Location, Position } from 'vscode-languageclient/node';
import { placeCaret } from '../desk/places.js';
import type { Server } from './server.js';

/** The commands that the server asks VS Code to do, in the words of the protocol. */
export function registerServerCommands(server: Server): vscode.Disposable[] {
  return [
    vscode.commands.registerCommand('newsmarkup.showPlaces', async (uri: string, at: Position, places: Location[]) => {
      const convert = server.running?.protocol2CodeConverter;
      if (convert === undefined) return;
      await vscode.commands.executeCommand(
        'editor.action.showReferences', convert.asUri(uri), convert.asPosition(at), places.map(place => convert.asLocation(place)));
    }),
    vscode.commands.registerCommand('newsmarkup.placeCaret', async (uri: string, at: Position) => {
      await placeCaret(vscode.Uri.parse(uri), new vscode.Position(at.line, at.character));
    }),
  ];
}
