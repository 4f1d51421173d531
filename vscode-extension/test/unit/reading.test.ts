import assert from 'node:assert/strict';
import test from 'node:test';
import { marksOf, palette, type Span } from '../../src/reading/marks.js';
import type { TagPlace } from '../../src/server/protocol.js';

/** A span of the first line. */
function span(start: number, end: number): Span {
  return { start: { line: 0, character: start }, end: { line: 0, character: end } };
}

// [The [mayor]{@quaye} left]{claim by=@port}
const outer: TagPlace = { range: span(0, 42), words: span(1, 25), kind: 'claim', speakers: ['port'] };
const inner: TagPlace = { range: span(5, 20), words: span(6, 11), kind: 'mention', speakers: ['quaye'] };
const far = span(90, 90);

void test('brackets and blocks are hidden', () => {
  assert.deepEqual(marksOf([outer, inner], [far], 'kind').hidden, [span(0, 1), span(25, 42), span(5, 6), span(11, 20)]);
});

void test('the innermost tag at the cursor is shown, and those round it are not', () => {
  assert.deepEqual(marksOf([outer, inner], [span(8, 8)], 'kind').hidden, [span(0, 1), span(25, 42)]);
});

void test('a tag is shown as soon as the cursor touches its notation from without', () => {
  assert.deepEqual(marksOf([outer, inner], [span(42, 42)], 'kind').hidden, [span(5, 6), span(11, 20)]);
});

void test('a selection shows what it touches', () => {
  assert.deepEqual(marksOf([outer, inner], [span(0, 60)], 'kind').hidden, []);
});

void test('each of several cursors shows its tag', () => {
  assert.deepEqual(marksOf([outer, inner], [span(8, 8), span(22, 22)], 'kind').hidden, []);
});

void test('words are coloured by kind', () => {
  assert.deepEqual([...marksOf([outer, inner], [far], 'kind').coloured], [['claim', [span(1, 25)]], ['mention', [span(6, 11)]]]);
});

void test('words are coloured by who speaks, names in the colour of whom they name', () => {
  assert.deepEqual([...marksOf([outer, inner], [far], 'speaker').coloured], [['speaker1', [span(1, 25)]], ['speaker2', [span(6, 11)]]]);
});

void test('there are colours for as many speakers as there may be', () => {
  const many = Array.from({ length: palette + 1 }, (_, index): TagPlace => ({ ...outer, speakers: [`s${String(index)}`] }));
  assert.deepEqual([...marksOf(many, [far], 'speaker').coloured.keys()], ['1', '2', '3', '4', '5', '6', '7', '8'].map(number => `speaker${number}`));
  assert.equal(marksOf(many, [far], 'speaker').coloured.get('speaker1')?.length, 2);
});

void test('without colours the copy is plain', () => { assert.equal(marksOf([outer, inner], [far], 'none').coloured.size, 0); });

void test('a kind without a colour has none', () => { assert.equal(marksOf([{ ...outer, kind: 'em' }], [far], 'kind').coloured.size, 0); });
