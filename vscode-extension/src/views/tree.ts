import * as vscode from 'vscode';

/** A row of a view, and those below it. */
export class Row extends vscode.TreeItem {
  constructor(label: string, readonly children: readonly Row[] = [], isOpen = true) {
    super(label, children.length === 0 ? vscode.TreeItemCollapsibleState.None
      : isOpen ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed);
  }
}

/** A view of rows that are made anew when something changes. */
export class Rows implements vscode.TreeDataProvider<Row>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<undefined>();

  readonly onDidChangeTreeData = this.changed.event;

  constructor(private readonly make: () => readonly Row[]) { }

  refresh(): void {
    this.changed.fire(undefined);
  }

  getTreeItem(row: Row): vscode.TreeItem {
    return row;
  }

  getChildren(row?: Row): Row[] {
    return [...row?.children ?? this.make()];
  }

  dispose(): void {
    this.changed.dispose();
  }
}

/** What a row does when it is chosen: it shows its words. */
export function show(uri: vscode.Uri, range: vscode.Range): vscode.Command {
  return { command: 'newsmarkup.showRange', title: 'Show', arguments: [uri, range] };
}
