import * as vscode from 'vscode';
import type { Graphs } from '../desk/graphs.js';
import type { Server } from '../server/server.js';
import { claimGroups, type ClaimGroup } from './claimList.js';
import { Row, Rows, show } from './tree.js';

const icons: ReadonlyMap<string, string> = new Map([
  ['No source', 'warning'], ['Disputed', 'arrow-swap'], ['False', 'error'], ['Verified', 'verified'],
]);

/** What is said, by how it stands. */
export function registerClaimsView(server: Server, graphs: Graphs): vscode.Disposable {
  const rows = new Rows(() => {
    const current = graphs.current;
    return current === undefined ? [] : claimGroups(current.graph).map(group => rowOf(group, current.document.uri, server));
  });
  return vscode.Disposable.from(
    rows,
    graphs.onDidChange(() => { rows.refresh(); }),
    vscode.window.createTreeView('newsmarkup.claims', { treeDataProvider: rows, showCollapseAll: true }));
}

function rowOf(group: ClaimGroup, uri: vscode.Uri, server: Server): Row {
  const convert = server.running?.protocol2CodeConverter;
  const claims = group.claims.map(claim => {
    const row = new Row(claim.label);
    row.description = claim.description;
    row.tooltip = `${claim.label}\n${claim.description}`;
    if (convert) row.command = show(uri, convert.asRange(claim.claim.range));
    return row;
  });
  const row = new Row(group.name, claims);
  row.id = group.name;
  row.description = String(claims.length);
  row.iconPath = new vscode.ThemeIcon(icons.get(group.name) ?? 'circle-outline');
  return row;
}
