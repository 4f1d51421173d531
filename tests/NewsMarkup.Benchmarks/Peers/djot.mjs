// Parses a Djot file, with the positions of everything in it.
import { parse } from '@djot/djot';
import { bestOf } from './rounds.mjs';

await bestOf(text => parse(text, { sourcePositions: true }));
