import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A port of this machine that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** The delay of a running bot's event loop since the last look (p99, seconds), as it tells it at /metrics. */
export async function eventLoopDelay(port: number): Promise<number> {
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  return Number(/^communique_event_loop_delay_p99_seconds (\S+)$/m.exec(text)?.[1]);
}

/** Memory and open files of a process, as Linux tells them. */
export function lookAtProcess(processId: number): { readonly memory: number; readonly handles: number } {
  const place = `/proc/${processId}`;
  const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`${place}/status`, 'utf8'))?.[1];
  return { memory: Number(kilobytes) * 1024, handles: readdirSync(`${place}/fd`).length };
}
