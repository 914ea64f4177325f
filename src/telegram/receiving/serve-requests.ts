import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { ConfigError } from '../../errors.ts';

/** What a server of this program is made of; `variable` names the setting that its port comes from. */
interface Serving {
  readonly variable: 'HEALTH_PORT' | 'WEBHOOK_PORT';
  readonly port: number;
  /** Without it, every address of the machine. */
  readonly address?: string;
  readonly answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  /** Hears of an answer that failed; the caller gets a 500. */
  readonly onFault: (error: unknown) => void;
}

/** Listens and answers each request; a fault in one harms no other. Throws ConfigError when the port cannot be had. */
export async function serveRequests({ variable, port, address, answer, onFault }: Serving): Promise<Server> {
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      onFault(error);
      if (!response.headersSent) response.writeHead(500, { connection: 'close' }).end();
    });
  });
  // A caller that dawdles must not hold a connection for long.
  server.headersTimeout = 10_000;
  server.requestTimeout = 30_000;
  server.listen(port, address);
  try {
    await once(server, 'listening');
  } catch (cause) {
    const reason = (cause as NodeJS.ErrnoException).code ?? String(cause);
    throw new ConfigError(
      `${variable} ${port} cannot be listened on (${reason}). Stop what uses it, or set another port.`,
      { cause },
    );
  }
  return server;
}
