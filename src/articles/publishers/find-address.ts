import type { Page } from '../page.ts';

const addressFields = [
  'original_url',
  'originalurl',
  'canonical',
  'og:url',
  'source_url',
  'sourceurl',
  'url',
  'link',
  'permalink',
  'source',
  'mainentityofpage',
  'archive',
  'archive_url',
];
const ownAddress =
  /(?:ссылка на материал|постоянная ссылка|адрес (?:статьи|страницы|материала)|посилання на (?:матеріал|статтю)|permalink|url source|page address|本文(?:链接|網址|地址)|原文(?:链接|連結|地址))\s*[:：]\s*((?:https?:\/\/)?(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?:\/[^\s<>"«»)\]]*)?)/iu;

/** The article's own address, absolute and out of a web archive's wrapping; null where the page does not say. Links to other articles never count. */
export function findAddress(page: Page): string | null {
  for (const name of addressFields) {
    for (const field of page.metadata) {
      const address = field.name === name ? readAddress(field.value) : null;
      if (address !== null) return address;
    }
  }
  const named = ownAddress.exec(page.text)?.[1]?.replace(/[.,;]+$/u, '');
  return named === undefined ? null : readAddress(/^https?:/iu.test(named) ? named : `https://${named}`);
}

/** An absolute http(s) address with an archive's prefix taken off, or null. */
export function readAddress(value: string): string | null {
  const archived = /^https?:\/\/(?:web\.archive\.org\/web|archive\.(?:today|is|ph))\/\d+[a-z_]*\/(.+)$/iu.exec(
    value.trim(),
  );
  const bare = archived === null ? value.trim() : (archived[1] ?? '');
  const address = archived !== null && !/^https?:/iu.test(bare) ? `https://${bare}` : bare;
  if (!/^https?:\/\/[^\s/]+\.[^\s/]+/iu.test(address) || /\s/u.test(address)) return null;
  return URL.canParse(address) ? address : null;
}

/** The host of an address without `www.`, or null. */
export function hostOf(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  return new URL(address).hostname.replace(/^www\./u, '');
}
