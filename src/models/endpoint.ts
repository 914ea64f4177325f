/** Where a model is served. `apiKey` goes into the request's header and nowhere else. */
export interface Endpoint {
  /** As configured; for OpenAI-compatible servers it ends in /v1. */
  readonly url: string;
  readonly model: string;
  readonly apiKey: string | null;
}

/** The endpoint as messages and logs may name it: no user, password, query or key. */
export function nameOf({ url, model }: Endpoint): string {
  return `${plainUrl(url)} (model ${model})`;
}

/** An address without what may be secret in it. */
export function plainUrl(url: string): string {
  if (!URL.canParse(url)) return 'an address that is no URL';
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname.replace(/\/+$/, '')}`;
}
