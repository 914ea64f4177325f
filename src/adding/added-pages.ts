import { existsSync, linkSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';

/** The files of pages that came by chat: in `staged` until an admin's word, in `added` when they belong to the corpus. */
export class AddedPages {
  readonly #staged: string;
  readonly #added: string;

  constructor(dataFolder: string) {
    this.#staged = join(dataFolder, 'staged');
    this.#added = join(dataFolder, 'added');
  }

  /** Keeps the bytes of a page under an id; again under the same id replaces them. */
  stage(id: string, name: string, bytes: Uint8Array): void {
    mkdirSync(this.#staged, { recursive: true, mode: 0o700 });
    const path = this.stagedPath(id, name);
    writeFileSync(`${path}.new`, bytes, { mode: 0o600, flush: true });
    renameSync(`${path}.new`, path);
  }

  /** Where the page with this id lies; ids are made by the program and are no paths. */
  stagedPath(id: string, name: string): string {
    return join(this.#staged, id + extname(name));
  }

  /** Whether the page with this id still lies there. */
  isStaged(id: string, name: string): boolean {
    return existsSync(this.stagedPath(id, name));
  }

  /** Whether a file of the corpus has this name. */
  isAdded(name: string): boolean {
    return existsSync(join(this.#added, name));
  }

  /** Brings a page into the corpus under a name that is free; nothing where that was done before. Never replaces a file. */
  add(id: string, name: string): void {
    const staged = this.stagedPath(id, name);
    if (!existsSync(staged)) return;
    mkdirSync(this.#added, { recursive: true, mode: 0o700 });
    const added = join(this.#added, name);
    try {
      linkSync(staged, added);
    } catch (error) {
      const isThere = (error as { code?: unknown }).code === 'EEXIST';
      // A kill right behind the link leaves one file under both names; any other file is somebody else's.
      if (isThere && statSync(added).ino !== statSync(staged).ino) throw error;
      // A file system without links; the name was looked at right before.
      if (!isThere) renameSync(staged, added);
    }
    rmSync(staged, { force: true });
  }

  /** Takes out what the chat had added and an ingest refused. */
  takeOut(name: string): void {
    rmSync(join(this.#added, name), { force: true });
  }

  drop(id: string, name: string): void {
    rmSync(this.stagedPath(id, name), { force: true });
  }

  /** Drops what is staged under none of these ids. */
  dropAllBut(ids: readonly string[]): void {
    if (!existsSync(this.#staged)) return;
    for (const file of readdirSync(this.#staged)) {
      if (!ids.includes(file.slice(0, file.length - extname(file).length))) rmSync(join(this.#staged, file));
    }
  }
}
