import * as vscode from 'vscode';
import type { Graphs } from '../desk/graphs.js';
import type { Server } from '../server/server.js';
import { sourceRows, type SourceRow } from './sourceList.js';
import { Row, Rows, show } from './tree.js';

/** Who is quoted, and how much. */
export function registerSourcesView(server: Server, graphs: Graphs): vscode.Disposable {
  const rows = new Rows(() => {
    const current = graphs.current;
    return current === undefined ? [] : sourceRows(current.graph).map(source => rowOf(source, current.document.uri, server));
  });
  return vscode.Disposable.from(
    rows,
    graphs.onDidChange(() => { rows.refresh(); }),
    vscode.window.createTreeView('newsmarkup.sources', { treeDataProvider: rows, showCollapseAll: true }));
}

function rowOf(source: SourceRow, uri: vscode.Uri, server: Server): Row {
  const convert = server.running?.protocol2CodeConverter;
  const sayings = source.sayings.map(said => {
    const row = new Row(said.label);
    row.description = said.description;
    row.iconPath = new vscode.ThemeIcon(said.description === '' ? 'comment' : 'comment-unresolved');
    if (convert) row.command = show(uri, convert.asRange(said.saying.range));
    return row;
  });
  const row = new Row(source.label, sayings, false);
  row.id = source.source.id;
  row.description = source.description;
  row.iconPath = source.isAnonymous
    ? new vscode.ThemeIcon('question', new vscode.ThemeColor('list.warningForeground'))
    : new vscode.ThemeIcon('person');
  const declaration = source.source.declaration;
  if (declaration && convert) {
    row.command = show(convert.asUri(declaration.uri), convert.asRange(declaration.range));
    row.tooltip = `${source.label}: ${source.description}`;
  }

  return row;
}
