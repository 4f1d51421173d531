import { randomBytes } from 'node:crypto';
import * as path from 'node:path';
import * as vscode from 'vscode';
import type { Articles } from '../desk/articles.js';
import { articleEditor, language, showRange } from '../desk/places.js';
import { compiled } from '../server/protocol.js';
import type { Server } from '../server/server.js';
import type { FromPane, ToPane } from './page/messages.js';
import { policyOf, shellOf } from './page/shell.js';

/** A format whose one file is a page. */
export interface PageFormat {
  readonly name: 'html' | 'report';
  /** What stands before the article's name in the title of the pane. */
  readonly title: string;
}

/** A page that the article compiles to, beside it: it follows the text, the cursor and the article that somebody looks at. */
export class PagePane implements vscode.Disposable {
  private readonly subscriptions: readonly { dispose(): unknown }[];
  private readonly nonce = randomBytes(16).toString('base64url');
  private document: vscode.TextDocument | undefined;
  private page = '';
  private policy = '';

  constructor(
    private readonly panel: vscode.WebviewPanel,
    private readonly format: PageFormat,
    private readonly server: Server,
    articles: Articles,
    private readonly extension: vscode.Uri,
  ) {
    this.subscriptions = [
      articles.onDidChange(document => { if (document) void this.show(document); }),
      vscode.window.onDidChangeTextEditorSelection(change => { this.follow(change.textEditor); }),
      panel.webview.onDidReceiveMessage((message: FromPane) => void this.hear(message)),
      panel.onDidDispose(() => { this.dispose(); }),
    ];
  }

  async show(document: vscode.TextDocument): Promise<void> {
    if (document.languageId !== language) return;
    const answer = await this.server.ask(compiled, { ...this.server.about(document), to: this.format.name });
    const page = answer?.parts[0]?.content;
    if (page === undefined) return;
    this.document = document;
    this.page = page;
    this.panel.title = `${this.format.title} ${path.posix.basename(document.uri.path)}`;
    const policy = policyOf(page, this.nonce);
    if (policy === this.policy) {
      this.tell({ type: 'page', html: page });
      return;
    }

    this.policy = policy;
    const script = this.panel.webview.asWebviewUri(vscode.Uri.joinPath(this.extension, 'dist', 'pane.js'));
    this.panel.webview.html = shellOf(page, { script: script.toString(), nonce: this.nonce });
  }

  dispose(): void {
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  private follow(editor: vscode.TextEditor): void {
    if (editor.document === this.document) this.tell({ type: 'cursor', offset: editor.document.offsetAt(editor.selection.active) });
  }

  private async hear(message: FromPane): Promise<void> {
    switch (message.type) {
      case 'ready': {
        this.tell({ type: 'page', html: this.page });
        const editor = articleEditor();
        if (editor) this.follow(editor);
        break;
      }

      case 'open':
        if (/^(https?|mailto):/i.test(message.href)) await vscode.env.openExternal(vscode.Uri.parse(message.href));
        break;
      case 'show':
        if (this.document) {
          const at = this.document.positionAt(message.offset);
          await showRange(this.document.uri, new vscode.Range(at, at));
        }

        break;
    }
  }

  private tell(message: ToPane): void {
    void this.panel.webview.postMessage(message);
  }
}
