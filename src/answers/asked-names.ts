import type { LanguageCode } from '../language/languages.ts';
import { findNames } from '../language/names/fold-names.ts';
import { subjectsIn } from '../language/subjects.ts';
import type { Findings, FoundArticle, NameInQuestion } from '../search/retrieval/findings.ts';
import { comparableKeys } from '../search/retrieval/match-names.ts';
import { articlesOfOtherBearers } from './other-bearers.ts';
import { formsOfName } from './verifying/name-forms.ts';

/** A name of the question with two ways to find it in a text. */
export interface AskedName extends NameInQuestion {
  /** Finds the name as the question writes it, in any case form; a safety net under the keys. */
  readonly literal: RegExp;
  /** Articles that hold the surname of somebody else: another given name stands with it. */
  readonly ofOthers: ReadonlySet<number>;
}

/** A text with the keys of its names. */
export interface NamedText {
  readonly text: string;
  readonly keys: ReadonlySet<string>;
}

/** The names that a question is about: written as names or known to the corpus; a publisher of the pages is none of them. */
export function askedNames(findings: Findings): AskedName[] {
  return findings.names
    .filter((name) => !name.isPublisher && !holiday.test(name.text))
    .filter((name) => isWritten(name) || (name.articleNumbers.length > 0 && isTelling(name, findings)))
    .map((name) => {
      const ofOthers = articlesOfOtherBearers(name, findings.language, findings.articles);
      const articleNumbers = name.articleNumbers.filter((number) => !ofOthers.has(number));
      const telling = tellingOf(name, findings.language);
      return { ...name, articleNumbers, telling, literal: formsOfName(name.text), ofOthers };
    });
}

/** Holidays have a capital and are nobody: that no page names one tells nothing. */
const holiday =
  /^(?:рождеств|пасх|різдв|велик(?:день|одн|дн)|рамадан|нов(?:ый|ого|ому|ым|ий|им) [гр][оі][дк]|christmas|easter|ramadan|new year|thanksgiving|圣诞)/iu;

/** By its capital, or in Chinese by a surname and two characters. */
function isWritten({ isCertain, text, keys }: NameInQuestion): boolean {
  return isCertain || (/^\p{Script=Han}{3}$/u.test(text) && keys.some((key) => key.startsWith('zh:')));
}

/** Where a Chinese name ends is a guess: one that no page holds is also sought without its last character. */
function tellingOf({ text, telling, articleNumbers }: NameInQuestion, language: LanguageCode): readonly string[] {
  if (articleNumbers.length > 0 || !/^\p{Script=Han}{4,}$/u.test(text)) return telling;
  return [...telling, ...findNames(text.slice(0, -1), language).flatMap(({ keys }) => keys)];
}

/** Whether a text of a page in `language` holds the name of a question in `questionLanguage`. */
export function holdsName(
  name: AskedName,
  { text, keys }: NamedText,
  { questionLanguage, language }: { readonly questionLanguage: LanguageCode; readonly language: LanguageCode },
): boolean {
  return (
    comparableKeys(name.telling, questionLanguage, language).some((key) => keys.has(key)) || name.literal.test(text)
  );
}

/** Whether an article holds the name anywhere. */
export function articleHolds(article: FoundArticle, name: AskedName): boolean {
  if (name.ofOthers.has(article.number)) return false;
  return name.articleNumbers.includes(article.number) || name.literal.test(`${article.title ?? ''} ${article.body}`);
}

/** A name for certain, so that its absence counts. An organisation that no page holds may stand there under another name, and
 * three Chinese characters that no page holds may be no name. */
export function isSure(name: AskedName): boolean {
  const isOrganisation = name.keys.some((key) => key.startsWith('org:'));
  const isGuess = isOrganisation || !name.isCertain;
  if (opensQuestion(name)) return true;
  return isWritten(name) && !(isGuess && name.articleNumbers.length === 0);
}

/** The first word of a question has its capital for nothing, unless several articles know it for a name. */
function opensQuestion({ text, articleNumbers }: AskedName): boolean {
  return /^\p{Lu}/u.test(text) && articleNumbers.length > 1 && subjectsIn(text).size === 0;
}

/** A small word that half of the articles hold is no name, whatever its letters sound like. */
function isTelling(name: NameInQuestion, { articleCount }: Findings): boolean {
  return name.isPlace || name.articleNumbers.length <= Math.max(2, articleCount / 2);
}
