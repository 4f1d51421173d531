import * as vscode from 'vscode';
import { claimGraph, type ClaimGraph } from '../server/protocol.js';
import type { Server } from '../server/server.js';
import type { Articles } from './articles.js';

/** An article and who says what in it. */
export interface ArticleGraph {
  readonly document: vscode.TextDocument;
  readonly graph: ClaimGraph;
}

/** Who says what in the article that somebody looks at, asked for once for all views. */
export class Graphs implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<ArticleGraph | undefined>();
  private readonly subscription: vscode.Disposable;
  private shown: ArticleGraph | undefined;

  readonly onDidChange = this.changed.event;

  constructor(private readonly server: Server, private readonly articles: Articles) {
    this.subscription = articles.onDidChange(document => void this.read(document));
  }

  get current(): ArticleGraph | undefined {
    return this.shown;
  }

  dispose(): void {
    this.subscription.dispose();
    this.changed.dispose();
  }

  private async read(document: vscode.TextDocument | undefined): Promise<void> {
    const graph = document && await this.server.ask(claimGraph, this.server.about(document));
    if (document !== this.articles.current) return;
    if (document && !graph && this.server.running) return;
    this.shown = document && graph ? { document, graph } : undefined;
    this.changed.fire(this.shown);
  }
}
