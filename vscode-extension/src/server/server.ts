import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { findProgram } from './program.js';
import type { Request } from './protocol.js';
import * as trouble from './trouble.js';

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

    const { clientOf } = await loaded();
    const client = clientOf({ command, args: ['lsp', ...settings.get<string[]>('arguments', [])] }, this.output, () => { this.changed.fire(); });
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
  async ask<P, R>(type: Request<P, R | null>, parameters: P): Promise<R | undefined> {
    return this.quietly(async client => (await client.sendRequest<R | null>(type.method, parameters)) ?? undefined);
  }

  /** Asks the server something that needs no parameters. */
  async askFor<R>(type: Request<undefined, R>): Promise<R | undefined> {
    return this.quietly(client => client.sendRequest<R>(type.method));
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
      if ((await loaded()).isQuiet(error) || this.running === undefined) return undefined;
      throw error;
    }
  }
}

/** The client's library, read from its file the first time. */
function loaded(): Promise<typeof import('./client.js')> {
  return import('./client.js');
}
