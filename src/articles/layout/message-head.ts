/** "Name of the channel, [27.08.2025 10:31]": what Telegram puts over a message that is copied from it. */
export const messageHead = /^(.{1,80}), \[\d{1,2}\.\d{1,2}\.\d{2,4},? \d{1,2}:\d{2}(?::\d{2})?\]$/u;

/** Who wrote the message under a head; null where the line is none. */
export function senderOf(line: string): string | null {
  return messageHead.exec(line.trim())?.[1]?.trim() ?? null;
}
