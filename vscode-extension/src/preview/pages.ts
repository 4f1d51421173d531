import * as vscode from 'vscode';
import type { Articles } from '../desk/articles.js';
import { articleEditorOrHint } from '../desk/places.js';
import { formats } from '../server/protocol.js';
import type { Server } from '../server/server.js';
import { PagePane, type PageFormat } from './pagePane.js';

const commands: readonly (readonly [string, PageFormat])[] = [
  ['newsmarkup.showPreview', { name: 'html', title: 'Preview' }],
  ['newsmarkup.showReport', { name: 'report', title: 'Report' }],
];

/** The reader's page and the desk's report, one pane each. */
export function registerPages(server: Server, articles: Articles, extension: vscode.Uri): vscode.Disposable {
  return vscode.Disposable.from(...commands.map(([command, format]) => registerPage(command, format, server, articles, extension)));
}

function registerPage(command: string, format: PageFormat, server: Server, articles: Articles, extension: vscode.Uri): vscode.Disposable {
  let open: vscode.WebviewPanel | undefined;
  return vscode.commands.registerCommand(command, async () => {
    const editor = articleEditorOrHint();
    if (editor === undefined) return;
    if (open !== undefined) {
      open.reveal(undefined, true);
      return;
    }

    if (await isMissing(server, format)) {
      void vscode.window.showInformationMessage(`The newsmarkup program that is in use does not write “${format.name}”, or is not running.`);
      return;
    }

    const panel = vscode.window.createWebviewPanel(
      `newsmarkup.${format.name}`,
      format.title,
      { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
      { enableScripts: true, localResourceRoots: [vscode.Uri.joinPath(extension, 'dist')] });
    panel.iconPath = { light: vscode.Uri.joinPath(extension, 'media', 'file-light.svg'), dark: vscode.Uri.joinPath(extension, 'media', 'file-dark.svg') };
    open = panel;
    panel.onDidDispose(() => { open = undefined; });
    await new PagePane(panel, format, server, articles, extension).show(editor.document);
  });
}

async function isMissing(server: Server, format: PageFormat): Promise<boolean> {
  const known = await server.askFor(formats);
  return known?.some(other => other.name === format.name) !== true;
}
