import type { Lane } from './received-update.ts';
import type { Row, StateDatabase } from './state-database.ts';

/** A question with its answer as JSON; `previousId` is the turn it followed. */
export interface StoredTurn {
  readonly id: number;
  /** The update that asked. */
  readonly updateId: number;
  readonly question: string;
  readonly answer: string;
  readonly previousId: number | null;
}

/** A turn to be stored. */
export interface NewTurn extends Lane {
  readonly userId: number;
  readonly updateId: number;
  readonly questionMessageId: number;
  readonly previousId: number | null;
  readonly question: string;
  readonly answer: string;
  readonly askedAt: number;
}

/** All that was asked and answered, as a tree of turns: a reply to an old answer goes on from there. */
export class Turns {
  private readonly database: StateDatabase;

  constructor(database: StateDatabase) {
    this.database = database;
  }

  /** Stores a turn and makes it the point at which its chat goes on; an update answered anew replaces its turn. */
  add(turn: NewTurn): number {
    return this.database.transaction(() => {
      const row = this.database.get(
        `INSERT INTO turns (chat_id, thread_id, user_id, update_id, question_message_id, previous_id, question, answer, asked_at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (update_id) DO UPDATE SET question = excluded.question, answer = excluded.answer RETURNING id`,
        turn.chatId,
        turn.threadId,
        turn.userId,
        turn.updateId,
        turn.questionMessageId,
        turn.previousId,
        turn.question,
        turn.answer,
        turn.askedAt,
      );
      const id = Number(row?.id);
      this.continueAt(turn, id);
      return id;
    });
  }

  /** Lets the next question of a chat follow this turn; null begins afresh. */
  continueAt(lane: Lane, turnId: number | null): void {
    this.database.run(
      `INSERT INTO talks (chat_id, thread_id, turn_id) VALUES (?, ?, ?)
       ON CONFLICT (chat_id, thread_id) DO UPDATE SET turn_id = excluded.turn_id`,
      lane.chatId,
      lane.threadId,
      turnId,
    );
  }

  /** The turn that the next question of a chat follows, or null. */
  currentId(lane: Lane): number | null {
    const row = this.database.get(
      'SELECT turn_id FROM talks WHERE chat_id = ? AND thread_id = ?',
      lane.chatId,
      lane.threadId,
    );
    return (row?.turn_id as number | null | undefined) ?? null;
  }

  /** Remembers which message shows a turn's answer. */
  noteMessage(updateId: number, chatId: number, messageId: number): void {
    this.database.run(
      `INSERT INTO turn_messages (chat_id, message_id, turn_id)
       SELECT ?, ?, id FROM turns WHERE update_id = ? ON CONFLICT DO UPDATE SET turn_id = excluded.turn_id`,
      chatId,
      messageId,
      updateId,
    );
  }

  /** The turn whose answer stands in a message. */
  byAnswerMessage(chatId: number, messageId: number): StoredTurn | null {
    return turn(
      this.database.get(
        `SELECT turns.* FROM turns JOIN turn_messages ON turn_id = turns.id
         WHERE turn_messages.chat_id = ? AND message_id = ?`,
        chatId,
        messageId,
      ),
    );
  }

  /** The turn that an update asked for. */
  byUpdate(updateId: number): StoredTurn | null {
    return turn(this.database.get('SELECT * FROM turns WHERE update_id = ?', updateId));
  }

  /** The newest turn that a message asked for. */
  byQuestionMessage(chatId: number, messageId: number): StoredTurn | null {
    return turn(
      this.database.get(
        'SELECT * FROM turns WHERE chat_id = ? AND question_message_id = ? ORDER BY id DESC LIMIT 1',
        chatId,
        messageId,
      ),
    );
  }

  /** The messages that show a turn's answer, in order. */
  messagesOf(turnId: number): number[] {
    return this.database
      .all('SELECT message_id FROM turn_messages WHERE turn_id = ? ORDER BY message_id', turnId)
      .map((row) => Number(row.message_id));
  }

  /** Forgets all that a person asked, with the answers; talks that stood there begin afresh. */
  forgetPerson(userId: number): void {
    const theirs = 'SELECT id FROM turns WHERE user_id = ?';
    this.database.transaction(() => {
      this.database.run(`DELETE FROM turn_messages WHERE turn_id IN (${theirs})`, userId);
      this.database.run(`UPDATE talks SET turn_id = NULL WHERE turn_id IN (${theirs})`, userId);
      this.database.run('DELETE FROM turns WHERE user_id = ?', userId);
    });
  }

  /** Forgets what was asked before a time, with the answers; what somebody judged stays for the operator's report, and talks that stood there begin afresh. */
  forgetAskedBefore(time: number): void {
    const old = 'SELECT id FROM turns WHERE asked_at < ? AND update_id NOT IN (SELECT update_id FROM feedback)';
    this.database.transaction(() => {
      this.database.run(`DELETE FROM turn_messages WHERE turn_id IN (${old})`, time);
      this.database.run(`UPDATE talks SET turn_id = NULL WHERE turn_id IN (${old})`, time);
      this.database.run(`DELETE FROM turns WHERE id IN (${old})`, time);
    });
  }

  /** A turn and those it follows, oldest first, `limit` at most. */
  endingWith(turnId: number | null, limit: number): StoredTurn[] {
    const turns: StoredTurn[] = [];
    for (let id = turnId; id !== null && turns.length < limit; ) {
      const found = turn(this.database.get('SELECT * FROM turns WHERE id = ?', id));
      if (found === null) break;
      turns.unshift(found);
      id = found.previousId;
    }
    return turns;
  }
}

function turn(row: Row | undefined): StoredTurn | null {
  if (!row) return null;
  return {
    id: Number(row.id),
    updateId: Number(row.update_id),
    question: String(row.question),
    answer: String(row.answer),
    previousId: row.previous_id as number | null,
  };
}
