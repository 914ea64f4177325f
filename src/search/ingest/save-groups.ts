import type { Article } from '../../articles/article.ts';
import type { PassageCrew, SentenceEmbeddings } from '../../models/sentence-embeddings.ts';
import type { PassageStore } from '../corpus/passage-store.ts';
import { type EmbeddedArticles, embedArticles } from './embed-articles.ts';
import type { IngestTally } from './ingest-tally.ts';
import type { ReadFile } from './read-changed-file.ts';

/** What storing read files needs. */
export interface SavingParts {
  readonly store: PassageStore;
  readonly openEmbeddings: () => Promise<SentenceEmbeddings>;
  readonly articleNumberFor: (paths: readonly string[]) => ReadonlyMap<string, number>;
  readonly now: () => Date;
  readonly tally: IngestTally;
  /** How many files are going to be read. */
  readonly filesToRead: number;
}

interface EmbeddedGroup {
  readonly files: readonly ReadFile[];
  readonly embedded: Promise<EmbeddedArticles>;
}

/** From so many files or articles on, further threads are worth their start of half a second. */
const longRun = 24;

/** Embeds groups of files and stores them, each file in one transaction, in the order given; while a group is embedded the next can be read. */
export class GroupSaver {
  readonly #parts: SavingParts;
  #embeddings: SentenceEmbeddings | null = null;
  /** Undefined until it is known whether one is wanted. */
  #crew: PassageCrew | null | undefined;
  #before: EmbeddedGroup | null = null;

  constructor(parts: SavingParts) {
    this.#parts = parts;
  }

  /** Begins to embed a group, and stores the one before. */
  async add(group: readonly ReadFile[]): Promise<void> {
    for (const { isSameContent, record } of group) {
      if (!isSameContent) continue;
      await this.#parts.store.touchFile(record);
      this.#parts.tally.unchanged(record);
      this.#parts.tally.step();
    }
    const files = group.filter(({ isSameContent }) => !isSameContent);
    const articles = files.flatMap((file) => file.articles);
    // At once, so that numbers follow the order of files and not of which group was embedded first.
    const numbers = this.#parts.articleNumberFor(articles.map(({ path }) => path));
    const embedded = this.#embed(articles, numbers);
    // It is waited for with the next group; until then a fault is nobody's.
    embedded.catch(() => {});
    await this.#saveBefore();
    this.#before = { files, embedded };
  }

  /** Stores the last group. */
  async finish(): Promise<void> {
    await this.#saveBefore();
  }

  /** Ends the threads, whatever they do. */
  async close(): Promise<void> {
    await this.#crew?.close();
  }

  async #embed(articles: readonly Article[], numbers: ReadonlyMap<string, number>): Promise<EmbeddedArticles> {
    if (articles.length === 0) return { records: new Map(), newPassages: 0 };
    this.#embeddings ??= await this.#parts.openEmbeddings();
    const embeddings = this.#embeddings;
    if (this.#crew === undefined && Math.max(this.#parts.filesToRead, articles.length) >= longRun) {
      this.#crew = embeddings.openCrew?.() ?? null;
    }
    const embedder = this.#crew ?? embeddings;
    return embedArticles(articles, {
      store: this.#parts.store,
      numbers,
      embeddings,
      embedPassages: (passages) => embedder.embedPassages(passages),
    });
  }

  async #saveBefore(): Promise<void> {
    if (this.#before === null) return;
    const { files, embedded } = this.#before;
    this.#before = null;
    const { records, newPassages } = await embedded;
    for (const { record, articles } of files) {
      const own = articles.map((article) => records.get(article.path)!);
      await this.#parts.store.saveFile(record, own, this.#parts.now().toISOString());
      this.#parts.tally.stored(record);
      this.#parts.tally.step();
    }
    this.#parts.tally.embeddedPassages += newPassages;
  }
}
