import { type App, buildApp } from './build-app.ts';
import { type Config, readConfig } from './config.ts';
import { ConfigError } from './errors.ts';
import { readEnvironment } from './read-environment.ts';
import { runPlace } from './run-place.ts';

// npm start: read the settings, build the parts, run until told to stop; nothing else.

async function main(): Promise<number> {
  const stop = new AbortController();
  // A disk that is full under the log must stop no answer.
  process.stderr.on('error', () => {});
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  let app: App | null = null;
  try {
    const config: Config = readConfig(
      readEnvironment(process.env, process.cwd(), (line) => process.stderr.write(`${line}\n`)),
    );
    app = buildApp(config);
    await runPlace({ app, config, signal: stop.signal, process });
    return 0;
  } catch (error) {
    // Whoever stops a start half way asked for the fault that this makes.
    if (stop.signal.aborted) return 0;
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    app?.log.debug({ err: error }, 'the start failed');
    return error instanceof ConfigError ? 2 : 1;
  } finally {
    await app?.close().catch(() => {});
  }
}

process.exitCode = await main();
