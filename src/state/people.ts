import type { StateDatabase } from './state-database.ts';

/** What a listed person may do. */
export type Role = 'member' | 'admin';

/** Somebody let in by pairing or by an admin, beside those of the configuration. */
export interface ListedPerson {
  readonly id: number;
  readonly role: Role;
}

/** Who was let in at run time, the pairing code, the strangers who were told so, and what admins did. */
export class People {
  private readonly database: StateDatabase;

  constructor(database: StateDatabase) {
    this.database = database;
  }

  roleOf(userId: number): Role | null {
    const row = this.database.get(`SELECT role FROM access_list WHERE kind = 'user' AND id = ?`, userId);
    return (row?.role as Role | undefined) ?? null;
  }

  isListedChat(chatId: number): boolean {
    return this.database.get(`SELECT 1 AS found FROM access_list WHERE kind = 'chat' AND id = ?`, chatId) !== undefined;
  }

  listedChats(): number[] {
    return this.database.all(`SELECT id FROM access_list WHERE kind = 'chat' ORDER BY id`).map((row) => Number(row.id));
  }

  listed(): ListedPerson[] {
    return this.database
      .all(`SELECT id, role FROM access_list WHERE kind = 'user' ORDER BY id`)
      .map((row) => ({ id: Number(row.id), role: row.role as Role }));
  }

  hasAdmin(): boolean {
    return this.database.get(`SELECT 1 AS found FROM access_list WHERE role = 'admin'`) !== undefined;
  }

  /** Lets a person (or a chat) in, with an audit row. */
  allow(entry: { kind: 'user' | 'chat'; id: number; role: Role; by: number; now: number }): void {
    this.database.transaction(() => {
      this.database.run(
        `INSERT INTO access_list (kind, id, role, added_by, added_at) VALUES (?, ?, ?, ?, ?)
         ON CONFLICT (kind, id) DO UPDATE SET role = excluded.role`,
        entry.kind,
        entry.id,
        entry.role,
        entry.by,
        entry.now,
      );
      this.audit(entry.by, `allow-${entry.kind}`, `${entry.id} as ${entry.role}`, entry.now);
    });
  }

  /** Takes access back; false when it was not given at run time. */
  revoke(entry: { kind: 'user' | 'chat'; id: number; by: number; now: number }): boolean {
    return this.database.transaction(() => {
      const changes = this.database.run('DELETE FROM access_list WHERE kind = ? AND id = ?', entry.kind, entry.id);
      this.audit(entry.by, `revoke-${entry.kind}`, String(entry.id), entry.now);
      return changes > 0;
    });
  }

  /** The pairing code that waits to be used; `fresh` is stored when none does. */
  pairingCode(fresh: string, now: number): string {
    return this.database.transaction(() => {
      const waiting = this.database.get('SELECT code FROM pairing WHERE used_by IS NULL');
      if (waiting) return String(waiting.code);
      this.database.run('INSERT INTO pairing (code, made_at) VALUES (?, ?)', fresh, now);
      return fresh;
    });
  }

  /** Makes the opener of the link the admin; false when the code is unknown or was used. */
  pair(code: string, userId: number, now: number): boolean {
    return this.database.transaction(() => {
      const used = this.database.run(
        'UPDATE pairing SET used_by = ?, used_at = ? WHERE code = ? AND used_by IS NULL',
        userId,
        now,
        code,
      );
      if (used === 1) this.allow({ kind: 'user', id: userId, role: 'admin', by: userId, now });
      return used === 1;
    });
  }

  /** Whether a code was the one that an admin paired with. */
  wasPairedBy(code: string): boolean {
    return (
      this.database.get('SELECT 1 AS found FROM pairing WHERE code = ? AND used_by IS NOT NULL', code) !== undefined
    );
  }

  /** Marks that a stranger is told today; false when that was done already. */
  markStranger(userId: number, today: string): boolean {
    return (
      this.database.run(
        `INSERT INTO strangers (user_id, told_on) VALUES (?, ?)
         ON CONFLICT (user_id) DO UPDATE SET told_on = excluded.told_on WHERE told_on <> excluded.told_on`,
        userId,
        today,
      ) === 1
    );
  }

  /** What was done, oldest first. */
  auditTrail(): { readonly at: number; readonly actorId: number; readonly action: string; readonly details: string }[] {
    return this.database.all('SELECT * FROM audit ORDER BY id').map((row) => ({
      at: Number(row.at),
      actorId: Number(row.actor_id),
      action: String(row.action),
      details: String(row.details),
    }));
  }

  audit(actorId: number, action: string, details: string, now: number): void {
    this.database.run(
      'INSERT INTO audit (at, actor_id, action, details) VALUES (?, ?, ?, ?)',
      now,
      actorId,
      action,
      details,
    );
  }
}
