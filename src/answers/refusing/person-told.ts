import type { InterfaceLanguage } from '../../language/languages.ts';
import { findNames, type NameMention } from '../../language/names/fold-names.ts';
import { isRoleWord } from '../../language/role-words.ts';
import type { FoundArticle } from '../../search/retrieval/findings.ts';
import type { Asked } from '../asked.ts';
import { holdsAskedName } from '../view-article.ts';

/** In so many of its first sentences a report names who met. */
const openingSentences = 3;

/** A word in the nominative beyond doubt: "Сергей", "Лавров" (not "Лавровым"); "Левицкая" (not "Лаврова", which may be a man's genitive). */
const consonant = /^\p{Lu}\p{L}*[бвгдзйклнпрстфцчшщ]$/u;
const feminineSurname = /(?:ск|цк)ая$|(?:ськ|цьк)а$/u;
const feminineGiven = /(?:а|я|ія)$/u;

/** The full name of somebody an article tells of as a question can say it, if it is in the asker's language: somebody whom the question names before others; null where no nominative is sure. */
export function personTold(asked: Asked, article: FoundArticle, language: InterfaceLanguage): string | null {
  if (article.language !== language) return null;
  const texts = article.sentences.slice(0, openingSentences).map(({ text }) => text);
  const mentions = texts.flatMap((text) => findNames(text, language)).filter(isFullName);
  const isAsked = (mention: NameMention) =>
    asked.names.some((name) =>
      holdsAskedName(asked, article, { name, text: { text: mention.text, keys: new Set(mention.keys) } }),
    );
  const names = [...mentions.filter(isAsked), ...mentions].map(({ text }) => text);
  return names.find((name) => isNominative(name, language)) ?? null;
}

function isFullName({ parts, text, keys }: NameMention): boolean {
  const words = text.split(' ');
  const isOther = keys.some((key) => /^(?:place|capital|city|org|abbr):/u.test(key));
  return parts.length === 2 && words.length === 2 && !isOther && !words.some((word) => isRoleWord(word));
}

function isNominative(name: string, language: InterfaceLanguage): boolean {
  if (language === 'en') return true;
  const [given = '', surname = ''] = name.split(' ');
  if (feminineSurname.test(surname)) return feminineGiven.test(given);
  return consonant.test(given) && consonant.test(surname) && !/(?:ой|ей)$/u.test(surname);
}
