import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { ConfigError } from '../errors.ts';
import { type HealthParts, reportHealth } from './health-report.ts';
import { createMetrics } from './metrics.ts';

/** Where health is told: on this machine only, since it is for whoever looks after it. */
const address = '127.0.0.1';

/**
 * Serves `GET /healthz` (JSON, 200 or 503) and `GET /metrics` (Prometheus) until closed by the function returned. Throws ConfigError when the port is taken.
 */
export async function serveHealth(
  context: HealthParts,
  { port, polls }: { readonly port: number; readonly polls: boolean },
): Promise<() => void> {
  const metrics = createMetrics(context, polls);
  const answer = async (path: string, response: ServerResponse): Promise<void> => {
    if (path === '/metrics') {
      response.writeHead(200, { 'content-type': metrics.contentType }).end(await metrics.text());
    } else if (path === '/healthz') {
      const report = await reportHealth(context, polls);
      const status = report.status === 'ok' ? 200 : 503;
      response.writeHead(status, { 'content-type': 'application/json' }).end(`${JSON.stringify(report)}\n`);
    } else response.writeHead(404).end();
  };
  const server = createServer((request, response) => {
    answer(request.method === 'GET' ? (request.url ?? '') : '', response).catch((error: unknown) => {
      context.log.error({ problem: String(error) }, 'Health could not be told');
      if (!response.headersSent) response.writeHead(500).end();
    });
  });
  server.listen(port, address);
  try {
    await once(server, 'listening');
  } catch (cause) {
    const reason = (cause as NodeJS.ErrnoException).code ?? String(cause);
    throw new ConfigError(
      `HEALTH_PORT ${port} cannot be listened on (${reason}). Stop what uses it, or set another port.`,
      {
        cause,
      },
    );
  }
  return () => {
    metrics.close();
    server.close();
    server.closeAllConnections();
  };
}
