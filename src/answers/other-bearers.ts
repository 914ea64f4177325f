import type { LanguageCode } from '../language/languages.ts';
import { findNames, type NameMention } from '../language/names/fold-names.ts';
import { isRoleWord } from '../language/role-words.ts';
import type { FoundArticle, NameInQuestion } from '../search/retrieval/findings.ts';
import { comparableKeys } from '../search/retrieval/match-names.ts';

/** Between two languages a given name has another form (Николай, Микола): so many consonants in a row must be the same. */
const sharedConsonants = 2;

/**
 * The numbers of the articles that hold the surname of a full name of a question with other given names only ("Аркадий Щеглов" for "Андрей Щеглов");
 * the surname alone may be anybody's.
 */
export function articlesOfOtherBearers(
  { text, articleNumbers }: NameInQuestion,
  language: LanguageCode,
  articles: readonly FoundArticle[],
): ReadonlySet<number> {
  const asked = fullName(text, language);
  if (asked === null) return new Set();
  const others = articles
    .filter(({ number }) => articleNumbers.includes(number))
    .filter((article) => {
      const bearers = bearersIn(article, asked, language);
      const isSameLanguage = language === article.language;
      return bearers.length > 0 && bearers.every((mention) => !mayShareGivenName(asked, mention, isSameLanguage));
    });
  return new Set(others.map(({ number }) => number));
}

/** Whether a mention in a text of language `of` has another given name than the full name of a question. */
export function isOtherBearer(
  name: string,
  mention: NameMention,
  { language, of }: { readonly language: LanguageCode; readonly of: LanguageCode },
): boolean {
  const asked = fullName(name, language);
  return asked !== null && hasGivenName(mention) && !mayShareGivenName(asked, mention, language === of);
}

function fullName(text: string, language: LanguageCode): NameMention | null {
  const asked = findNames(text, language).find((mention) => mention.text === text);
  return asked !== undefined && hasGivenName(asked) ? asked : null;
}

/** Letters of two words or more, and no Chinese or Korean name, whose words are matched together anyway. */
function hasGivenName({ keys, parts, text }: NameMention): boolean {
  const isWhole = keys.some((key) => /^(?:ko|place|capital|city|org|abbr):/u.test(key));
  return parts.length > 1 && !isWhole && !/\p{Script=Han}/u.test(text) && givenWords(text).length > 1;
}

/** The words of a mention that are no title of office. */
function givenWords(text: string): string[] {
  return text.split(/\s+/u).filter((word) => !isRoleWord(word));
}

/**
 * Mentions of an article that end in the surname, or begin with it, and have a given name beside it; none where what stands before the surname in the
 * question is a surname itself there ("Рашидов Анжиянда").
 */
function bearersIn(article: FoundArticle, asked: NameMention, language: LanguageCode): NameMention[] {
  const { title, sentences, language: of } = article;
  const holds = (keys: ReadonlySet<string>, part: readonly string[] = []) => part.some((key) => keys.has(key));
  const surname = new Set(comparableKeys(asked.parts.at(-1) ?? [], language, of));
  const given = new Set(asked.parts.slice(0, -1).flat());
  const mentions = [title ?? '', ...sentences.map(({ text }) => text)].flatMap((text) => findNames(text, of));
  if (mentions.some(({ parts }) => holds(given, parts.at(-1)))) return [];
  return mentions.filter(({ parts }) => holds(surname, parts.at(-1)) || holds(surname, parts[0])).filter(hasGivenName);
}

function mayShareGivenName(asked: NameMention, other: NameMention, isSameLanguage: boolean): boolean {
  const given = asked.parts.slice(0, -1).flat();
  const surname = new Set(asked.parts.at(-1));
  const rest = other.parts.filter((part) => !part.some((key) => surname.has(key))).flat();
  if (rest.length === 0 || given.some((key) => rest.includes(key))) return true;
  return !isSameLanguage && given.some((key) => rest.some((held) => shareConsonants(key, held)));
}

function shareConsonants(one: string, other: string): boolean {
  const [mine, theirs] = [one, other].map((key) => key.replace(/^\w+:|[a-z]/gu, ''));
  if (mine === undefined || theirs === undefined || mine === '' || theirs === '') return false;
  if (mine.length < sharedConsonants || theirs.length < sharedConsonants) return mine === theirs;
  const pairs = [...mine].slice(1).map((letter, index) => `${mine[index]}${letter}`);
  return pairs.some((pair) => theirs.includes(pair));
}
