import { counted } from '../desk/counting.js';
import type { ClaimGraph, GraphSource, Saying } from '../server/protocol.js';

/** A source as a list shows it. */
export interface SourceRow {
  readonly source: GraphSource;
  readonly label: string;
  readonly description: string;
  readonly isAnonymous: boolean;
  readonly sayings: readonly SayingRow[];
}

/** What a source says. */
export interface SayingRow {
  readonly saying: Saying;
  readonly label: string;
  /** Empty for what is plainly said. */
  readonly description: string;
}

/** Who speaks, those whose words are quoted most first; then those who only say something, and those who are declared and say nothing. */
export function sourceRows(graph: ClaimGraph): readonly SourceRow[] {
  return [...graph.sources]
    .sort((a, b) => b.quotedWords - a.quotedWords || b.sayings.length - a.sayings.length)
    .map(source => ({
      source,
      label: source.name,
      description: describe(source),
      isAnonymous: source.type === 'anonymous',
      sayings: source.sayings.map(saying => ({ saying, label: saying.words, description: saying.stance === 'asserts' ? '' : saying.stance })),
    }));
}

function describe(source: GraphSource): string {
  return [
    ...source.type === 'named' ? [] : [source.type],
    source.sayings.length === 0 ? 'says nothing' : counted(source.sayings.length, 'claim'),
    ...source.quotedWords > 0 ? [`${counted(source.quotedWords, 'word')} quoted`] : [],
  ].join(' · ');
}
