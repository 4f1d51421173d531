import { elementAt } from './follow.js';
import type { FromPane, ToPane } from './messages.js';

declare function acquireVsCodeApi(): { postMessage(message: FromPane): void };

const host = acquireVsCodeApi();
const frame = document.querySelector('iframe');
if (frame === null) throw new Error('The frame has no page.');

let cursor: number | undefined;

window.addEventListener('message', (event: MessageEvent<ToPane>) => {
  const message = event.data;
  if (message.type === 'page') show(frame, message.html);
  else {
    cursor = message.offset;
    follow(frame, cursor);
  }
});
host.postMessage({ type: 'ready' });

/** Another version of the page keeps the place to which somebody has scrolled. */
function show(pane: HTMLIFrameElement, html: string): void {
  const top = pane.contentWindow?.scrollY ?? 0;
  pane.onload = () => {
    pane.contentWindow?.scrollTo({ top, behavior: 'instant' });
    pane.contentDocument?.addEventListener('click', event => { click(event); });
    if (cursor !== undefined) follow(pane, cursor);
  };
  pane.srcdoc = html;
}

function follow(pane: HTMLIFrameElement, offset: number): void {
  const placed = [...pane.contentDocument?.querySelectorAll<HTMLElement>('[data-start][data-end]') ?? []]
    .map(element => ({ element, start: Number(element.dataset.start), end: Number(element.dataset.end) }));
  elementAt(placed, offset)?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}

/** Links open in the browser, those within the page lead there; words lead to where they stand in the file. */
function click(event: MouseEvent): void {
  const target = event.target as HTMLElement | null;
  const link = target?.closest('a');
  const href = link?.getAttribute('href');
  if (href?.startsWith('#') === true) return;
  if (link && href) {
    event.preventDefault();
    host.postMessage({ type: 'open', href });
    return;
  }

  const words = target?.closest<HTMLElement>('[data-start]');
  if (words && event.detail === 2) host.postMessage({ type: 'show', offset: Number(words.dataset.start) });
}
