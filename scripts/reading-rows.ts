import { readFileSync } from 'node:fs';
import { prepareAnswer } from '../src/answers/quoting/compose-from-quotes.ts';
import { passagesToRead } from '../src/answers/read-passages.ts';
import { type App, buildApp } from '../src/build-app.ts';
import type { Config } from '../src/config.ts';
import type { FoundArticle } from '../src/search/retrieval/findings.ts';
import { factsFound } from './eval/fact-metrics.ts';
import { placePages, readPageFiles } from './eval/open-corpus.ts';
import { type ExamQuestion, readExamFile, readQuestions } from './eval/read-questions.ts';
import { runScript } from './run-script.ts';

/** A question with the passages that would be read for it; what models/multilingual-e5-small/reader/train.py reads. */
interface ReadingRow {
  readonly title: string;
  readonly sentences: readonly string[];
  readonly questions: readonly [
    { readonly question: string; readonly answer: readonly number[]; readonly weight: number },
  ];
}

/** More sentences than these with the facts are the passage's subject, and tell little. */
const mostAnswering = 3;

/** Prints the questions of examinations (names of folders in eval/, "first" for eval/ itself) as examples to train the answer reader on, one a line. */
await runScript(async (config, [...examinations]) => {
  for (const examination of examinations) await printRows(examination, config);
  return 0;
});

async function printRows(examination: string, config: Config): Promise<void> {
  const folder = examination === 'first' ? 'eval' : `eval/${examination}`;
  const file = `${folder}/questions.jsonl`;
  const asked = readQuestions(readExamFile(file), file).filter(
    ({ previous, kind }) =>
      previous.length === 0 && !['false-premise', 'count', 'period', 'publisher', 'who-is', 'list'].includes(kind),
  );
  const folders = placePages(readPageFiles([...(examination === 'first' ? ['seeds'] : []), `${folder}/pages`]));
  const app = buildApp({ ...config, articlesFolder: folders.articles, dataFolder: folders.data });
  try {
    await app.library.ingest({});
    for (const question of [...asked, ...nearMisses(examination)]) {
      for (const row of await rowsOf(app, question)) process.stdout.write(`${JSON.stringify(row)}\n`);
    }
  } finally {
    await app.close();
  }
}

type Asked = Pick<ExamQuestion, 'question' | 'language' | 'expected' | 'facts'>;

/** Of the questions written for the fit of refusals those that nobody answers: the others say no facts. */
function nearMisses(examination: string): Asked[] {
  const lines = readFileSync('eval/coverage-questions.jsonl', 'utf8').trim().split('\n');
  return lines
    .map(
      (line) => JSON.parse(line) as { question: string; language: string; isAnswered: boolean; examination?: string },
    )
    .filter((line) => (line.examination ?? 'first') === examination && !line.isAnswered)
    .map(({ question, language }) => ({ question, language, expected: 'not-in-sources', facts: [] }));
}

async function rowsOf({ library }: App, { question, language, expected, facts }: Asked): Promise<ReadingRow[]> {
  const found = await library.find({ text: question, language, today: '2026-11-23' });
  const { ranked } = prepareAnswer({ text: question, standalone: question }, found);
  const answers = (text: string) => facts.some((group) => factsFound(text, [group]));
  return passagesToRead(ranked).flatMap(({ article, first, end }): ReadingRow[] => {
    const sentences = article.sentences.slice(first, end).map(({ text }) => text);
    const isExpected = expected !== 'not-in-sources' && expected.includes(article.path);
    const answer = isExpected ? [...sentences.keys()].filter((at) => answers(sentences[at]!)) : [];
    // What a page tells by its date or in words of its own is not labelled.
    if (answer.length > mostAnswering || (isExpected && !tellsOnce(article, answers))) return [];
    return [
      { title: article.title ?? '', sentences, questions: [{ question, answer, weight: answer.length > 0 ? 1 : 0.3 }] },
    ];
  });
}

function tellsOnce({ sentences }: FoundArticle, answers: (text: string) => boolean): boolean {
  return sentences.some(({ text }) => answers(text));
}
