import type { NameMention } from '../../language/names/fold-names.ts';
import { countNegations } from '../../language/negation.ts';
import type { Said, SourceSentence } from '../source-sentences.ts';
import { isSamePart } from './check-neighbours.ts';
import { clausesOf } from './check-polarity.ts';
import { isPlace } from './same-name.ts';

/** A name with whether the one clause that holds it denies. */
interface Part {
  readonly name: NameMention;
  readonly isDenied: boolean;
}

/**
 * Whether of two people the statement denies of one what the quote denies of the other ("Strøm would not speak, Gundersen answered for her" of "Gundersen
 * would not speak, Strøm answered for him"). Works across languages.
 */
export function turnsDeniers(statement: Said, quote: SourceSentence): boolean {
  const [said, told] = [partsIn(statement), partsIn(quote)];
  const turned = said.flatMap(({ name, isDenied }) => {
    const own = told.filter((part) => isSamePart(part.name, name));
    return own.length === 1 && own[0]!.isDenied !== isDenied ? [isDenied] : [];
  });
  return turned.includes(true) && turned.includes(false);
}

/** The people of a text who stand in one clause of it. */
function partsIn({ text, names }: Said): Part[] {
  const clauses = clausesOf(text);
  return names
    .filter(({ text: name, keys }) => /^(?:\p{Lu}|\p{Lo})/u.test(name) && !isPlace({ keys }))
    .flatMap((name) => {
      const holding = clauses.filter((clause) => clause.includes(name.text));
      return holding.length === 1 ? [{ name, isDenied: countNegations(holding[0]!) % 2 === 1 }] : [];
    });
}
