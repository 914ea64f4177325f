import { safeFileName } from './file-name.ts';

/** A post as Telegram forwards it, with the channel that published it where there is one. */
export interface ForwardedPost {
  readonly text: string;
  readonly channel: {
    readonly title: string;
    /** Null for a private channel: its posts have no address. */
    readonly username: string | null;
    readonly messageId: number;
    /** Seconds since 1970. */
    readonly publishedAt: number;
  } | null;
}

const longestName = 60;

/** A forwarded post as a file: its text under front matter with what Telegram itself says of the channel and the day. */
export function writePost({ text, channel }: ForwardedPost): { readonly name: string; readonly bytes: Uint8Array } {
  const fields = channel && {
    publisher: channel.title.replace(/[\p{C}\s]+/gu, ' ').trim(),
    published: new Date(channel.publishedAt * 1000).toISOString(),
    ...(channel.username === null ? {} : { url: `https://t.me/${channel.username}/${channel.messageId}` }),
  };
  // A string of JSON is one of YAML.
  const lines = Object.entries(fields ?? {}).map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`);
  const head = lines.length === 0 ? '' : `---\n${lines.join('')}---\n\n`;
  return { name: safeFileName(beginning(text), '.txt'), bytes: Buffer.from(`${head}${text}\n`) };
}

/** The first line, cut at a word. */
function beginning(text: string): string {
  const line = text.trim().split('\n', 1)[0]!.replaceAll('/', ' ');
  if (line.length <= longestName) return line;
  const cut = line.slice(0, longestName).toWellFormed();
  return cut.slice(0, Math.max(1, cut.lastIndexOf(' ')));
}
