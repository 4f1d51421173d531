import * as vscode from 'vscode';
import type { Choice } from './choices.js';

/** Lets a person choose; undefined where they choose nothing. */
export async function pick<T>(choices: readonly Choice<T>[], title: string, placeHolder: string): Promise<T | undefined> {
  const chosen = await vscode.window.showQuickPick([...choices], { title, placeHolder, matchOnDescription: true });
  return chosen?.value;
}
