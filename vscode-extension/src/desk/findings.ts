import * as vscode from 'vscode';

/** A finding of ours, where it is. */
export interface Finding {
  readonly uri: vscode.Uri;
  readonly diagnostic: vscode.Diagnostic;
}

/** All findings of ours that VS Code knows of, open files or not. */
export function allFindings(): readonly (readonly [vscode.Uri, readonly Finding[]])[] {
  return vscode.languages.getDiagnostics().map(([uri]) => [uri, findingsIn(uri)] as const);
}

export function findingsIn(uri: vscode.Uri): readonly Finding[] {
  return vscode.languages.getDiagnostics(uri).filter(diagnostic => diagnostic.source === 'newsmarkup').map(diagnostic => ({ uri, diagnostic }));
}

/** The id of the rule that a finding is of. */
export function ruleOf(diagnostic: vscode.Diagnostic): string {
  const code = diagnostic.code;
  return String(typeof code === 'object' ? code.value : code ?? '');
}
