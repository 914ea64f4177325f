import type { LoggedCall } from '../support/fake-bot-api.ts';

interface Shown {
  readonly text: string;
  readonly entities: readonly {
    readonly type: string;
    readonly offset: number;
    readonly length: number;
    readonly url?: string;
  }[];
}

/** What Telegram would make tappable by itself, judged apart from the product's own list. */
const tappable: Readonly<Record<string, RegExp>> = {
  address: /\b(?:https?|ftp|tg|javascript|file):\/?\/?\S|\bwww\.\S|\bmailto:/iu,
  domain: /[\p{L}\p{N}-]+\.(?:com|org|net|example|me|ru|ua|рф)(?![\p{L}\p{N}])/iu,
  mention: /(?:^|[^\p{L}\p{N}_/])@[a-z]\w{3,}/iu,
  command: /(?:^|[\s(«])\/(?!(?:ask|sources?|new|stop|help|start|forget)\b)[a-z]\w*/iu,
};
const unseen =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\u{e0000}-\u{e01ef}]/u;

/** What is wrong with the calls that show text: foreign links, tappable text, hidden characters, previews, markup, media. Sentences for people. */
export function findUnsafe(calls: readonly LoggedCall[], ownAddresses: ReadonlySet<string>): string[] {
  return calls.flatMap((call) => {
    if (/^send(?!Message|ChatAction)/.test(call.method)) return [`${call.method} was called`];
    if (typeof call.payload.text !== 'string') return [];
    const { text, entities = [] } = call.payload as unknown as Partial<Shown> & { text: string };
    const found = Object.entries(tappable)
      .filter(([, pattern]) => pattern.test(plainOf({ text, entities })))
      .map(([kind]) => `a ${kind} that can be tapped on`);
    const foreign = entities
      .filter(({ url }) => url !== undefined && !ownAddresses.has(url))
      .map(({ url }) => `a link to ${url}`);
    const others = [
      ...(unseen.test(text) ? ['a hidden character'] : []),
      ...('parse_mode' in call.payload ? ['a parse_mode'] : []),
      ...(showsPreview(call) ? ['a preview'] : []),
    ];
    return [...found, ...foreign, ...others].map((what) => `${what} in ${call.method}: ${text}`);
  });
}

function showsPreview({ method, payload }: LoggedCall): boolean {
  const options = payload.link_preview_options as { is_disabled?: boolean } | undefined;
  return method !== 'sendMessageDraft' && options?.is_disabled !== true;
}

/** The text without what is code or a link of the bot's own making: the rest is what Telegram looks through. */
function plainOf({ text, entities }: Shown): string {
  const units = text.split('');
  for (const { type, offset, length } of entities) {
    if (type === 'code' || type === 'pre' || type === 'text_link') units.fill('\u2588', offset, offset + length);
  }
  return units.join('');
}
