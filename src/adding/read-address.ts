import { refusedAddress } from './refused-address.ts';

/** Where a page may be fetched from, whoever wrote the address: an admin, or a page that redirects. Throws ArticleError. */
export function readWebAddress(text: string, ports: readonly number[], base?: URL): URL {
  const address = URL.canParse(text, base?.href) ? new URL(text, base?.href) : null;
  if (address === null || !/^https?:$/.test(address.protocol) || address.hostname === '') {
    throw refusedAddress(
      'no-web-address',
      `"${text.slice(0, 200)}" is no address that begins with http:// or https://`,
    );
  }
  if (address.username !== '' || address.password !== '') {
    throw refusedAddress('credentials', 'the address holds a name or a password; only open pages are fetched');
  }
  if (!ports.includes(portOf(address))) {
    throw refusedAddress('port', `port ${address.port} is none of ${ports.join(', ')}`);
  }
  // It is the browser's alone and is never sent.
  address.hash = '';
  return address;
}

/** The port that an address means. */
export function portOf({ port, protocol }: URL): number {
  return port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port);
}
