import type * as vscode from 'vscode';
import { ErrorCodes, LanguageClient, LSPErrorCodes, ResponseError, State, type LanguageClientOptions } from 'vscode-languageclient/node';
import { announcement } from './announcement.js';

// A bundle of its own: it is as large as all the rest ten times over, and nothing needs it before the server is started.

const options: LanguageClientOptions = {
  documentSelector: [
    { scheme: 'file', language: 'newsmarkup' },
    { scheme: 'untitled', language: 'newsmarkup' },
    { scheme: 'file', language: 'newsmarkup-rules' },
    { scheme: 'file', pattern: '**/newsmarkup.json' },
  ],
};

const quiet: readonly number[] = [
  LSPErrorCodes.RequestCancelled, LSPErrorCodes.ServerCancelled, LSPErrorCodes.ContentModified, ErrorCodes.MethodNotFound,
];

/** How the program is started that is the server. */
export interface Run { readonly command: string; readonly args: readonly string[] }

/** A client that is not started yet. It tells when the server has begun to answer, or has ended. */
export function clientOf(run: Run, outputChannel: vscode.LogOutputChannel, changed: () => void): LanguageClient {
  const client = new LanguageClient('newsmarkup', 'NewsMarkup', { ...run, args: [...run.args] }, { ...options, outputChannel });
  client.registerFeature(announcement);
  client.onDidChangeState(state => {
    if (state.newState !== State.Starting) changed();
  });
  return client;
}

/** True where nobody is told: a newer request is on its way, or a program of somebody's own is older than the extension. */
export function isQuiet(error: unknown): boolean {
  return error instanceof ResponseError && quiet.includes(error.code);
}
