import * as vscode from 'vscode';
import type { Server } from '../server/server.js';

const type = 'newsmarkup';

/** The task `newsmarkup: check`, for each folder. The findings view shows the same while one writes; a task is for keys, chains of tasks and folders without it. */
export function registerCheckTasks(server: Server): vscode.Disposable {
  return vscode.tasks.registerTaskProvider(type, {
    provideTasks: async () => {
      const program = await server.program();
      return program === undefined ? [] : (vscode.workspace.workspaceFolders ?? []).map(folder => taskOf({ type, task: 'check' }, folder, program));
    },
    resolveTask: async task => {
      const program = await server.program();
      return program === undefined ? undefined : taskOf(task.definition, task.scope, program);
    },
  });
}

function taskOf(definition: vscode.TaskDefinition, scope: vscode.Task['scope'], program: string): vscode.Task {
  const paths = Array.isArray(definition.paths) ? definition.paths.map(String) : [];
  const options = typeof scope === 'object' ? { cwd: scope.uri.fsPath } : {};
  const task = new vscode.Task(
    definition, scope ?? vscode.TaskScope.Workspace, 'check', 'newsmarkup', new vscode.ProcessExecution(program, ['check', ...paths], options), []);
  task.group = vscode.TaskGroup.Test;
  task.detail = 'Checks all articles';
  return task;
}
