import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { fetchPage, type PublicWeb, publicWeb } from '../../src/adding/fetch-page.ts';
import { isPublicAddress } from '../../src/adding/public-address.ts';

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  }
});

/** A server on a loopback address; returns its port and the paths that it was asked for. */
async function serve(listener: RequestListener, host = '127.0.0.1') {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.headers.host}${request.url}`);
    listener(request, response);
  });
  servers.push(server);
  server.listen(0, host);
  await once(server, 'listening');
  return { port: (server.address() as AddressInfo).port, asked };
}

const html = { 'content-type': 'text/html; charset=utf-8' };
const page: RequestListener = (_, response) => void response.writeHead(200, html).end('<p>Встреча</p>');

/** The open web, of which this test alone says that 127.0.0.1 is a part; every name is there. */
const webWith = (port: number, more: Partial<PublicWeb> = {}): PublicWeb => ({
  ...publicWeb,
  resolve: async () => ['127.0.0.1'],
  mayConnect: (address) => address === '127.0.0.1',
  ports: [port],
  ...more,
});
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString();

describe('an address on the open web', () => {
  it('is fetched, under its own name, with the encoding that the server tells', async () => {
    const { port, asked } = await serve(page);
    const fetched = await fetchPage(`http://news.example:${port}/a?b=c#d`, webWith(port));
    expect(text(fetched.bytes)).toBe('<p>Встреча</p>');
    expect(fetched).toMatchObject({ ending: '.html', encoding: 'utf-8' });
    expect(asked).toEqual([`news.example:${port}/a?b=c`]);
  });

  it('is followed through three redirects and no more', async () => {
    const { port, asked } = await serve((request, response) => {
      const left = Number(request.url?.slice(1));
      if (left === 0) page(request, response);
      else response.writeHead(302, { location: `/${left - 1}` }).end();
    });
    const fetched = await fetchPage(`http://news.example:${port}/3`, webWith(port));
    expect(fetched.address.href).toBe(`http://news.example:${port}/0`);
    asked.length = 0;
    await expect(fetchPage(`http://news.example:${port}/4`, webWith(port))).rejects.toMatchObject({
      code: 'too-many-redirects',
    });
    expect(asked).toHaveLength(4);
  });

  it('is unpacked', async () => {
    const { port } = await serve((_, response) =>
      response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(gzipSync('<p>Встреча</p>')),
    );
    expect(text((await fetchPage(`http://news.example:${port}/`, webWith(port))).bytes)).toBe('<p>Встреча</p>');
  });
});

describe('a server inside is never asked', () => {
  const inside = [
    ...['127.0.0.1', '127.1', '2130706433', '0x7f000001', '0177.0.0.1', '0', 'localhost'],
    ...[
      '[::1]',
      '[::]',
      '[::ffff:127.0.0.1]',
      '[::ffff:7f00:1]',
      '[::127.0.0.1]',
      '[64:ff9b::7f00:1]',
      '[2002:7f00:1::]',
    ],
  ];
  it.each(inside)('by http://%s', async (host) => {
    const { port, asked } = await serve(page);
    const web = { ...publicWeb, ports: [port] };
    await expect(fetchPage(`http://${host}:${port}/`, web)).rejects.toMatchObject({ code: 'private-address' });
    expect(asked).toEqual([]);
  });

  it.each(['10.1.2.3', '169.254.169.254', 'fd00:ec2::254', 'fe80::1', '100.100.100.200'])(
    'by a name that resolves to %s, or to that beside an open address',
    async (address) => {
      for (const resolved of [[address], ['93.184.216.34', address]]) {
        const web = { ...publicWeb, resolve: async () => resolved };
        await expect(fetchPage('https://rebind.example/', web)).rejects.toMatchObject({ code: 'private-address' });
      }
    },
  );

  it('by a redirect of an open one', async () => {
    const hidden = await serve(page, '127.0.0.2');
    const open = await serve((_, response) =>
      response.writeHead(302, { location: `http://127.0.0.2:${hidden.port}/` }).end(),
    );
    const web = webWith(open.port, { ports: [open.port, hidden.port] });
    await expect(fetchPage(`http://news.example:${open.port}/`, web)).rejects.toMatchObject({
      code: 'private-address',
    });
    expect(open.asked).toHaveLength(1);
    expect(hidden.asked).toEqual([]);
  });

  it('by a name that resolves to an open address first and to one inside when asked again', async () => {
    const hidden = await serve(page, '127.0.0.2');
    const answers = [['127.0.0.1'], ['127.0.0.2']];
    let looks = 0;
    const resolve = async () => answers[Math.min(looks++, 1)]!;
    // Nothing listens at the checked address on this port, so that only a second look could find a server.
    const web = webWith(hidden.port, { resolve });
    await expect(fetchPage(`http://rebind.example:${hidden.port}/`, web)).rejects.toMatchObject({
      code: 'unreachable',
    });
    expect([looks, hidden.asked]).toEqual([1, []]);
  });

  it('when the connection ends elsewhere than was checked', async () => {
    const { port, asked } = await serve(page);
    let looks = 0;
    const web = webWith(port, { mayConnect: () => looks++ === 0 });
    await expect(fetchPage(`http://news.example:${port}/`, web)).rejects.toMatchObject({ code: 'private-address' });
    expect(asked).toEqual([]);
  });
});

