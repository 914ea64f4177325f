/** What terminal and Telegram say alike. Functions take the values that stand in the sentence. */
export interface ChatWords {
  readonly publishedOn: (date: string) => string;
  /** Behind a date that the page does not state but leaves no doubt about. */
  readonly inferredDate: string;
  readonly unknownDate: string;
  readonly unknownTitle: string;
  readonly unknownPublisher: string;
  readonly eventOn: (dates: string) => string;
  /** Behind what the operator set right: a publication date, a title, a publisher. */
  readonly correctedByHand: string;
  readonly sourcesHeading: string;
  readonly articleCount: (count: number) => string;
  readonly corpusSpan: (articles: string, from: string, to: string) => string;
  readonly publishers: (names: string) => string;
  readonly emptyCorpus: string;
  readonly noSuchArticle: (number: string) => string;
  readonly noArticlesMatch: (words: string) => string;
  readonly pageOf: (page: number, pages: number) => string;
  readonly moreSources: (command: string) => string;
  readonly languageOfArticle: (name: string) => string;
  readonly fileOfArticle: (path: string) => string;
  readonly dateEvidence: (words: string) => string;
  /** Under quotes whose language is not the asker's. */
  readonly quotedIn: (languageNames: string) => string;
  /** Nothing near enough was found. */
  readonly notInSources: string;
  /** Names exactly as the asker wrote them: no case ending can be got wrong. */
  readonly nothingAbout: (names: string) => string;
  readonly neverTogether: (names: string) => string;
  readonly nearestArticles: string;
  readonly emptyQuestion: string;
  readonly questionTooLong: (length: string, limit: string) => string;
  readonly noWordsInQuestion: string;
  readonly somethingFailed: string;
  readonly modelNotReached: string;
  readonly newConversation: string;
  readonly unknownCommand: (command: string) => string;
  readonly helpIntroduction: string;
  readonly exampleQuestions: string;
  readonly askAbout: (title: string) => string;
  readonly commands: {
    readonly sources: string;
    readonly source: string;
    readonly help: string;
    readonly new: string;
    readonly quit: string;
  };
  /** Argument of /source in help: "N", "номер". */
  readonly numberArgument: string;
  readonly wordsArgument: string;
}
