/**
 * The steps that lead from an empty file to the newest format of state.sqlite; `PRAGMA user_version` counts those done.
 * A step that has been released is never changed: a later format adds a step.
 */
export const stateMigrations: readonly string[] = [
  `
  -- Permanent numbers of articles: rows are never deleted, so that a number is never given twice.
  CREATE TABLE article_numbers (
    path TEXT PRIMARY KEY,
    number INTEGER NOT NULL UNIQUE
  ) STRICT;

  -- Updates of people with access, as they came. chat_id and thread_id name the lane; thread 0 is no topic.
  CREATE TABLE inbox (
    update_id INTEGER PRIMARY KEY,
    chat_id INTEGER NOT NULL,
    thread_id INTEGER NOT NULL,
    user_id INTEGER NOT NULL,
    payload TEXT NOT NULL,
    received_at INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('received', 'answering', 'answered', 'failed')),
    attempts INTEGER NOT NULL DEFAULT 0,
    interruptions INTEGER NOT NULL DEFAULT 0,
    boot_id TEXT,
    reason TEXT,
    finished_at INTEGER
  ) STRICT;
  CREATE INDEX inbox_lane ON inbox (chat_id, thread_id, update_id) WHERE state IN ('received', 'answering');
  CREATE INDEX inbox_untold ON inbox (chat_id, thread_id) WHERE reason = 'queue full, not told';
  CREATE INDEX inbox_finished ON inbox (finished_at) WHERE finished_at IS NOT NULL;

  -- The messages an update is answered with. 'sending' is written before a send is made: found after a crash, it may have arrived.
  CREATE TABLE deliveries (
    update_id INTEGER NOT NULL,
    part INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('placeholder', 'final')),
    payload TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('planned', 'sending', 'delivered')),
    message_id INTEGER,
    is_repeat INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (update_id, part)
  ) STRICT, WITHOUT ROWID;

  -- Questions with their answers; each points at the turn it follows, so that any old answer can be taken up again.
  CREATE TABLE turns (
    id INTEGER PRIMARY KEY,
    chat_id INTEGER NOT NULL,
    thread_id INTEGER NOT NULL,
    user_id INTEGER NOT NULL,
    update_id INTEGER NOT NULL UNIQUE,
    question_message_id INTEGER NOT NULL,
    previous_id INTEGER,
    question TEXT NOT NULL,
    answer TEXT NOT NULL,
    asked_at INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX turns_question ON turns (chat_id, question_message_id);
  CREATE TABLE turn_messages (
    chat_id INTEGER NOT NULL,
    message_id INTEGER NOT NULL,
    turn_id INTEGER NOT NULL,
    PRIMARY KEY (chat_id, message_id)
  ) STRICT, WITHOUT ROWID;
  -- Where each talk stands; a null turn is a talk begun afresh.
  CREATE TABLE talks (
    chat_id INTEGER NOT NULL,
    thread_id INTEGER NOT NULL,
    turn_id INTEGER,
    PRIMARY KEY (chat_id, thread_id)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE access_list (
    kind TEXT NOT NULL CHECK (kind IN ('user', 'chat')),
    id INTEGER NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('member', 'admin')),
    added_by INTEGER NOT NULL,
    added_at INTEGER NOT NULL,
    PRIMARY KEY (kind, id)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE pairing (
    code TEXT PRIMARY KEY,
    made_at INTEGER NOT NULL,
    used_by INTEGER,
    used_at INTEGER
  ) STRICT, WITHOUT ROWID;
  -- All that is kept of a stranger: who was told, and on which day.
  CREATE TABLE strangers (
    user_id INTEGER PRIMARY KEY,
    told_on TEXT NOT NULL
  ) STRICT;
  -- A group that became a supergroup has a new id.
  CREATE TABLE chat_migrations (
    old_id INTEGER PRIMARY KEY,
    new_id INTEGER NOT NULL
  ) STRICT;
  -- What a button does, by the short token it carries.
  CREATE TABLE buttons (
    token TEXT PRIMARY KEY,
    chat_id INTEGER NOT NULL,
    action TEXT NOT NULL,
    made_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE audit (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    actor_id INTEGER NOT NULL,
    action TEXT NOT NULL,
    details TEXT NOT NULL
  ) STRICT;
  `,
  `
  -- Only questions count against what one person may ask in a minute and a day.
  ALTER TABLE inbox ADD COLUMN is_question INTEGER NOT NULL DEFAULT 0;
  CREATE INDEX inbox_questions ON inbox (user_id, received_at) WHERE is_question = 1;
  DROP INDEX inbox_untold;
  CREATE INDEX inbox_untold ON inbox (chat_id, thread_id) WHERE reason LIKE '%, not told';

  -- What people say of answers, one verdict each; the question and the answer are in the turn of the update.
  CREATE TABLE feedback (
    update_id INTEGER NOT NULL,
    user_id INTEGER NOT NULL,
    verdict TEXT NOT NULL CHECK (verdict IN ('good', 'bad')),
    reason TEXT,
    given_at INTEGER NOT NULL,
    PRIMARY KEY (update_id, user_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX feedback_person ON feedback (user_id);

  -- The language a person chose, where it is not to be that of their Telegram.
  CREATE TABLE chosen_languages (
    user_id INTEGER PRIMARY KEY,
    language TEXT NOT NULL
  ) STRICT;
  `,
  `
  -- How long Telegram has told the bot to leave a chat alone; chat 0 stands for the polling.
  CREATE TABLE announced_waits (
    chat_id INTEGER PRIMARY KEY,
    told_at INTEGER NOT NULL,
    milliseconds INTEGER NOT NULL
  ) STRICT;
  `,
  `
  -- Why answers are what they are; a number is never given twice, so that a complaint names one answer for ever.
  CREATE TABLE traces (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    user_id INTEGER,
    trace TEXT NOT NULL,
    made_at INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX traces_person ON traces (user_id);
  CREATE INDEX traces_made ON traces (made_at);
  `,
  `
  -- The article that somebody's next question is for, and the one that a message of the bot shows.
  CREATE TABLE chosen_articles (
    chat_id INTEGER NOT NULL,
    thread_id INTEGER NOT NULL,
    user_id INTEGER NOT NULL,
    article INTEGER NOT NULL,
    chosen_at INTEGER NOT NULL,
    PRIMARY KEY (chat_id, thread_id, user_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX chosen_articles_person ON chosen_articles (user_id);
  CREATE TABLE article_messages (
    chat_id INTEGER NOT NULL,
    message_id INTEGER NOT NULL,
    article INTEGER NOT NULL,
    PRIMARY KEY (chat_id, message_id)
  ) STRICT, WITHOUT ROWID;
  `,
  `
  -- Pages that admins brought and have not yet added or dropped; what they hold lies in DATA_DIR/staged.
  CREATE TABLE additions (
    id TEXT PRIMARY KEY,
    user_id INTEGER NOT NULL,
    name TEXT NOT NULL,
    correction TEXT NOT NULL,
    path TEXT,
    made_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  -- The field of such a page that the next message of its admin gives.
  CREATE TABLE awaited_values (
    user_id INTEGER PRIMARY KEY,
    addition_id TEXT NOT NULL,
    field TEXT NOT NULL,
    message_id INTEGER NOT NULL,
    asked_at INTEGER NOT NULL
  ) STRICT;
  `,
];
