import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { downloadFile } from '../../src/telegram/sending/download-file.ts';

let server: Server;
const asked: string[] = [];
afterEach(() => {
  asked.length = 0;
  server.closeAllConnections();
  server.close();
});

const token = '7000001:AAfake-token_for_tests-only_0123456789';
const download = async (path: string, listener: RequestListener) => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    listener(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const apiRoot = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const scrub = (text: string) => text.replaceAll(token, '[token]');
  return await downloadFile({ token, apiRoot, path }, 10, { scrub, signal: AbortSignal.timeout(5000) });
};

describe('a file of Telegram', () => {
  it('is got from under the token', async () => {
    const file = await download('documents/файл 1.txt', (_, response) => void response.end('words'));
    expect(file.ok && Buffer.from(file.result).toString()).toBe('words');
    expect(decodeURIComponent(asked[0]!)).toBe(`/file/bot${token}/documents/файл 1.txt`);
  });

  it.each(['../getMe', 'documents/../../../etc', '/var/lib/secret', '..', 'a\\b', './a'])(
    'at %s is not asked for',
    async (path) => {
      const file = await download(path, (_, response) => void response.end('words'));
      expect([file.ok, asked]).toEqual([false, []]);
    },
  );

  it.each<[string, RequestListener]>([
    ['is longer than wanted', (_, response) => void response.end('eleven byte')],
    ['is elsewhere', (_, response) => void response.writeHead(302, { location: 'http://127.0.0.1:9/' }).end()],
    ['is gone', (_, response) => void response.writeHead(404).end()],
    [
      'breaks off',
      (_, response) => void response.writeHead(200, { 'content-length': '8' }).write('x', () => response.destroy()),
    ],
  ])('that %s is a failure without the token', async (_, listener) => {
    const file = await download('a.txt', listener);
    expect(file.ok).toBe(false);
    expect(JSON.stringify(file) + (file.ok ? '' : file.error.message)).not.toContain(token);
  });
});
