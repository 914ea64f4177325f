import type { QuotablePassage } from '../../src/answers/quotable-passage.ts';
import { Said } from '../../src/answers/source-sentences.ts';
import { parseArticle } from '../../src/articles/parse-article.ts';
import { listPages } from '../../src/articles/reading/list-pages.ts';
import { readPages } from '../../src/articles/reading/read-page.ts';
import type { LanguageCode } from '../../src/language/languages.ts';
import { namesAgree } from '../../src/language/names/fold-names.ts';

/** A sentence of a page, taken as a statement that cites the stretch around it. */
export interface SeedStatement {
  readonly text: string;
  readonly position: number;
  readonly language: LanguageCode;
  readonly passage: QuotablePassage;
}

/** Every sentence of the seeds, each with two sentences of its article on either side. */
export async function seedStatements(): Promise<SeedStatement[]> {
  const statements: SeedStatement[] = [];
  for (const [articleIndex, file] of listPages('seeds').entries()) {
    for (const page of await readPages(file)) {
      const { path, title, publisher, language, publication, eventDates, body, sentences } = parseArticle(page);
      const texts = sentences.map(({ start, end }) => body.slice(start, end));
      const article = { path, title, publisher, language, publishedOn: publication.day, eventDates, sentences: texts };
      for (const [position, text] of texts.entries()) {
        const firstSentence = Math.max(0, position - 2);
        const lastSentence = Math.min(texts.length - 1, position + 2);
        const passage = { articleIndex, article, firstSentence, lastSentence };
        statements.push({ text, position, language, passage });
      }
    }
  }
  return statements;
}

const months = [
  ['января', 'февраля', 'марта', 'апреля', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'],
  ['январе', 'феврале', 'марте', 'апреле', 'июне', 'июле', 'августе', 'сентябре', 'октябре', 'ноябре', 'декабре'],
  ['січня', 'лютого', 'березня', 'квітня', 'травня', 'червня', 'липня', 'серпня', 'вересня', 'жовтня', 'листопада'],
];

/** The statement with one digit made another, once for each digit; none that makes a number the text has already. */
export function withOtherDigit({ text, passage }: SeedStatement): string[] {
  const around = passage.article.sentences.slice(passage.firstSentence, passage.lastSentence + 1).join(' ');
  return [...text.matchAll(/\d/g)].flatMap(({ index }) =>
    [1, 5].flatMap((step) => {
      const changed = text.slice(0, index) + ((Number(text[index]) + step) % 10) + text.slice(index + 1);
      const number = /\d+$/.exec(changed.slice(0, index + 1))![0] + /^\d*/.exec(changed.slice(index + 1))![0];
      return new RegExp(`(?<!\\d)${number}(?!\\d)`).test(around) ? [] : [changed];
    }),
  );
}

/** The statement with each month made the next one. */
export function withOtherMonth({ text }: SeedStatement): string[] {
  return months.flatMap((names) =>
    names.flatMap((name, index) =>
      [...text.matchAll(new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'gu'))].map(
        (match) =>
          text.slice(0, match.index) + names[(index + 1) % names.length] + text.slice(match.index + name.length),
      ),
    ),
  );
}

/** The statement with each full name or state made another of the article's, of the same sort, that the statement does not have. */
export function withOtherName({ text, language, passage }: SeedStatement): string[] {
  const own = new Said(text, language).names;
  const all = new Said(passage.article.sentences.join('\n'), language).names;
  const sortOf = ({ keys, parts }: (typeof own)[number]) =>
    keys.some((key) => key.startsWith('place:')) ? 'state' : parts.length > 1 ? 'person' : 'other';
  return own
    .filter((name) => sortOf(name) !== 'other')
    .flatMap((name) =>
      all
        .filter((other) => sortOf(other) === sortOf(name) && !own.some((one) => namesAgree(one, other)))
        .slice(0, 3)
        .map((other) => text.slice(0, name.start) + other.text + text.slice(name.end)),
    );
}

/** The statement with a verb denied, once for each verb that is not. */
export function withDeniedVerb({ text }: SeedStatement): string[] {
  const verbs =
    /(?<![\p{L}-])(?<!(?:не|ні|ни|без)\s)\p{Ll}{3,}(?:ил|ал|ел|ила|ала|ела|или|али|ели|ился|ался|илась|алась|ились|ались|яет|ает|яють|ають|ив|ав|ило|ало)(?!\p{L})/gu;
  return [...text.matchAll(verbs)].map(({ index }) => `${text.slice(0, index)}не ${text.slice(index)}`);
}
