import type { TagPlace } from '../server/protocol.js';

/** What the pure parts know of a place: a line and a column. */
export interface Place { readonly line: number; readonly character: number }
export interface Span { readonly start: Place; readonly end: Place }

/** What words are coloured by. */
export type ColourBy = 'kind' | 'speaker' | 'none';

/** What a reading view shows of an article. */
export interface Marks {
  /** The notation that is not seen: brackets and attribute blocks. */
  readonly hidden: readonly Span[];
  /** The words, by the name of their colour. */
  readonly coloured: ReadonlyMap<string, readonly Span[]>;
}

/** The kinds that have a colour of their own. */
export const kinds = ['quote', 'claim', 'fact', 'cue', 'mention', 'scare'] as const;

/** How many speakers have a colour of their own; the next begin again with the first. */
export const palette = 8;

/** The notation and the coloured words. The tag that a cursor is in, and those whose notation it touches, stay in sight. */
export function marksOf(tags: readonly TagPlace[], selections: readonly Span[], by: ColourBy): Marks {
  const shown = new Set(selections.flatMap(selection => shownAt(tags, selection)));
  const coloured = new Map<string, Span[]>();
  const speakers = [...new Set(tags.flatMap(tag => tag.speakers))];
  for (const tag of tags) {
    const colour = by === 'kind' ? colourOfKind(tag) : by === 'speaker' ? colourOfSpeaker(tag, speakers) : undefined;
    if (colour !== undefined) coloured.set(colour, [...coloured.get(colour) ?? [], tag.words]);
  }

  return { hidden: tags.filter(tag => !shown.has(tag)).flatMap(notationOf), coloured };
}

/** What of a tag is not copy: what stands before its words, and what stands after them. */
function notationOf(tag: TagPlace): Span[] {
  return [{ start: tag.range.start, end: tag.words.start }, { start: tag.words.end, end: tag.range.end }];
}

function shownAt(tags: readonly TagPlace[], selection: Span): TagPlace[] {
  const innermost = tags.filter(tag => touches(tag.range, selection)).at(-1);
  const touched = tags.filter(tag => notationOf(tag).some(notation => touches(notation, selection)));
  return innermost === undefined ? touched : [innermost, ...touched];
}

function touches(span: Span, selection: Span): boolean {
  return compare(span.start, selection.end) <= 0 && compare(selection.start, span.end) <= 0;
}

function compare(a: Place, b: Place): number {
  return a.line - b.line || a.character - b.character;
}

function colourOfKind(tag: TagPlace): string | undefined {
  return kinds.find(kind => kind === tag.kind);
}

/** Words that several say have the colour of the first. */
function colourOfSpeaker(tag: TagPlace, speakers: readonly string[]): string | undefined {
  const first = tag.speakers[0];
  return first === undefined ? undefined : `speaker${String(speakers.indexOf(first) % palette + 1)}`;
}
