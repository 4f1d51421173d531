import assert from 'node:assert/strict';
import test from 'node:test';
import { kindChoices, mentionChoices, speakerChoices } from '../../src/tagging/choices.js';

const names = {
  words: 'Quaye',
  declared: [
    { id: 'quaye', name: 'Esi Quaye', description: 'mayor', isNamed: true },
    { id: 'port', name: 'the port', description: 'organisation', isNamed: false },
  ],
  kinds: [{ kind: 'person', noun: 'person' }, { kind: 'org', noun: 'organisation' }],
};

void test('speakers say why they stand where they do, and somebody else can be written', () => {
  assert.deepEqual(
    speakerChoices([
      { ids: ['quaye'], name: 'Esi Quaye', description: 'mayor', isLikely: true, isMentioned: true },
      { ids: ['a', 'b'], name: 'A and B', description: 'person, person', isLikely: false, isMentioned: false },
    ]).map(choice => [choice.label, choice.description, choice.value]),
    [
      ['Esi Quaye', 'mayor · the sentence says so', ['quaye']],
      ['A and B', 'person, person · not mentioned yet', ['a', 'b']],
      ['$(edit) Somebody else', 'Write who it is into the tag', []],
    ]);
});

void test('whom the words name stands first, declaring last', () => {
  assert.deepEqual(mentionChoices(names).map(choice => choice.value), [{ mention: 'quaye' }, { mention: 'port' }, { declare: true }]);
});

void test('where nobody is called so, declaring stands first', () => {
  const unknown = { ...names, declared: names.declared.map(choice => ({ ...choice, isNamed: false })) };
  assert.deepEqual(mentionChoices(unknown)[0], { label: '$(add) Declare and tag…', description: '“Quaye” is somebody or something new', value: { declare: true } });
});

void test('kinds are called by their nouns', () => {
  assert.deepEqual(kindChoices(names)[1], { label: 'Organisation', description: '@org', value: 'org' });
});
