import * as vscode from 'vscode';
import { LanguageClient, type LanguageClientOptions } from 'vscode-languageclient/node';
import { registerServerCommands } from './commands.js';
import { announceCaret } from './caret.js';
import { findServer } from './server.js';

let client: LanguageClient | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const output = vscode.window.createOutputChannel('NewsMarkup', { log: true });
  context.subscriptions.push(
    output,
    vscode.commands.registerCommand('newsmarkup.showLog', () => { output.show(); }),
    vscode.commands.registerCommand('newsmarkup.restartServer', () => restart(context, output)),
    vscode.workspace.onDidGrantWorkspaceTrust(() => restart(context, output)),
    ...registerServerCommands(() => client),
  );
  await start(context, output);
}

export async function deactivate(): Promise<void> {
  await client?.stop();
  client = undefined;
}

async function restart(context: vscode.ExtensionContext, output: vscode.LogOutputChannel): Promise<void> {
  await deactivate();
  await start(context, output);
}

async function start(context: vscode.ExtensionContext, output: vscode.LogOutputChannel): Promise<void> {
  const settings = vscode.workspace.getConfiguration('newsmarkup.server');
  const configured = settings.get('path', '');
  const command = await findServer({
    configured,
    extension: context.extensionPath,
    path: process.env.PATH ?? '',
    platform: process.platform,
  });
  if (command === undefined) {
    await explainMissing(configured);
    return;
  }

  const options: LanguageClientOptions = {
    documentSelector: [
      { scheme: 'file', language: 'newsmarkup' },
      { scheme: 'untitled', language: 'newsmarkup' },
      { scheme: 'file', language: 'newsmarkup-rules' },
      { scheme: 'file', pattern: '**/newsmarkup.json' },
    ],
    outputChannel: output,
  };
  client = new LanguageClient('newsmarkup', 'NewsMarkup', { command, args: ['lsp', ...settings.get<string[]>('arguments', [])] }, options);
  client.registerFeature(announceCaret);
  try {
    await client.start();
  } catch (error) {
    output.error(String(error));
    await explainFailed(command);
  }
}

async function explainMissing(configured: string): Promise<void> {
  const message = configured
    ? `NewsMarkup cannot start: there is no program at ${configured}.`
    : 'NewsMarkup cannot start: this build of the extension has no server for your system, and there is no newsmarkup on the PATH.';
  await offer(message, 'Open Settings', () => vscode.commands.executeCommand('workbench.action.openSettings', 'newsmarkup.server.path'));
}

async function explainFailed(command: string): Promise<void> {
  await offer(`NewsMarkup cannot start ${command}.`, 'Show Log', () => vscode.commands.executeCommand('newsmarkup.showLog'));
}

async function offer(message: string, button: string, act: () => Thenable<unknown>): Promise<void> {
  if (await vscode.window.showErrorMessage(message, button) === button) await act();
}
