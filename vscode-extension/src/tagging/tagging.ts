import * as vscode from 'vscode';
import { articleEditorOrHint } from '../desk/places.js';
import { declare, names, nextUntaggedQuote, speakers, wrap, type SelectionParams } from '../server/protocol.js';
import type { Server } from '../server/server.js';
import { apply } from './applied.js';
import { kindChoices, mentionChoices, speakerChoices } from './choices.js';
import { pick } from './pick.js';

/** The commands that tag what is selected, or the quotation or the name at the cursor. */
export class Tagging {
  constructor(private readonly server: Server) { }

  register(): vscode.Disposable {
    const on = (name: string, act: (editor: vscode.TextEditor, at: SelectionParams) => Promise<void>): vscode.Disposable =>
      vscode.commands.registerCommand(`newsmarkup.${name}`, () => this.run(act));
    return vscode.Disposable.from(
      on('wrapQuote', (editor, at) => this.speech(editor, at, 'quote')),
      on('wrapClaim', (editor, at) => this.speech(editor, at, 'claim')),
      on('wrapMention', (editor, at) => this.mention(editor, at)),
      on('wrapFact', (editor, at) => this.wrap(editor, at, 'fact')),
      on('wrapCue', (editor, at) => this.wrap(editor, at, 'cue')),
      on('wrapScare', (editor, at) => this.wrap(editor, at, 'scare')),
      on('declare', (editor, at) => this.declare(editor, at)),
      on('nextUntaggedQuote', editor => this.quote(editor, 'forward')),
      on('previousUntaggedQuote', editor => this.quote(editor, 'backward')));
  }

  /** What cannot be tagged is refused by the server with a sentence for the person who asked. */
  private async run(act: (editor: vscode.TextEditor, at: SelectionParams) => Promise<void>): Promise<void> {
    const editor = articleEditorOrHint();
    const convert = this.server.running?.code2ProtocolConverter;
    if (editor === undefined || convert === undefined) return;
    try {
      await act(editor, { ...this.server.about(editor.document), range: convert.asRange(editor.selection) });
    } catch (refusal) {
      void vscode.window.showWarningMessage(refusal instanceof Error ? refusal.message : String(refusal));
    }
  }

  private async speech(editor: vscode.TextEditor, at: SelectionParams, kind: 'quote' | 'claim'): Promise<void> {
    const known = await this.server.ask(speakers, at) ?? [];
    const chosen = known.length === 0 ? [] : await pick(speakerChoices(known), `Tag as ${kind}`, 'Who says it?');
    if (chosen !== undefined) await this.wrap(editor, at, kind, chosen);
  }

  private async mention(editor: vscode.TextEditor, at: SelectionParams): Promise<void> {
    const choices = await this.server.ask(names, at);
    if (choices === undefined) return;
    const chosen = await pick(mentionChoices(choices), 'Tag as mention', `Whom or what does “${choices.words}” name?`);
    if (chosen === undefined) return;
    if ('mention' in chosen) await this.wrap(editor, at, 'mention', [chosen.mention]);
    else await this.declare(editor, at);
  }

  private async declare(editor: vscode.TextEditor, at: SelectionParams): Promise<void> {
    const choices = await this.server.ask(names, at);
    if (choices === undefined) return;
    const kind = await pick(kindChoices(choices), 'Declare and tag', `What is “${choices.words}”?`);
    if (kind !== undefined) await apply(this.server, editor.document, await this.server.ask(declare, { ...at, kind }));
  }

  private async wrap(editor: vscode.TextEditor, at: SelectionParams, kind: string, by: readonly string[] = []): Promise<void> {
    await apply(this.server, editor.document, await this.server.ask(wrap, { ...at, kind, speakers: by }));
  }

  private async quote(editor: vscode.TextEditor, direction: 'forward' | 'backward'): Promise<void> {
    const convert = this.server.running?.code2ProtocolConverter;
    const back = this.server.running?.protocol2CodeConverter;
    if (convert === undefined || back === undefined) return;
    const position = convert.asPosition(direction === 'forward' ? editor.selection.end : editor.selection.start);
    const found = await this.server.ask(nextUntaggedQuote, { ...this.server.about(editor.document), position, direction });
    if (found === undefined) {
      vscode.window.setStatusBarMessage('Every quotation is tagged.', 4000);
      return;
    }

    const range = back.asRange(found.range);
    editor.selection = new vscode.Selection(range.start, range.end);
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }
}
