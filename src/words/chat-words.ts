/** What terminal and Telegram say alike. Functions take the values that stand in the sentence. */
export interface ChatWords {
  /** "Опубликовано 30 сентября 2025" */
  readonly publishedOn: (date: string) => string;
  readonly inferredDate: string;
  readonly unknownDate: string;
  readonly unknownTitle: string;
  /** "событие: 16 января 2024" */
  readonly eventOn: (dates: string) => string;
  readonly sourcesHeading: string;
  /** "36 статей" */
  readonly articleCount: (count: number) => string;
  readonly corpusSpan: (count: string, from: string, to: string) => string;
  readonly emptyCorpus: string;
  readonly noSuchArticle: (number: string) => string;
  readonly noArticlesMatch: (words: string) => string;
  /** Shown under quotes whose language is not the asker's. */
  readonly quotedInLanguage: (languageName: string) => string;
  /** Nothing near enough was found. */
  readonly notInSources: string;
  /** "О Бахтиёре Саидове в источниках ничего нет." with the names as the asker wrote them. */
  readonly nothingAbout: (names: string) => string;
  readonly nearestArticles: string;
  readonly emptyQuestion: string;
  readonly questionTooLong: (length: string, limit: string) => string;
  readonly noWordsInQuestion: string;
  readonly somethingFailed: string;
  readonly help: readonly string[];
  readonly exampleQuestions: string;
  readonly language: string;
  readonly link: string;
}
