import assert from 'node:assert/strict';
import test from 'node:test';
import { jsonPlaceOf } from '../../src/preview/jsonPlace.js';
import { elementAt } from '../../src/preview/page/follow.js';
import { policyOf, shellOf } from '../../src/preview/page/shell.js';

const json = '{"blocks":[{"start":0,"end":30}],"spans":[{"kind":"em","start":4,"end":9}],"claims":[{"content":[{"start":2,"end":20}]}]}';

function shown(offset: number): string | undefined {
  const place = jsonPlaceOf(json, offset);
  return place && json.slice(place.start, place.end);
}

void test('the JSON that speaks of the fewest words at the cursor is shown', () => {
  assert.equal(shown(5), '{"kind":"em","start":4,"end":9}');
  assert.equal(shown(15), '{"start":2,"end":20}');
  assert.equal(shown(25), '{"start":0,"end":30}');
});

void test('where no JSON speaks of the place nothing is shown', () => { assert.equal(shown(31), undefined); });

void test('JSON that is not there yet shows nothing', () => { assert.equal(jsonPlaceOf('', 0), undefined); });

void test('a page follows the cursor to the fewest words, and between elements to what is before', () => {
  const elements = [{ element: 'p', start: 0, end: 20 }, { element: 'em', start: 5, end: 8 }, { element: 'q', start: 40, end: 50 }];
  assert.equal(elementAt(elements, 6), 'em');
  assert.equal(elementAt(elements, 15), 'p');
  assert.equal(elementAt(elements, 30), 'em');
  assert.equal(elementAt([], 3), undefined);
});

void test('only scripts that stand in the page may run, by the hash of their text', () => {
  const policy = policyOf('<script type="application/ld+json">{}</script><script>alert(1)</script>', 'n');
  assert.equal(policy, "default-src 'none'; img-src data:; style-src 'unsafe-inline'; "
    + "script-src 'nonce-n' 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='; base-uri 'none'; form-action 'none'");
});

void test('the frame holds nothing of the page itself', () => {
  assert.ok(!shellOf('<p>words</p>', { script: 'pane.js', nonce: 'n' }).includes('words'));
});