describe('an address that is no open page is refused', () => {
  it.each([
    ['file:///etc/passwd', 'no-web-address'],
    ['gopher://news.example/', 'no-web-address'],
    ['javascript:alert(1)', 'no-web-address'],
    ['http://', 'no-web-address'],
    ['https://user:secret@news.example/', 'credentials'],
    ['https://user@news.example/', 'credentials'],
    ['http://news.example:22/', 'port'],
    ['http://news.example:8080/', 'port'],
  ])('%s', async (address, code) => {
    const resolve = async () => expect.unreachable('nothing is looked up');
    await expect(fetchPage(address, { ...publicWeb, resolve })).rejects.toMatchObject({ code });
  });

  it.each(['file:///etc/passwd', 'http://user:secret@news.example/', 'http://news.example:22/', '', '//'])(
    'also as a redirect to "%s"',
    async (location) => {
      const { port } = await serve((request, response) =>
        request.url === '/' ? response.writeHead(302, { location }).end() : page(request, response),
      );
      const rejected = fetchPage(`http://news.example:${port}/`, webWith(port));
      await expect(rejected).rejects.toMatchObject({ name: 'ArticleError' });
    },
  );

  it.each([
    ['a picture', { 'content-type': 'image/png' }],
    ['nothing known', {}],
    ['a property of every object', { 'content-type': 'constructor' }],
    ['packed in an unknown way', { ...html, 'content-encoding': 'zstd' }],
  ])('that sends %s', async (_, headers) => {
    const { port } = await serve((_request, response) => void response.writeHead(200, headers).end('x'));
    await expect(fetchPage(`http://news.example:${port}/`, webWith(port))).rejects.toMatchObject({
      code: 'content-type',
    });
  });

  it('that is missing', async () => {
    const { port } = await serve((_, response) => void response.writeHead(404, html).end('x'));
    await expect(fetchPage(`http://news.example:${port}/`, webWith(port))).rejects.toMatchObject({ code: 'status' });
  });

  it.each([
    ['by its own word', { ...html, 'content-length': '1001' }, Buffer.alloc(1001, 'x')],
    ['by what comes', html, Buffer.alloc(1001, 'x')],
    ['unpacked', { ...html, 'content-encoding': 'gzip' }, gzipSync(Buffer.alloc(1001, 'x'))],
  ])('that is too large %s', async (_, headers, body) => {
    const { port } = await serve((_request, response) => {
      response.writeHead(200, headers);
      response.end(body);
    });
    const web = webWith(port, { maximumBytes: 1000 });
    await expect(fetchPage(`http://news.example:${port}/`, web)).rejects.toMatchObject({ code: 'too-large' });
  });

  it.each([
    ['says nothing', () => {}],
    [
      'stops in the middle',
      (_: unknown, response: { writeHead(...a: unknown[]): { write(text: string): void } }) =>
        response.writeHead(200, html).write('<p>'),
    ],
  ] as [string, RequestListener][])('that %s', async (_, listener) => {
    const { port } = await serve(listener);
    const web = webWith(port, { maximumMilliseconds: 200 });
    await expect(fetchPage(`http://news.example:${port}/`, web)).rejects.toMatchObject({ code: 'too-slow' });
  });

  it('whose name is looked up for too long', async () => {
    const web = { ...publicWeb, resolve: () => new Promise<never>(() => {}), maximumMilliseconds: 50 };
    await expect(fetchPage('http://news.example/', web)).rejects.toMatchObject({ code: 'too-slow' });
  });
});

describe('an IP address', () => {
  it.each(['8.8.8.8', '93.184.216.34', '172.32.0.1', '100.128.0.1', '2a00:1450:4001::64'])('%s is open', (address) =>
    expect(isPublicAddress(address, [])).toBe(true),
  );
  it.each([
    ...['0.0.0.0', '10.0.0.1', '100.64.0.1', '127.0.0.53', '169.254.169.254', '172.31.255.255', '192.168.1.1'],
    ...['192.0.0.192', '198.19.0.1', '224.0.0.251', '255.255.255.255', '168.63.129.16'],
    ...[
      '::',
      '::1',
      '::ffff:8.8.8.8',
      'fc00::1',
      'fe80::1',
      'ff02::1',
      '64:ff9b::808:808',
      '2001::1',
      '2002:808:808::',
    ],
    ...['fe80::1%eth0', '', 'news.example'],
  ])('"%s" is not', (address) => expect(isPublicAddress(address, [])).toBe(false));
  it('of this machine is not', () => expect(isPublicAddress('93.184.216.34', ['93.184.216.34'])).toBe(false));
});
