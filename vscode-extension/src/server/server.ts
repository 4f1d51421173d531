import * as vscode from 'vscode';
import {
  ErrorCodes, LanguageClient, LSPErrorCodes, ResponseError, State, type LanguageClientOptions, type RequestType, type RequestType0,
} from 'vscode-languageclient/node';
import { announcement } from './announcement.js';
import { findProgram } from './program.js';
import * as trouble from './trouble.js';

const options: LanguageClientOptions = {
  documentSelector: [
    { scheme: 'file', language: 'newsmarkup' },
    { scheme: 'untitled', language: 'newsmarkup' },
    { scheme: 'file', language: 'newsmarkup-rules' },
    { scheme: 'file', pattern: '**/newsmarkup.json' },
  ],
};

/** Nobody is told: a newer request is on its way, or a program of somebody's own is older than the extension. */
const quiet: readonly number[] = [
  LSPErrorCodes.RequestCancelled, LSPErrorCodes.ServerCancelled, LSPErrorCodes.ContentModified, ErrorCodes.MethodNotFound,
];

/** The language server: found, started, started again where it ends by itself. */
export class Server implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private client: LanguageClient | undefined;

  /** It has begun to answer, or has ended. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly extensionPath: string, private readonly output: vscode.LogOutputChannel) { }

  /** The client while the server answers. */
  get running(): LanguageClient | undefined {
    return this.client?.isRunning() === true ? this.client : undefined;
  }

  /** The program that is the server, and every other command too; undefined where there is none. */
  async program(): Promise<string | undefined> {
    return findProgram({
      configured: vscode.workspace.getConfiguration('newsmarkup.server').get('path', ''),
      extension: this.extensionPath,
      path: process.env.PATH ?? '',
      platform: process.platform,
    });
  }

  async start(): Promise<void> {
    const settings = vscode.workspace.getConfiguration('newsmarkup.server');
    const command = await this.program();
    if (command === undefined) {
      await trouble.missing(settings.get('path', ''));
      return;
    }

    const run = { command, args: ['lsp', ...settings.get<string[]>('arguments', [])] };
    const client = new LanguageClient('newsmarkup', 'NewsMarkup', run, { ...options, outputChannel: this.output });
    client.registerFeature(announcement);
    client.onDidChangeState(state => {
      if (state.newState !== State.Starting) this.changed.fire();
    });
    this.client = client;
    try {
      await client.start();
    } catch (error) {
      this.output.error(String(error));
      await trouble.failed(command);
    }
  }

  async stop(): Promise<void> {
    const client = this.client;
    this.client = undefined;
    if (client?.needsStop() === true) await client.stop();
  }

  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  /** Asks the server; undefined where it is not running, has nothing to say, does not know the request, or the text has changed meanwhile. */
  async ask<P, R>(type: RequestType<P, R | null, void>, parameters: P): Promise<R | undefined> {
    return this.quietly(async client => (await client.sendRequest<R | null>(type.method, parameters)) ?? undefined);
  }

  /** Asks the server something that needs no parameters. */
  async askFor<R>(type: RequestType0<R, void>): Promise<R | undefined> {
    return this.quietly(client => client.sendRequest(type));
  }

  /** What a request about a document begins with. */
  about(document: vscode.TextDocument): { textDocument: { uri: string } } {
    return { textDocument: { uri: this.client?.code2ProtocolConverter.asUri(document.uri) ?? document.uri.toString() } };
  }

  dispose(): void {
    this.changed.dispose();
  }

  private async quietly<R>(ask: (client: LanguageClient) => Promise<R | undefined>): Promise<R | undefined> {
    const client = this.running;
    if (client === undefined) return undefined;
    try {
      return await ask(client);
    } catch (error) {
      if (error instanceof ResponseError && quiet.includes(error.code)) return undefined;
      if (this.running === undefined) return undefined;
      throw error;
    }
  }
}
