import { findNames, type NameMention } from '../language/names/fold-names.ts';
import type { FoundArticle } from '../search/retrieval/findings.ts';
import type { Asked } from './asked.ts';
import { type AskedName, articleHolds, holdsName, type NamedText } from './asked-names.ts';
import { type HeldWords, heldWords, holdsWord, type QuestionWord, questionWords } from './question-words.ts';

/** A sentence, or a title, with all that a question is compared with. */
export interface ReadSentence extends HeldWords, NamedText {
  readonly names: readonly NameMention[];
}

/** An article as one question sees it. */
export interface ArticleView {
  readonly asked: Asked;
  readonly article: FoundArticle;
  readonly title: ReadSentence;
  readonly sentences: readonly ReadSentence[];
  /** The question's content words, with what each counts for. */
  readonly words: readonly { readonly word: QuestionWord; readonly weight: number }[];
  /** Names of the question that the article holds anywhere. */
  readonly names: readonly AskedName[];
  /** Of several names of the question, the share that title and opening hold; 0 for a single one. */
  readonly leadShare: number;
  /** Share of the question's content words that the article holds anywhere. */
  readonly wordShare: number;
}

/** What a word counts for that comes from an earlier question. */
const carriedShare = 0.3;

/** Reads an article for a question. */
export function viewArticle(asked: Asked, article: FoundArticle): ArticleView {
  const words = questionWords(asked.standalone, [asked.language, article.language]).filter(
    (word) => !isAskedName(asked, word),
  );
  const sentences = article.sentences.map(({ text }) => readSentence(text, article));
  const title = readSentence(article.title ?? '', article);
  const texts = [title, ...sentences];
  const focus = new Set(questionWords(asked.text, [asked.language]).map((word) => word.text));
  const isFocus = (word: QuestionWord) => focus.size === 0 || focus.has(word.text);
  // A page is dated by more than its words: the month asked about need not stand there.
  const dated = words.filter((word) => !asked.period?.text.includes(word.text));
  const isHeld = (word: QuestionWord) => texts.some((text) => holdsWord(word, text) > 0);
  // Between languages only words that the table of subjects knows can be missed.
  const sought =
    article.language === asked.language ? dated : dated.filter((word) => word.subjects.length > 0 || isHeld(word));
  const held = sought.filter(isHeld).length;
  return {
    asked,
    article,
    title,
    sentences,
    words: words.map((word) => ({ word, weight: rarity(word, sentences) * (isFocus(word) ? 1 : carriedShare) })),
    names: asked.names.filter(
      (name) => articleHolds(article, name) || texts.some((text) => holdsAskedName(asked, article, { name, text })),
    ),
    leadShare: leadShare(asked, article, texts.slice(0, openingTexts)),
    wordShare: sought.length > 0 ? held / sought.length : dated.length === 0 && focus.size === 0 ? 1 : 0.5,
  };
}

/** The first word of a question has its capital for nothing, unless the corpus knows it for a name. */
function isAskedName({ names }: Asked, { text, subjects }: QuestionWord): boolean {
  return (
    subjects.length === 0 && /^\p{Lu}/u.test(text) && names.some((name) => name.text.split(/[\s-]+/u).includes(text))
  );
}

/** The title and the first two sentences. */
const openingTexts = 3;

function leadShare(asked: Asked, article: FoundArticle, opening: readonly NamedText[]): number {
  if (asked.names.length < 2) return 0;
  const isHeld = (name: AskedName) => opening.some((text) => holdsAskedName(asked, article, { name, text }));
  return asked.names.filter(isHeld).length / asked.names.length;
}

/** Whether a text of the article holds a name of the question. */
export function holdsAskedName(
  asked: Asked,
  { language, number }: Pick<FoundArticle, 'language' | 'number'>,
  { name, text }: { readonly name: AskedName; readonly text: NamedText },
): boolean {
  if (name.ofOthers.has(number)) return false;
  return holdsName(name, text, { questionLanguage: asked.language, language });
}

function readSentence(text: string, { language }: FoundArticle): ReadSentence {
  const names = findNames(text, language);
  return { text, ...heldWords(text, language), names, keys: new Set(names.flatMap(({ keys }) => keys)) };
}

/** Rarer in the article means more telling: ln(1 + N / (1 + n)) over its sentences. */
function rarity(word: QuestionWord, sentences: readonly ReadSentence[]): number {
  const count = sentences.filter((sentence) => holdsWord(word, sentence) > 0).length;
  return Math.log(1 + sentences.length / (1 + count));
}
