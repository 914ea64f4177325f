import type { DateMention } from '../language/dates/date-mention.ts';
import { findDates } from '../language/dates/find-dates.ts';
import { functionWordSet } from '../language/function-words.ts';
import type { LanguageCode } from '../language/languages.ts';
import { findNames, type NameMention } from '../language/names/fold-names.ts';
import { findNumbers } from '../language/numbers/find-numbers.ts';
import type { NumberMention } from '../language/numbers/number-mention.ts';
import { stemWords } from '../language/stem-words.ts';
import type { QuotableArticle, QuotablePassage } from './quotable-passage.ts';

/** Something said, with what can be looked up in it. */
export class Said {
  readonly text: string;
  readonly language: LanguageCode;
  #names: readonly NameMention[] | null = null;
  #numbers: readonly NumberMention[] | null = null;
  #dates: readonly DateMention[] | null = null;
  #stems: ReadonlySet<string> | null = null;
  #contentStems: ReadonlySet<string> | null = null;

  constructor(text: string, language: LanguageCode) {
    this.text = text;
    this.language = language;
  }

  get names(): readonly NameMention[] {
    // "Moldova's": blanks in its place keep the offsets.
    this.#names ??= findNames(this.text.replace(/['’]s(?!\p{L})/gu, '  '), this.language);
    return this.#names;
  }

  get dates(): readonly DateMention[] {
    this.#dates ??= findDates(this.text);
    return this.#dates;
  }

  /** Numbers that are no part of a date. */
  get numbers(): readonly NumberMention[] {
    this.#numbers ??= findNumbers(this.text, this.language).filter(
      (number) => !this.dates.some(({ start, end }) => number.start < end && number.end > start),
    );
    return this.#numbers;
  }

  get stems(): ReadonlySet<string> {
    this.#stems ??= new Set(stemWords(this.text, this.language));
    return this.#stems;
  }

  /** Stems of the words that are not grammar. */
  get contentStems(): ReadonlySet<string> {
    this.#contentStems ??= contentStems(this.text, this.language);
    return this.#contentStems;
  }
}

/** A sentence that a statement may rest on, or (index null) what stands above the article: title and publisher. */
export class SourceSentence extends Said {
  readonly articleIndex: number;
  readonly sentenceIndex: number | null;
  readonly article: QuotableArticle;

  constructor(text: string, place: { articleIndex: number; sentenceIndex: number | null; article: QuotableArticle }) {
    super(text, place.article.language);
    this.articleIndex = place.articleIndex;
    this.sentenceIndex = place.sentenceIndex;
    this.article = place.article;
  }
}

/** What the cited passages say: their sentences, each once, and a heading an article. */
export function sourcesOf(passages: readonly QuotablePassage[]): SourceSentence[] {
  const sources = new Map<string, SourceSentence>();
  for (const { articleIndex, article, firstSentence, lastSentence } of passages) {
    const heading = [article.title, article.publisher].filter((text) => text !== null).join('. ');
    const place = { articleIndex, article };
    sources.set(`${articleIndex}`, sourceAt(heading, { ...place, sentenceIndex: null }));
    for (let index = firstSentence; index <= lastSentence; index++) {
      const text = article.sentences[index];
      if (text === undefined || addressesAModel(text) || retracts(text)) continue;
      sources.set(`${articleIndex} ${index}`, sourceAt(text, { ...place, sentenceIndex: index }));
    }
  }
  return [...sources.values()];
}

const known = new WeakMap<QuotableArticle, Map<string, SourceSentence>>();

/** Every statement of a draft is laid beside the same sentences, which are read once. */
function sourceAt(
  text: string,
  place: { articleIndex: number; sentenceIndex: number | null; article: QuotableArticle },
): SourceSentence {
  const ofArticle = known.get(place.article) ?? new Map<string, SourceSentence>();
  known.set(place.article, ofArticle);
  const key = `${place.articleIndex} ${place.sentenceIndex}`;
  const source = ofArticle.get(key) ?? new SourceSentence(text, place);
  ofArticle.set(key, source);
  return source;
}

const retraction =
  /(?:указан|назван|приведен|приведён|сообщалось|вказан|названо|наведен)\p{L}*\s+(?:неверно|неправильно|ошибочно|невірно|неправильно|помилково)|(?:неверно|неправильно|ошибочно|невірно|помилково)\s+(?:указан|назван|приведен|приведён|сообщ|вказан|названо|наведен|повідомл)|(?:incorrectly|wrongly|mistakenly)\s+(?:stated|said|gave|given|reported|named)|was\s+(?:incorrect|misstated)|此前报道有误|误写/iu;

/** Whether a sentence takes back what an earlier version of the page said: what stands in it is not so. */
export function retracts(sentence: string): boolean {
  return retraction.test(sentence);
}

/** Stems of a text's words that are not grammar. */
export function contentStems(text: string, language: LanguageCode): ReadonlySet<string> {
  const small = functionWordSet(language);
  const words = text.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  return new Set(words.filter((word) => !small.has(word)).flatMap((word) => stemWords(word, language)));
}

const address =
  /\b(?:ignore|disregard|forget)\b.{0,40}\b(?:instructions?|prompts?|rules|above|previous)|\b(?:system|developer) prompt|\bas an? (?:ai|language model)|^\W*(?:assistant|system|user|human|ассистент|система|асистент)\s*:|\byou (?:must|should|are) (?:now )?(?:answer|reply|say|respond|an? assistant)|(?:игнорируй|забудь|проигнорируй|ігноруй|забудь).{0,40}(?:инструкц|указан|правил|інструкц|вказів)|(?:ответь|отвечай|напиши|відповідай)\p{L}* (?:пользовател|только|так|користувач)|(?:忽略|无视).{0,12}(?:指令|指示|提示)/iu;

/** Whether a sentence speaks to a model instead of a reader; nothing may rest on it. */
export function addressesAModel(sentence: string): boolean {
  return address.test(sentence);
}
