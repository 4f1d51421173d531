import type { NameChoices, Speaker } from '../server/protocol.js';

/** Something to choose from a list; without a value it is to be written by hand. */
export interface Choice<T> {
  readonly label: string;
  readonly description: string;
  readonly value: T;
}

/** Who may say the words; the likely one first, so that Enter takes it. The last leaves it to be written. */
export function speakerChoices(speakers: readonly Speaker[]): readonly Choice<readonly string[]>[] {
  return [
    ...speakers.map(speaker => ({
      label: speaker.name,
      description: [speaker.description, ...speaker.isLikely ? ['the sentence says so'] : [], ...speaker.isMentioned ? [] : ['not mentioned yet']].join(' · '),
      value: speaker.ids,
    })),
    { label: '$(edit) Somebody else', description: 'Write who it is into the tag', value: [] },
  ];
}

/** What is to be done with words that name something. */
export type Naming = { readonly mention: string } | { readonly declare: true };

/** Whom the words may mention, whoever is called so first. Where nobody is, declaring comes first. */
export function mentionChoices(names: NameChoices): readonly Choice<Naming>[] {
  const known = names.declared.map(choice => ({
    label: choice.name,
    description: [choice.description, ...choice.isNamed ? ['by this name'] : []].join(' · '),
    value: { mention: choice.id },
    isNamed: choice.isNamed,
  }));
  const isKnown = known.some(choice => choice.isNamed);
  const declare = { label: '$(add) Declare and tag…', description: `“${names.words}” is somebody or something new`, value: { declare: true } as const };
  const choices = known.map(({ label, description, value }) => ({ label, description, value }));
  return isKnown ? [...choices, declare] : [declare, ...choices];
}

/** What the words can be declared as, the likeliest first. */
export function kindChoices(names: NameChoices): readonly Choice<string>[] {
  return names.kinds.map(kind => ({ label: kind.noun.charAt(0).toUpperCase() + kind.noun.slice(1), description: `@${kind.kind}`, value: kind.kind }));
}
