import * as path from 'node:path';
import * as vscode from 'vscode';
import { counted } from '../desk/counting.js';
import { allFindings, ruleOf, type Finding } from '../desk/findings.js';
import { findingFiles, headOf, type FindingFile } from './findingList.js';
import { Row, Rows, show } from './tree.js';

const icons: Readonly<Record<vscode.DiagnosticSeverity, vscode.ThemeIcon>> = {
  [vscode.DiagnosticSeverity.Error]: new vscode.ThemeIcon('error', new vscode.ThemeColor('list.errorForeground')),
  [vscode.DiagnosticSeverity.Warning]: new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground')),
  [vscode.DiagnosticSeverity.Information]: new vscode.ThemeIcon('info'),
  [vscode.DiagnosticSeverity.Hint]: new vscode.ThemeIcon('lightbulb'),
};

/** A row of one finding; “Why Is This Here?” is asked of it. */
export class FindingRow extends Row {
  override readonly contextValue = 'finding';

  constructor(readonly finding: Finding) {
    super(headOf(finding.diagnostic.message));
    this.description = `${ruleOf(finding.diagnostic)} · line ${String(finding.diagnostic.range.start.line + 1)}`;
    this.tooltip = finding.diagnostic.message;
    this.iconPath = icons[finding.diagnostic.severity];
    this.command = show(finding.uri, finding.diagnostic.range);
  }
}

/** What is found in all files of the workspace. */
export function registerFindingsView(): vscode.Disposable {
  const rows = new Rows(() => files().map(rowOf));
  const view = vscode.window.createTreeView('newsmarkup.findings', { treeDataProvider: rows, showCollapseAll: true });
  const refresh = (): void => {
    rows.refresh();
    const count = files().reduce((sum, file) => sum + file.findings.length, 0);
    view.badge = count === 0 ? undefined : { value: count, tooltip: counted(count, 'finding') };
  };
  refresh();
  return vscode.Disposable.from(rows, view, vscode.languages.onDidChangeDiagnostics(refresh));
}

function files(): readonly FindingFile<Finding>[] {
  return findingFiles(allFindings().map(([uri, findings]) => [uri.toString(), findings.map(finding => ({
    place: finding,
    severity: finding.diagnostic.severity,
    line: finding.diagnostic.range.start.line,
  }))] as const));
}

function rowOf(file: FindingFile<Finding>): Row {
  const uri = vscode.Uri.parse(file.path);
  const row = new Row(path.posix.basename(uri.path), file.findings.map(finding => new FindingRow(finding.place)));
  row.resourceUri = uri;
  row.iconPath = vscode.ThemeIcon.File;
  const folder = path.posix.dirname(vscode.workspace.asRelativePath(uri));
  row.description = folder === '.' ? '' : folder;
  row.id = file.path;
  return row;
}
