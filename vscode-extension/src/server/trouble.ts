import * as vscode from 'vscode';
import { offer } from '../desk/offer.js';

/** There is no program to start. */
export async function missing(configured: string): Promise<void> {
  const message = configured === ''
    ? 'NewsMarkup cannot start: this build of the extension has no server for your system, and there is no newsmarkup on the PATH.'
    : `NewsMarkup cannot start: there is no program at ${configured}.`;
  // In a window on another machine the setting is among those of that machine only.
  const settings = vscode.env.remoteName === undefined ? 'workbench.action.openSettings' : 'workbench.action.openRemoteSettings';
  await offer(message, 'Open Settings', () => vscode.commands.executeCommand(settings, { query: 'newsmarkup.server.path' }));
}

/** The program is there and does not do what it should. */
export async function failed(command: string): Promise<void> {
  await offer(`NewsMarkup cannot start ${command}.`, 'Show Log', () => vscode.commands.executeCommand('newsmarkup.showLog'));
}
