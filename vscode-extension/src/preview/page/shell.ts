import { createHash } from 'node:crypto';

/** Where the pane's own script is, and the one that may be run. */
export interface ShellParts {
  readonly script: string;
  readonly nonce: string;
}

/**
 * The frame round a page. Nothing is loaded from anywhere, and no script runs but the frame's own and those that stand in the page: each is named by the hash
 * of its text. A frame within a frame inherits this.
 */
export function shellOf(page: string, parts: ShellParts): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf(page, parts.nonce)}">
<style nonce="${parts.nonce}">html, body, iframe { display: block; width: 100%; height: 100%; margin: 0; padding: 0; border: 0; overflow: hidden; background: Canvas; }</style>
<title>NewsMarkup</title>
</head>
<body>
<iframe title="The article" sandbox="allow-same-origin allow-scripts"></iframe>
<script nonce="${parts.nonce}" src="${parts.script}"></script>
</body>
</html>`;
}

/** What a page may do; pages for which it is the same can follow one another in one frame. */
export function policyOf(page: string, nonce: string): string {
  const scripts = [`'nonce-${nonce}'`, ...hashesOf(page, /<script>([^]*?)<\/script>/g)];
  return `default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src ${scripts.join(' ')}; base-uri 'none'; form-action 'none'`;
}

function hashesOf(page: string, element: RegExp): string[] {
  return [...page.matchAll(element)].map(match => `'sha256-${createHash('sha256').update(match[1] ?? '').digest('base64')}'`);
}
