import { counted } from '../desk/counting.js';
import type { ClaimGraph } from '../server/protocol.js';

/** What the status bar says of an article. */
export interface StatusText {
  readonly text: string;
  readonly tooltip: string;
  /** True where a claim has no source: it is to be seen. */
  readonly isIncomplete: boolean;
}

export function statusOf(graph: ClaimGraph): StatusText {
  const unattributed = graph.claims.filter(claim => claim.isUnattributed).length;
  const facts = [counted(graph.claims.length, 'claim'), ...unattributed > 0 ? [`${String(unattributed)} unattributed`] : [], ...graph.level ? [graph.level] : []];
  const level = graph.level === undefined ? 'The header does not say how fully it is tagged.' : `It is tagged at the level “${graph.level}”.`;
  const sources = unattributed === 0 ? 'Each has a source.' : `${counted(unattributed, 'claim')} without a source.`;
  return {
    text: `$(quote) ${facts.join(' · ')}`,
    tooltip: `NewsMarkup: ${counted(graph.claims.length, 'claim')} in this article. ${graph.claims.length === 0 ? '' : `${sources} `}${level}`,
    isIncomplete: unattributed > 0,
  };
}
