import * as vscode from 'vscode';
import { language } from '../desk/places.js';
import { tags, type TagPlace } from '../server/protocol.js';
import type { Server } from '../server/server.js';
import { notationStyles, wordStyles } from './decorations.js';
import { marksOf, type ColourBy, type Span } from './marks.js';

const memory = 'newsmarkup.readingView';

/** Tagged copy that reads like copy: while it is on, brackets and attribute blocks are hidden or dimmed, and words have the colour of what they are. */
export class ReadingView implements vscode.Disposable {
  private readonly styles = wordStyles();
  private readonly known = new Map<string, { readonly version: number; readonly tags: readonly TagPlace[] }>();
  private readonly subscriptions: readonly { dispose(): unknown }[];
  private isOn: boolean;

  constructor(private readonly server: Server, private readonly state: vscode.Memento) {
    this.isOn = state.get(memory, false);
    this.subscriptions = [
      ...this.styles.values(),
      vscode.commands.registerCommand('newsmarkup.toggleReadingView', () => this.toggle()),
      vscode.commands.registerCommand('newsmarkup.leaveReadingView', () => this.toggle()),
      vscode.commands.registerCommand('newsmarkup.switchReadingColors', () => this.switchColours()),
      vscode.window.onDidChangeTextEditorSelection(change => { this.draw(change.textEditor); }),
      vscode.window.onDidChangeVisibleTextEditors(() => { this.drawAll(); }),
      vscode.workspace.onDidChangeTextDocument(change => void this.read(change.document)),
      vscode.workspace.onDidCloseTextDocument(document => this.known.delete(document.uri.toString())),
      vscode.workspace.onDidChangeConfiguration(change => { if (change.affectsConfiguration('newsmarkup.readingView')) this.drawAll(); }),
      server.onDidChange(() => { this.drawAll(); }),
    ];
    void this.tellKeys();
  }

  dispose(): void {
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  private async toggle(): Promise<void> {
    this.isOn = !this.isOn;
    await this.state.update(memory, this.isOn);
    await this.tellKeys();
    this.drawAll();
  }

  private async switchColours(): Promise<void> {
    const settings = vscode.workspace.getConfiguration('newsmarkup.readingView');
    const next = settings.get<ColourBy>('colors', 'kind') === 'kind' ? 'speaker' : 'kind';
    await settings.update('colors', next, vscode.ConfigurationTarget.Global);
  }

  /** Which of the two buttons is shown depends on it. */
  private async tellKeys(): Promise<void> {
    await vscode.commands.executeCommand('setContext', memory, this.isOn);
  }

  private drawAll(): void {
    for (const editor of vscode.window.visibleTextEditors) this.draw(editor);
  }

  private draw(editor: vscode.TextEditor): void {
    const document = editor.document;
    if (document.languageId !== language) return;
    if (!this.isOn) {
      this.paint(editor, []);
      return;
    }

    const known = this.known.get(document.uri.toString());
    if (known?.version === document.version) this.paint(editor, known.tags);
    else void this.read(document);
  }

  /** Until the answer is there, VS Code moves what is drawn along with the text. */
  private async read(document: vscode.TextDocument): Promise<void> {
    if (!this.isOn || document.languageId !== language) return;
    const version = document.version;
    const answer = await this.server.ask(tags, this.server.about(document));
    if (answer === undefined || document.version !== version || document.isClosed) return;
    this.known.set(document.uri.toString(), { version, tags: answer });
    for (const editor of vscode.window.visibleTextEditors) if (editor.document === document) this.draw(editor);
  }

  private paint(editor: vscode.TextEditor, places: readonly TagPlace[]): void {
    const settings = vscode.workspace.getConfiguration('newsmarkup.readingView');
    const marks = marksOf(places, editor.selections, settings.get<ColourBy>('colors', 'kind'));
    const look = settings.get<keyof typeof notationStyles>('tags', 'hide');
    for (const [name, style] of Object.entries(notationStyles)) editor.setDecorations(style, name === look ? marks.hidden.map(rangeOf) : []);
    for (const [name, style] of this.styles) editor.setDecorations(style, (marks.coloured.get(name) ?? []).map(rangeOf));
  }
}

function rangeOf(span: Span): vscode.Range {
  return new vscode.Range(span.start.line, span.start.character, span.end.line, span.end.character);
}
