import * as vscode from 'vscode';
import type { ArticleGraph, Graphs } from '../desk/graphs.js';
import { statusOf } from './statusText.js';

/** How many claims there are and how many have no source, below the article. */
export function registerStatusItem(graphs: Graphs): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('newsmarkup.status', vscode.StatusBarAlignment.Right, 90);
  item.name = 'NewsMarkup';
  item.command = 'newsmarkup.claims.focus';
  return vscode.Disposable.from(item, graphs.onDidChange(current => { show(item, current); }));
}

function show(item: vscode.StatusBarItem, current: ArticleGraph | undefined): void {
  if (current === undefined) {
    item.hide();
    return;
  }

  const status = statusOf(current.graph);
  item.text = status.text;
  item.tooltip = status.tooltip;
  item.backgroundColor = status.isIncomplete ? new vscode.ThemeColor('statusBarItem.warningBackground') : undefined;
  item.show();
}
