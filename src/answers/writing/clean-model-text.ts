/** What a model wrote, as plain text, or why it must not be shown. */
export type CleanText =
  | { readonly kind: 'clean'; readonly text: string }
  | { readonly kind: 'unsafe'; readonly found: string };

const invisible = new RegExp(
  [
    '[\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f]',
    '[\\ufe00-\\ufe0f\\ufeff\\ufff9-\\ufffb]|[\\u{e0000}-\\u{e0fff}]',
  ].join('|'),
  'gu',
);
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/** What clients turn into something to press, or what only markup would contain. Links come from the corpus alone. */
const unsafe: readonly RegExp[] = [
  /\b[a-z][a-z0-9+.-]*:\/\/\S*/i,
  /\b(?:mailto|tel|tg|javascript|data):\S+/i,
  /(?<![\w@])@\w{2,}/,
  /[\w.+-]+@[\w-]+\.\w+/,
  /(?<![\p{L}\p{N}./])\/[a-z][a-z0-9_]+\b/iu,
  /(?<![\p{L}\p{N}_.-])(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,24}(?![\p{L}\p{N}_.-]*[\p{L}\p{N}])/iu,
  /[\p{L}\p{N}-]+\.(?:рф|укр|қаз|бел)(?!\p{L})/iu,
  /<\/?[a-z][^>]*>/i,
  /&(?:#\d+|#x[0-9a-f]+|[a-z]+);/i,
  /\|\s*-{2,}|```/,
];

/** Takes control characters, invisible letters and bidirectional marks out: they hide text from a reader, not from a model. */
export function withoutInvisible(text: string): string {
  return text.normalize('NFC').replace(invisible, '').replace(controls, ' ').toWellFormed();
}

/** Takes markup off a line of model text; a line that holds a link, an image, a mention, a command or a tag is unsafe as a whole. */
export function cleanModelText(raw: string): CleanText {
  const visible = withoutInvisible(raw);
  const link = /!?\[[^\]]*\]\s*(?:\([^)]*\)|\[[^\]]*\])|^\s*\[[^\]]+\]:\s*\S+/.exec(visible);
  if (link !== null) return { kind: 'unsafe', found: link[0] };
  for (const pattern of unsafe) {
    const match = pattern.exec(visible);
    if (match !== null) return { kind: 'unsafe', found: match[0] };
  }
  const text = visible
    .replace(/^\s*(?:[-*•–—·>#]+\s+|\(?\d{1,2}[.)]\s+)+/u, '')
    .replace(/(\*\*|__|~~|`)/g, '')
    .replace(/(?<![\p{L}\p{N}])[*_](?=\S)|(?<=\S)[*_](?![\p{L}\p{N}])/gu, '')
    .replace(/(?<!\p{L})#(?=\p{L})/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/\s+([.,;:!?…])/g, '$1')
    .trim();
  return { kind: 'clean', text };
}
