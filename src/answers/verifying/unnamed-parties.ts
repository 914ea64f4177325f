import type { NameMention } from '../../language/names/fold-names.ts';
import type { Said } from '../source-sentences.ts';
import { holdersIn } from './check-holders.ts';
import { officesIn } from './office-facts.ts';

const subject = /(?<!\p{L})(?:он|она|они|він|вона|вони|he|she|they)(?!\p{L})/giu;
/** As an object before an infinitive or a mark; before a noun the same words tell whose it is. */
const object =
  /(?<!\p{L})(?<!(?:^|\s)(?:у|в|к|от|на|про|о|до|від|з|for|with|to|of)\s)(?:ему|ей|им|его|её|ее|их|йому|їй|їм|його|її|їх|him|them)(?=\s*(?:$|[,.;:!?])|\s(?:\p{L}+(?:ть|ти|тись|тися|ться)|to)(?!\p{L}))/giu;

/** Parties of an act that a text does not name: an office without its holder's name ("посол"), and "she". They stand for names where roles are compared. */
export function unnamedParties(said: Said): NameMention[] {
  const held = new Set(holdersIn(said).map(({ office }) => office));
  const offices = officesIn(said)
    .filter((office) => !held.has(office) && office.key !== 'foreign-ministry')
    .map(({ key, start, end }) => partyOf(said, { key: `party:${key}`, start, end }));
  const pronouns = [subject, object].flatMap((pattern) =>
    [...said.text.matchAll(pattern)].map(({ 0: word, index }) =>
      partyOf(said, { key: 'party:pronoun', start: index, end: index + word.length }),
    ),
  );
  return [...offices, ...pronouns];
}

function partyOf({ text }: Said, { key, start, end }: { key: string; start: number; end: number }): NameMention {
  // Small words are no agents where names are; a party is one however it is written.
  const written = text.slice(start, end).replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  return { start, end, text: written, keys: [key], parts: [[key]], isCertain: false };
}

/** Everybody who may have a part in an act of a text, named or not, in their order. */
export function partiesOf(said: Said, names: readonly NameMention[]): NameMention[] {
  return [...names, ...unnamedParties(said)].toSorted((a, b) => a.start - b.start);
}
