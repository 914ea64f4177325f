import type { ArticleDetails } from '../../src/articles/article-summary.ts';
import { splitSentences } from '../../src/language/split-sentences.ts';
import { factsFound } from './fact-metrics.ts';
import type { PageFile } from './open-corpus.ts';
import type { ExamQuestion } from './read-questions.ts';

/** Questions that each lost the sentences that answered them, and the pages without these; no page lost more than one question's. */
export interface CutRound {
  readonly questions: readonly ExamQuestion[];
  readonly pages: readonly PageFile[];
}

/** Kinds that one place of a page answers. */
const kinds = ['factual', 'cross-language', 'informal', 'why'];

/** More sentences than these are the page's subject, and what is left would be another page. */
const mostSentences = 4;

/** Takes from the pages what answers a question, each question once: what remains is a near miss that nobody had to write. */
export function cutAnswers(questions: readonly ExamQuestion[], articles: readonly ArticleDetails[]): CutRound[] {
  const byPath = new Map(articles.map((article) => [article.path, article]));
  const rounds: { questions: ExamQuestion[]; cuts: Map<string, string> }[] = [];
  for (const question of questions) {
    const cut = cutPages(question, byPath);
    if (cut === null) continue;
    const free = rounds.find(({ cuts }) => [...cut.keys()].every((path) => !cuts.has(path)));
    const round = free ?? { questions: [], cuts: new Map<string, string>() };
    if (free === undefined) rounds.push(round);
    round.questions.push(question);
    for (const [path, body] of cut) round.cuts.set(path, body);
  }
  return rounds.map(({ questions: asked, cuts }) => ({
    questions: asked,
    pages: articles.map((article) => pageOf(article, cuts.get(article.path) ?? article.body)),
  }));
}

/** The bodies of the pages that answer without the sentences that do; null where the title tells it or the sentences are none or many. */
function cutPages(question: ExamQuestion, byPath: ReadonlyMap<string, ArticleDetails>): Map<string, string> | null {
  const { expected, facts, kind, previous } = question;
  if (expected === 'not-in-sources' || !kinds.includes(kind) || facts.length === 0 || previous.length > 0) return null;
  const tells = (text: string) => facts.some((group) => factsFound(text, [group]));
  const cut = new Map<string, string>();
  for (const path of expected) {
    const article = byPath.get(path);
    if (article === undefined || tells(article.title ?? '')) return null;
    const { body, language } = article;
    const telling = splitSentences(body, language).filter(({ start, end }) => tells(body.slice(start, end)));
    if (telling.length === 0 || telling.length > mostSentences) return null;
    cut.set(
      path,
      telling.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), body),
    );
  }
  return cut;
}

function pageOf({ path, title, publishedOn, publisher }: ArticleDetails, body: string): PageFile {
  const fields = Object.entries({ title, date: publishedOn, publisher }).filter(([, value]) => value !== null);
  const head = fields.map(([name, value]) => `${name}: ${JSON.stringify(value)}`).join('\n');
  return { name: `${path.replaceAll('/', '_').replace(/\.\w+$/, '')}.md`, text: `---\n${head}\n---\n${body}` };
}
