import * as vscode from 'vscode';
import { placeCaret } from '../desk/places.js';
import type { TaggingEdit } from '../server/protocol.js';
import type { Server } from '../server/server.js';

/** Makes the edits of a tag and puts the cursor where a person writes next; what can be written there is offered at once. */
export async function apply(server: Server, document: vscode.TextDocument, tagging: TaggingEdit | undefined): Promise<void> {
  const convert = server.running?.protocol2CodeConverter;
  if (convert === undefined || tagging === undefined) return;
  await vscode.workspace.applyEdit(await convert.asWorkspaceEdit(tagging.edit));
  if (tagging.caret === undefined) return;
  await placeCaret(document.uri, convert.asPosition(tagging.caret));
  await vscode.commands.executeCommand('editor.action.triggerSuggest');
}
