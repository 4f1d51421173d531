import * as vscode from 'vscode';
import { Articles } from './desk/articles.js';
import { registerCheckTasks } from './desk/checkTasks.js';
import { checkWorkspace } from './desk/checkWorkspace.js';
import { compileArticle } from './desk/compileArticle.js';
import { openExample } from './desk/example.js';
import { Explanations } from './desk/explain.js';
import { Graphs } from './desk/graphs.js';
import { importArticle } from './desk/importArticle.js';
import { newArticle } from './desk/newArticle.js';
import { showRange } from './desk/places.js';
import { CompiledJson } from './preview/compiledJson.js';
import { registerPages } from './preview/pages.js';
import { ReadingView } from './reading/readingView.js';
import { registerServerCommands } from './server/commands.js';
import { Server } from './server/server.js';
import { Tagging } from './tagging/tagging.js';
import { registerClaimsView } from './views/claimsView.js';
import { registerFindingsView } from './views/findingsView.js';
import { registerSourcesView } from './views/sourcesView.js';
import { registerStatusItem } from './views/statusItem.js';

let server: Server | undefined;

/** Does not wait for the server: what needs it begins to show something when it answers. */
export function activate(context: vscode.ExtensionContext): void {
  const output = vscode.window.createOutputChannel('NewsMarkup', { log: true });
  const here = new Server(context.extensionPath, output);
  server = here;
  const articles = new Articles(here);
  const graphs = new Graphs(here, articles);
  context.subscriptions.push(
    output,
    here,
    articles,
    graphs,
    ...registerServerCommands(here),
    registerSourcesView(here, graphs),
    registerClaimsView(here, graphs),
    registerFindingsView(),
    registerStatusItem(graphs),
    registerCheckTasks(here),
    registerPages(here, articles, context.extensionUri),
    new CompiledJson(here, articles),
    new ReadingView(here, context.workspaceState),
    new Tagging(here).register(),
    new Explanations(here).register(),
    ...commandsOf(here, context, output),
    vscode.workspace.onDidGrantWorkspaceTrust(() => here.restart()));
  void here.start();
}

export async function deactivate(): Promise<void> {
  await server?.stop();
}

function commandsOf(here: Server, context: vscode.ExtensionContext, output: vscode.LogOutputChannel): vscode.Disposable[] {
  return [
    vscode.commands.registerCommand('newsmarkup.newArticle', newArticle),
    vscode.commands.registerCommand('newsmarkup.importArticle', () => importArticle(here)),
    vscode.commands.registerCommand('newsmarkup.compileArticle', () => compileArticle(here)),
    vscode.commands.registerCommand('newsmarkup.checkWorkspace', () => checkWorkspace(here, output)),
    vscode.commands.registerCommand('newsmarkup.openExample', () => openExample(context)),
    vscode.commands.registerCommand('newsmarkup.showRange', showRange),
    vscode.commands.registerCommand('newsmarkup.restartServer', () => here.restart()),
    vscode.commands.registerCommand('newsmarkup.showLog', () => { output.show(); }),
  ];
}
