// Characters that Telegram takes out or that hide or reorder what is read: controls, separators, bidirectional marks, tags and the like.
// Joiners and the emoji variation selector stay: scripts and emoji need them.
const unseen =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e01ef}]/gu;

/** The text as Telegram will show it: unseen characters out (tabs and line separators become spaces), broken surrogates replaced. */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[\t\u000b\u000c\u0085\u2028\u2029]/g, ' ')
    .replace(unseen, '');
}

/** Whether nothing of a cleaned text can be seen; Telegram refuses a message of it. */
export function isBlank(text: string): boolean {
  return /^(?:[\s\u115f\u1160\u2800\u3164\uffa0]|\u200c|\u200d|[\ufe00-\ufe0f])*$/.test(text);
}

// What Telegram would make a link, a mention or a command by itself: addresses with a scheme, mail, mentions, commands (the bot's own excepted),
// and bare domains. Behind a Cyrillic dot only known endings count, since "встрече.Министр" is a missing space.
const live = new RegExp(
  [
    String.raw`(?:[a-z][a-z0-9+.-]{1,20}:\/\/|www\.|mailto:|tg:)\S+`,
    String.raw`(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+`,
    String.raw`(?<![\p{L}\p{N}_/])@[a-z][a-z0-9_]+`,
    String.raw`(?<![\p{L}\p{N}_/<>.])\/(?!(?:ask|sources?|new|stop|help|start|forget|about|language)(?![a-z0-9_@]))[a-z0-9_]+(?:@[a-z0-9_]+)?`,
    String.raw`(?<![\p{L}\p{N}@.-])(?:[\p{L}\p{N}](?:[\p{L}\p{N}_-]*[\p{L}\p{N}])?\.)+(?:[a-z]{2,24}|xn--[a-z0-9-]+|рф|рус|укр|бел|қаз|мкд|москва|дети|сайт|онлайн|орг|中国|中國|香港|网络|公司)(?![\p{L}\p{N}])(?:[/:?#]\S*)?`,
  ].join('|'),
  'giu',
);

const bareDomain =
  /(?<![\p{L}\p{N}_@:/.-])(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,24}(?![\p{L}\p{N}@:/?#])/gu;

/**
 * The text with an unseen word joiner behind the dots of bare domains, so that the name of a site is nothing to tap on and still looks like a name.
 * Telegram takes no such character for part of a domain (`is_url_unicode_symbol` in TDLib's MessageEntity.cpp). Not for sentences of a page: those stay as they are.
 */
export function withInertDomains(text: string): string {
  return text.replace(bareDomain, (domain) => domain.replaceAll('.', '.\u2060'));
}

/** Half-open UTF-16 spans to be shown as code, so that the text of a page never becomes something to tap on. */
export function liveSpans(text: string): { start: number; end: number }[] {
  return [...text.matchAll(live)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
