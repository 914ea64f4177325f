import { ArticleError } from '../errors.ts';

/** Why nothing is fetched from an address; a person is told in words by this code. */
export const addressRefusals = [
  'no-web-address',
  'credentials',
  'port',
  'unknown-host',
  'private-address',
  'too-many-redirects',
  'status',
  'content-type',
  'too-large',
  'too-slow',
  'unreachable',
] as const;

/** The refusal of a page that was to be fetched: the reason lies with the page or its address, not with the program. */
export function refusedAddress(code: (typeof addressRefusals)[number], message: string, cause?: unknown): ArticleError {
  return new ArticleError('the address', code, `The page is not fetched: ${message}.`, { cause });
}
