import type { ServerResponse } from 'node:http';
import type { Fault } from './fake-bot-api-faults.ts';
import { Refusal } from './fake-bot-api-texts.ts';

/** True when the fault took the place of the call. */
export async function strikeBefore(fault: Fault['what'] | null, response: ServerResponse): Promise<boolean> {
  if (fault?.kind === 'too-many') {
    throw new Refusal(429, `Too Many Requests: retry after ${fault.retryAfterSeconds}`, {
      retry_after: fault.retryAfterSeconds,
    });
  }
  if (fault?.kind === 'refuse') throw new Refusal(fault.code, fault.description);
  if (fault?.kind === 'html') {
    response.writeHead(fault.status, { 'content-type': 'text/html' }).end('<html><h1>Bad Gateway</h1></html>');
    return true;
  }
  if (fault?.kind === 'slow') await new Promise((resolve) => setTimeout(resolve, fault.milliseconds));
  if (fault?.kind === 'reset' && !fault.applied) response.socket?.resetAndDestroy();
  return (fault?.kind === 'hang' || fault?.kind === 'reset') && !fault.applied;
}

/** Takes the answer of an applied call away; true when it did. */
export function strikeAfter(fault: Fault['what'] | null, response: ServerResponse, result: unknown): boolean {
  if (fault?.kind === 'reset') response.socket?.resetAndDestroy();
  if (fault?.kind === 'truncate') response.writeHead(200).end(JSON.stringify({ ok: true, result }).slice(0, 12));
  return fault?.kind === 'hang' || fault?.kind === 'reset' || fault?.kind === 'truncate';
}
