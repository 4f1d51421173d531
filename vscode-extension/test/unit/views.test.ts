import assert from 'node:assert/strict';
import test from 'node:test';
import type { ClaimGraph, GraphClaim, GraphSource, Saying } from '../../src/server/protocol.js';
import { claimGroups } from '../../src/views/claimList.js';
import { findingFiles, headOf } from '../../src/views/findingList.js';
import { sourceRows } from '../../src/views/sourceList.js';
import { statusOf } from '../../src/views/statusText.js';

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 5 } };

function saying(stance: Saying['stance'], ...sources: string[]): Saying {
  return { claim: 'c', sources, stance, words: 'The quay is shut', range };
}

function source(id: string, more: Partial<GraphSource> = {}): GraphSource {
  return { id, name: id.toUpperCase(), type: 'named', quotedWords: 0, sayings: [], ...more };
}

function claim(id: string, more: Partial<GraphClaim> = {}): GraphClaim {
  return { id, words: id, range, sayings: [saying('asserts', 'a')], contradicts: [], isUnattributed: false, ...more };
}

const graph = (sources: GraphSource[], claims: GraphClaim[]): ClaimGraph => ({ sources, claims });

void test('who is quoted most stands first', () => {
  const rows = sourceRows(graph([source('a', { quotedWords: 3 }), source('b', { quotedWords: 9 }), source('c')], []));
  assert.deepEqual(rows.map(row => row.label), ['B', 'A', 'C']);
});

void test('a source says what it is, how much it says and how many words are quoted', () => {
  const [row] = sourceRows(graph([source('a', { type: 'anonymous', quotedWords: 1, sayings: [saying('asserts', 'a'), saying('denies', 'a')] })], []));
  assert.equal(row?.description, 'anonymous · 2 claims · 1 word quoted');
  assert.ok(row.isAnonymous);
});

void test('somebody who is declared and says nothing is shown as such', () => {
  assert.equal(sourceRows(graph([source('a')], []))[0]?.description, 'says nothing');
});

void test('a saying that is no plain one shows its stance', () => {
  const [row] = sourceRows(graph([source('a', { sayings: [saying('asserts', 'a'), saying('doubts', 'a')] })], []));
  assert.deepEqual(row?.sayings.map(said => said.description), ['', 'doubts']);
});

void test('claims are grouped by how they stand, what needs work first', () => {
  const groups = claimGroups(graph([], [
    claim('1', { status: 'verified' }), claim('2'), claim('3', { status: 'disputed' }), claim('4', { isUnattributed: true }), claim('5', { status: 'leaked' }),
  ]));
  assert.deepEqual(groups.map(group => group.name), ['No source', 'Disputed', 'Leaked', 'Not checked', 'Verified']);
});

void test('a claim shows by name who says it and who denies and doubts it', () => {
  const [group] = claimGroups(graph([source('a'), source('b')], [
    claim('1', { sayings: [saying('asserts', 'a'), saying('denies', 'b', 'x'), saying('doubts', 'a')], contradicts: ['2'] }),
  ]));
  assert.equal(group?.claims[0]?.description, 'A · denied by B, x · doubted by A · contradicted');
});

void test('files with errors stand before those with warnings, and findings in the order of the text', () => {
  const files = findingFiles([
    ['a.news', [{ place: 1, severity: 1, line: 9 }, { place: 2, severity: 1, line: 2 }]],
    ['b.news', [{ place: 3, severity: 0, line: 1 }]],
    ['c.news', []],
  ]);
  assert.deepEqual(files.map(file => [file.path, file.findings.map(finding => finding.place)]), [['b.news', [3]], ['a.news', [2, 1]]]);
});

void test('a finding in a list has no advice', () => { assert.equal(headOf('No source.\nWrite by=.'), 'No source.'); });

void test('the status counts claims, those without a source, and names the level', () => {
  const status = statusOf({ sources: [], claims: [claim('1'), claim('2', { isUnattributed: true })], level: 'light' });
  assert.equal(status.text, '$(quote) 2 claims · 1 unattributed · light');
  assert.equal(status.tooltip, 'NewsMarkup: 2 claims in this article. 1 claim without a source. It is tagged at the level “light”.');
  assert.equal(status.isIncomplete, true);
});

void test('the status of an article in which all is attributed is calm', () => {
  const status = statusOf(graph([], [claim('1')]));
  assert.equal(status.text, '$(quote) 1 claim');
  assert.equal(status.tooltip, 'NewsMarkup: 1 claim in this article. Each has a source. The header does not say how fully it is tagged.');
  assert.equal(status.isIncomplete, false);
});
