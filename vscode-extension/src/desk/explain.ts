import * as vscode from 'vscode';
import { rulePage } from '../server/protocol.js';
import type { Server } from '../server/server.js';
import { findingsIn, ruleOf, type Finding } from './findings.js';

const scheme = 'newsmarkup-rule';

/** “Why is this here?”: the page of the rule behind a finding, from the server, so that it is that of the version in use and house rules have one too. */
export class Explanations implements vscode.TextDocumentContentProvider, vscode.CodeActionProvider {
  private readonly pages = new Map<string, string>();

  constructor(private readonly server: Server) { }

  register(): vscode.Disposable {
    return vscode.Disposable.from(
      vscode.workspace.registerTextDocumentContentProvider(scheme, this),
      vscode.languages.registerCodeActionsProvider(
        [{ language: 'newsmarkup' }, { language: 'newsmarkup-rules' }, { pattern: '**/newsmarkup.json' }], this,
        { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] }),
      vscode.commands.registerCommand('newsmarkup.explainFinding', (asked?: { readonly finding: Finding }) => this.explain(asked?.finding ?? atCursor())));
  }

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.pages.get(uri.toString()) ?? '';
  }

  provideCodeActions(document: vscode.TextDocument, _: vscode.Range, context: vscode.CodeActionContext): vscode.CodeAction[] {
    return context.diagnostics.filter(diagnostic => diagnostic.source === 'newsmarkup').map(diagnostic => {
      const action = new vscode.CodeAction(`Why is this here? (${ruleOf(diagnostic)})`, vscode.CodeActionKind.QuickFix);
      action.command = { command: 'newsmarkup.explainFinding', title: action.title, arguments: [{ finding: { uri: document.uri, diagnostic } }] };
      return action;
    });
  }

  private async explain(finding: Finding | undefined): Promise<void> {
    if (finding === undefined) {
      void vscode.window.showInformationMessage('Put the cursor on a finding first: they are underlined.');
      return;
    }

    const rule = ruleOf(finding.diagnostic);
    const page = await this.server.ask(rulePage, { ...this.server.about(await vscode.workspace.openTextDocument(finding.uri)), rule });
    if (page === undefined) return;
    const uri = vscode.Uri.from({ scheme, path: `/${page.rule}.md` });
    this.pages.set(uri.toString(), page.markdown);
    await vscode.commands.executeCommand('markdown.showPreviewToSide', uri);
  }
}

/** The finding with the fewest words at the cursor. */
function atCursor(): Finding | undefined {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return undefined;
  const length = (range: vscode.Range): number => editor.document.offsetAt(range.end) - editor.document.offsetAt(range.start);
  return findingsIn(editor.document.uri)
    .filter(finding => finding.diagnostic.range.contains(editor.selection.active))
    .sort((a, b) => length(a.diagnostic.range) - length(b.diagnostic.range))[0];
}
