import * as vscode from 'vscode';
import { kinds, palette } from './marks.js';

/** How notation looks that is not to be read: not there at all, or faint. */
export const notationStyles = {
  // VS Code has no decoration that hides text; this is the style that other extensions use for it.
  hide: vscode.window.createTextEditorDecorationType({ textDecoration: 'none; display: none' }),
  dim: vscode.window.createTextEditorDecorationType({ opacity: '0.35' }),
} as const;

/**
 * The looks of words, by the name of their colour. The colours are contributed, so that themes and people can set them. They lie behind words in the
 * colour of all copy, which can be read on each. They are drawn with the words:
 * `backgroundColor` is drawn under them, at a place that VS Code measures wrongly where hidden text is near.
 */
export function wordStyles(): ReadonlyMap<string, vscode.TextEditorDecorationType> {
  const speakers = Array.from({ length: palette }, (_, index) => `speaker${String(index + 1)}`);
  return new Map([...kinds, ...speakers].map(name => [name, vscode.window.createTextEditorDecorationType({
    color: new vscode.ThemeColor('editor.foreground'),
    textDecoration: `none; background-color: var(--vscode-newsmarkup-reading-${name}); border-radius: 2px`,
    overviewRulerColor: new vscode.ThemeColor(`newsmarkup.reading.${name}`),
    overviewRulerLane: vscode.OverviewRulerLane.Right,
  })]));
}
