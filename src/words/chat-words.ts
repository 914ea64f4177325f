/** What terminal and Telegram say alike. Functions take the values that stand in the sentence. */
export interface ChatWords {
  readonly publishedOn: (date: string) => string;
  /** On a card, where the event has a line of its own. */
  readonly publishedLabel: (date: string) => string;
  /** Behind a date that the page does not state but leaves no doubt about. */
  readonly inferredDate: string;
  readonly unknownDate: string;
  readonly unknownTitle: string;
  readonly unknownPublisher: string;
  readonly eventOn: (dates: string) => string;
  /** Behind what the operator set right: a publication date, a title, a publisher. */
  readonly correctedByHand: string;
  /** What was set right, in a list behind that. */
  readonly correctedFields: Readonly<Record<'title' | 'publisher' | 'url' | 'publishedOn', string>>;
  /** Behind a source: who else published the same report, or how many other articles tell it. */
  readonly alsoIn: (others: string) => string;
  readonly sourcesHeading: string;
  readonly articleCount: (count: number) => string;
  readonly corpusSpan: (articles: string, from: string, to: string) => string;
  readonly publishers: (names: string) => string;
  readonly emptyCorpus: string;
  readonly noSuchArticle: (number: string) => string;
  /** To /source without a number. */
  readonly articleNumberWanted: string;
  readonly noArticlesMatch: (words: string) => string;
  readonly pageOf: (page: number, pages: number) => string;
  readonly moreSources: (command: string) => string;
  readonly languageOfArticle: (name: string) => string;
  /** Before a path, which is set off by itself. */
  readonly fileOfArticle: string;
  /** The permanent number of an article, never to be taken for a mark [n] of an answer. */
  readonly articleNumber: (number: number) => string;
  readonly dateEvidence: (words: string) => string;
  /** Under quotes whose language is not the asker's. */
  readonly quotedIn: (languageNames: string) => string;
  /** Nothing near enough was found. */
  readonly notInSources: string;
  /** The same of one article, the only one that was asked; its title stands in quotation marks. */
  readonly notInArticle: (title: string) => string;
  /** Names exactly as the asker wrote them: no case ending can be got wrong. */
  readonly nothingAbout: (names: string) => string;
  readonly neverTogether: (names: string) => string;
  /** What the corpus holds on a name of a question that it does not answer; years are null where no page is dated. */
  readonly heldOn: (
    name: string,
    articles: string,
    years: { readonly from: string; readonly to: string } | null,
  ) => string;
  readonly nothingFromThatTime: string;
  /** The days nearest to the time asked about of which the sources do tell. */
  readonly nearestInTime: (days: string) => string;
  /** The question names nothing, and no question before it does. */
  readonly whatIsMeant: string;
  /** The question is none that news could answer. */
  readonly offTopic: string;
  /** One friendly sentence to what asks nothing. */
  readonly smallTalk: {
    readonly greeting: string;
    readonly 'how-are-you': string;
    readonly 'who-are-you': string;
    readonly thanks: string;
    readonly praise: string;
    readonly farewell: string;
  };
  /** "More" was asked, and all that the pages tell of it has been shown. */
  readonly nothingMore: string;
  /** A quote was asked for by a number that the answer before does not have; 0 where it has none. */
  readonly noSuchQuote: (quotes: number) => string;
  /** Over questions that can be answered, where the one asked cannot. */
  readonly canBeAsked: string;
  /** A question for the meetings of a year. */
  readonly askMeetingsOf: (year: string) => string;
  /** A question for the meetings of a day. */
  readonly askMeetingsOn: (day: string) => string;
  /** A question whom somebody, named in the nominative, met in a year. */
  readonly askWhomMet: (name: string, year: string) => string;
  /** Under an answer whose articles lack a name of the question. */
  readonly notMentionedThere: (names: string) => string;
  /** A statement of its own before the sentence that tells of the event. */
  readonly eventOnDay: (date: string) => string;
  /** The same where the article says "on Tuesday" or "today" and not the day. */
  readonly eventOnInferredDay: (date: string) => string;
  /** The page announces the event: whether it took place it does not say. */
  readonly plannedForDay: (date: string) => string;
  /** Such dates in front of a line of a list. */
  readonly inferredMark: (date: string) => string;
  readonly plannedMark: (date: string) => string;
  /** Under a list that is longer than what is shown. */
  readonly listedOf: (shown: number, all: number) => string;
  /** The question takes for granted what its own words deny or affirm and the article does not. */
  readonly premiseNotFound: (words: string) => string;
  readonly publishedOnDay: (date: string) => string;
  /** Who published a report, with the day of publication where the first is asked for. */
  readonly publishedBy: (publisher: string, date: string | null) => string;
  readonly publisherNotNamed: string;
  /** The event has no date on the page, the page has one. */
  readonly onlyPublishedOnDay: (date: string) => string;
  /** A date in front of a line of a list, where it is the publication's. */
  readonly publishedMark: (date: string) => string;
  /** Words of a page inside a sentence of ours. */
  readonly quoted: (text: string) => string;
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
