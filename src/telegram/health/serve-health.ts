import type { ServerResponse } from 'node:http';
import { serveRequests } from '../receiving/serve-requests.ts';
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
  const server = await serveRequests({
    variable: 'HEALTH_PORT',
    port,
    address,
    answer: (request, response) => answer(request.method === 'GET' ? (request.url ?? '') : '', response),
    onFault: (error) => context.log.error({ problem: String(error) }, 'Health could not be told'),
  });
  return () => {
    metrics.close();
    server.close();
    server.closeAllConnections();
  };
}
