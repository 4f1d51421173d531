import * as vscode from 'vscode';
import type { Server } from '../server/server.js';
import { articleEditor, language } from './places.js';

/** How long the article rests before views are drawn anew, in milliseconds. */
const pause = 150;

/** The article that somebody looks at: what all views show. It stays while they look at a view, a preview or the findings. */
export class Articles implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.TextDocument | undefined>();
  private readonly subscriptions: readonly { dispose(): unknown }[];
  private timer: NodeJS.Timeout | undefined;
  private shown: vscode.TextDocument | undefined;

  /** Another article is looked at, or its text has changed and now rests, or the server has begun to answer. */
  readonly onDidChange = this.changed.event;

  constructor(server: Server) {
    this.shown = articleEditor()?.document;
    this.subscriptions = [
      this.changed,
      server.onDidChange(() => { this.fire(); }),
      vscode.window.onDidChangeActiveTextEditor(() => { this.look(); }),
      vscode.workspace.onDidOpenTextDocument(() => { this.look(); }),
      vscode.workspace.onDidCloseTextDocument(document => { this.close(document); }),
      vscode.workspace.onDidChangeTextDocument(change => { if (change.document.languageId === language) this.fireSoon(); }),
    ];
  }

  get current(): vscode.TextDocument | undefined {
    return this.shown;
  }

  dispose(): void {
    clearTimeout(this.timer);
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  private look(): void {
    const document = articleEditor()?.document;
    if (document === undefined || document === this.shown) return;
    this.shown = document;
    this.fire();
  }

  private close(document: vscode.TextDocument): void {
    if (document !== this.shown) return;
    this.shown = undefined;
    this.fire();
  }

  private fireSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => { this.fire(); }, pause);
  }

  private fire(): void {
    clearTimeout(this.timer);
    this.changed.fire(this.shown);
  }
}
