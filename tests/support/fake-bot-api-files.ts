import { createHash } from 'node:crypto';
import { Refusal } from './fake-bot-api-texts.ts';

const largestBytes = 20 * 1024 * 1024;

interface SentFile {
  readonly path: string;
  readonly bytes: Buffer;
}

/** The files that people have sent, by file_id; handed over only under the path that getFile told. */
export class FakeFiles {
  private readonly sent = new Map<string, SentFile>();
  private readonly handedOut = new Set<string>();

  /** Keeps what somebody sends and returns the fields that a message tells of it. */
  send(bytes: Buffer): { file_id: string; file_unique_id: string; file_size: number } {
    const id = createHash('sha256').update(bytes).digest('base64url').slice(0, 24);
    this.sent.set(`file-${id}`, { path: `documents/file_${id}`, bytes });
    return { file_id: `file-${id}`, file_unique_id: id, file_size: bytes.length };
  }

  /** What getFile answers. */
  told(fileId: string): object {
    const file = this.sent.get(fileId);
    if (!file) throw new Refusal(400, 'Bad Request: wrong file_id or the file is temporarily unavailable');
    if (file.bytes.length > largestBytes) throw new Refusal(400, 'Bad Request: file is too big');
    this.handedOut.add(file.path);
    return { file_id: fileId, file_unique_id: fileId, file_size: file.bytes.length, file_path: file.path };
  }

  /** The bytes under a path, or a Refusal for one that getFile has not told. */
  bytesAt(path: string): Buffer {
    const file = [...this.sent.values()].find((sent) => sent.path === path);
    if (!file || !this.handedOut.has(path)) throw new Refusal(404, 'Not Found');
    return file.bytes;
  }
}
