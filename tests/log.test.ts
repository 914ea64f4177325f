import { describe, expect, it } from 'vitest';
import { createLog } from '../src/log.ts';

function logged(isTTY: boolean, write: (log: ReturnType<typeof createLog>) => void): string {
  let text = '';
  const output = {
    isTTY,
    write: (chunk: string | Uint8Array) => {
      text += String(chunk);
      return true;
    },
  };
  write(createLog('info', ['s3cret-key'], output));
  return text;
}

describe('the log', () => {
  it('is a JSON object a line for programs', () => {
    const line = logged(false, (log) => log.warn({ code: 'down' }, 'the model server did not answer'));
    expect(JSON.parse(line)).toMatchObject({ level: 40, code: 'down', msg: 'the model server did not answer' });
  });

  it('is a sentence a line where somebody sits at a terminal', () => {
    const line = logged(true, (log) => log.warn({ code: 'down', tries: 2 }, 'the model server did not answer'));
    expect(line).toBe('warning: the model server did not answer (code=down, tries=2)\n');
    expect(logged(true, (log) => log.error({ err: new Error('disk full') }, 'not kept'))).toBe(
      'error: not kept (cause=disk full)\n',
    );
  });

  it('holds no secret in either form', () => {
    for (const isTTY of [true, false]) {
      const line = logged(isTTY, (log) =>
        log.warn({ url: 'https://x/bot123456789:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/getMe' }, 'key s3cret-key'),
      );
      expect(line).not.toContain('s3cret-key');
      expect(line).not.toContain('AAAAAAAA');
    }
  });
});
