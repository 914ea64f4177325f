import { once } from 'node:events';
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

/** What a running bot tells of itself at /metrics: bytes of memory, and the delay of its event loop (p99, seconds) since the last look. */
export async function metricsOf(port: number): Promise<{ readonly memory: number; readonly delay: number }> {
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  const figure = (name: string) => Number(new RegExp(`^communique_${name} (\\S+)$`, 'm').exec(text)?.[1]);
  return { memory: figure('resident_memory_bytes'), delay: figure('event_loop_delay_p99_seconds') };
}
