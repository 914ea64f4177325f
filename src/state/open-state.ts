import { Additions } from './additions.ts';
import { AnnouncedWaits } from './announced-waits.ts';
import { articleNumberFor, articlePathOf, isNumberedPath } from './article-numbers.ts';
import { AskedArticles } from './asked-articles.ts';
import { Buttons } from './buttons.ts';
import { ChatMigrations } from './chat-migrations.ts';
import { ChosenLanguages } from './chosen-languages.ts';
import { Deliveries } from './deliveries.ts';
import { Feedback } from './feedback.ts';
import { Inbox } from './inbox.ts';
import { InboxFigures } from './inbox-figures.ts';
import { type InstanceLock, lockInstance } from './instance-lock.ts';
import { openStateDatabase, waitForWritersMilliseconds } from './open-state-database.ts';
import { People } from './people.ts';
import { RefusedUpdates } from './refused-updates.ts';
import type { StateDatabase } from './state-database.ts';
import { Traces } from './traces.ts';
import { Turns } from './turns.ts';

/** What must outlive a crash and cannot be made again: `state.sqlite` in the data folder. Several processes may have it open. */
export interface State {
  readonly inbox: Inbox;
  readonly inboxFigures: InboxFigures;
  readonly refusedUpdates: RefusedUpdates;
  readonly deliveries: Deliveries;
  readonly announcedWaits: AnnouncedWaits;
  readonly turns: Turns;
  readonly askedArticles: AskedArticles;
  readonly traces: Traces;
  readonly people: People;
  readonly chatMigrations: ChatMigrations;
  readonly buttons: Buttons;
  readonly feedback: Feedback;
  readonly chosenLanguages: ChosenLanguages;
  readonly additions: Additions;
  /** The permanent number of each path; see `article-numbers.ts`. */
  articleNumberFor(paths: readonly string[]): Map<string, number>;
  articlePathOf(number: number): string | null;
  /** Whether a path has, or had, an article. */
  isNumberedPath(path: string): boolean;
  /** All or nothing, over all the parts. */
  transaction<T>(work: () => T): T;
  /** Makes what was deleted unreadable in the journal too; false while another process reads and it has to be tried again. */
  eraseForgotten(): boolean;
  /** Takes the folder for one running bot; see `instance-lock.ts`. */
  lockInstance(): InstanceLock;
  close(): void;
}

/** Opens the state of a data folder; throws IndexError ('damaged', 'newer-format', 'locked', 'disk') with what to do. */
export function openState(dataFolder: string): State {
  const database = openStateDatabase(dataFolder);
  const inbox = new Inbox(database);
  return {
    inbox,
    inboxFigures: new InboxFigures(database),
    refusedUpdates: new RefusedUpdates(database, inbox),
    deliveries: new Deliveries(database),
    announcedWaits: new AnnouncedWaits(database),
    turns: new Turns(database),
    askedArticles: new AskedArticles(database),
    traces: new Traces(database),
    people: new People(database),
    chatMigrations: new ChatMigrations(database),
    buttons: new Buttons(database),
    feedback: new Feedback(database),
    chosenLanguages: new ChosenLanguages(database),
    additions: new Additions(database),
    eraseForgotten: () => eraseForgotten(database),
    articleNumberFor: (paths) => articleNumberFor(database, paths),
    articlePathOf: (number) => articlePathOf(database, number),
    isNumberedPath: (path) => isNumberedPath(database, path),
    transaction: (work) => database.transaction(work),
    lockInstance: () => lockInstance(dataFolder),
    close: () => database.close(),
  };
}

// What is deleted is overwritten in the file itself, but the journal beside it keeps the pages as they were until it is cut to nothing.
function eraseForgotten(database: StateDatabase): boolean {
  // A reader is not waited for as long as a writer: this is done between answers.
  database.script('PRAGMA busy_timeout = 300');
  try {
    return database.get('PRAGMA wal_checkpoint(TRUNCATE)')?.busy === 0;
  } finally {
    database.script(`PRAGMA busy_timeout = ${waitForWritersMilliseconds}`);
  }
}
