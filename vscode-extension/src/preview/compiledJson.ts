import * as path from 'node:path';
import * as vscode from 'vscode';
import type { Articles } from '../desk/articles.js';
import { articleEditorOrHint } from '../desk/places.js';
import { compiled, textPlace } from '../server/protocol.js';
import type { Server } from '../server/server.js';
import { jsonPlaceOf } from './jsonPlace.js';

const scheme = 'newsmarkup-compiled';

/** The compiled JSON of an article as a document beside it: it follows the text, and shows what stands for the words at the cursor. */
export class CompiledJson implements vscode.TextDocumentContentProvider, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  private readonly mark = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('editor.wordHighlightBackground'), isWholeLine: true,
  });

  private readonly subscriptions: readonly { dispose(): unknown }[];

  readonly onDidChange = this.changed.event;

  constructor(private readonly server: Server, articles: Articles) {
    this.subscriptions = [
      this.changed,
      this.mark,
      vscode.workspace.registerTextDocumentContentProvider(scheme, this),
      vscode.commands.registerCommand('newsmarkup.showCompiledJson', () => this.show()),
      articles.onDidChange(document => { if (document) this.changed.fire(compiledUri(document.uri)); }),
      vscode.window.onDidChangeTextEditorSelection(change => void this.follow(change.textEditor)),
    ];
  }

  async provideTextDocumentContent(uri: vscode.Uri): Promise<string> {
    const source = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri.query));
    const answer = await this.server.ask(compiled, { ...this.server.about(source), to: 'json' });
    return answer?.parts[0]?.content ?? '';
  }

  dispose(): void {
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  private async show(): Promise<void> {
    const editor = articleEditorOrHint();
    if (editor === undefined) return;
    const document = await vscode.workspace.openTextDocument(compiledUri(editor.document.uri));
    await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true, preview: true });
    await this.follow(editor);
  }

  private async follow(editor: vscode.TextEditor): Promise<void> {
    const uri = compiledUri(editor.document.uri).toString();
    const pane = vscode.window.visibleTextEditors.find(shown => shown.document.uri.toString() === uri);
    const convert = this.server.running?.code2ProtocolConverter;
    if (pane === undefined || convert === undefined) return;
    const place = await this.server.ask(textPlace, { ...this.server.about(editor.document), position: convert.asPosition(editor.selection.active) });
    const found = place && jsonPlaceOf(pane.document.getText(), place.offset);
    if (found === undefined) return;
    const range = new vscode.Range(pane.document.positionAt(found.start), pane.document.positionAt(found.end));
    pane.setDecorations(this.mark, [range]);
    pane.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }
}

function compiledUri(source: vscode.Uri): vscode.Uri {
  const name = `${path.posix.basename(source.path, '.news')}.json`;
  return vscode.Uri.from({ scheme, path: `/${name}`, query: source.toString() });
}
