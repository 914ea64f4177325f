import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

// Loaded into a process (node --import) whose TURNS_FILE gets, at its end, what its main thread spent of processor time between two looks, milliseconds, one a line.
const everyMilliseconds = 10;
const path = process.env.TURNS_FILE;

if (isMainThread && path !== undefined) {
  const spent: number[] = [];
  let last = process.threadCpuUsage();
  setInterval(() => {
    const now = process.threadCpuUsage();
    spent.push((now.user + now.system - last.user - last.system) / 1000);
    last = now;
  }, everyMilliseconds).unref();
  process.on('exit', () => writeFileSync(path, spent.join('\n')));
}
