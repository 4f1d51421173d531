import type { ClaimGraph, GraphClaim } from '../server/protocol.js';

/** Claims that stand alike. */
export interface ClaimGroup {
  readonly name: string;
  readonly claims: readonly ClaimRow[];
}

/** A claim as a list shows it. */
export interface ClaimRow {
  readonly claim: GraphClaim;
  readonly label: string;
  /** Who says it, and who denies or doubts it. */
  readonly description: string;
}

/** The groups in the order in which a desk wants them: what still needs work first. */
const order = ['No source', 'Disputed', 'False', 'Unverified', 'Not checked', 'Verified'];
const unchecked = 'Not checked';

/** The claims by how they stand, each group in the order of the text. */
export function claimGroups(graph: ClaimGraph): readonly ClaimGroup[] {
  const names = new Map(graph.sources.map(source => [source.id, source.name]));
  return [...new Set(graph.claims.map(groupOf))]
    .map(name => ({ name, claims: graph.claims.filter(claim => groupOf(claim) === name).map(claim => rowOf(claim, names)) }))
    .sort((a, b) => place(a.name) - place(b.name));
}

function groupOf(claim: GraphClaim): string {
  if (claim.isUnattributed) return 'No source';
  return claim.status === undefined ? unchecked : claim.status.charAt(0).toUpperCase() + claim.status.slice(1);
}

/** A status that a project adds stands before what nobody has checked. */
function place(group: string): number {
  const known = order.indexOf(group);
  return known < 0 ? order.indexOf(unchecked) - 0.5 : known;
}

function rowOf(claim: GraphClaim, names: ReadonlyMap<string, string>): ClaimRow {
  const who = (stance: string): string => [...new Set(claim.sayings.filter(saying => saying.stance === stance).flatMap(saying => saying.sources))]
    .map(id => names.get(id) ?? id).join(', ');
  const parts = [
    who('asserts'),
    labelled('denied by', who('denies')),
    labelled('doubted by', who('doubts')),
    claim.contradicts.length > 0 ? 'contradicted' : '',
  ];
  return { claim, label: claim.words, description: parts.filter(part => part !== '').join(' · ') };
}

function labelled(label: string, who: string): string {
  return who === '' ? '' : `${label} ${who}`;
}
