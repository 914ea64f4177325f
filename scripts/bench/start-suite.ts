import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { inTemporaryFolder, repository } from './bench-place.ts';
import { type Figure, milliseconds, percentile, type Suite } from './print-suite.ts';

const rounds = 5;

/** From `npm start` to the first answer, with the index made: what a person waits for. */
export const startSuite: Suite = {
  name: 'start',
  title: 'Start: npm start with the index made, one question by pipe, to the end of the answer',
  run: () => inTemporaryFolder(measure),
};

async function measure(folder: string): Promise<Figure[]> {
  const start = (command: string, parameters: string[]) => timeToAnswer(command, parameters, join(folder, 'data'));
  const first = await start('npm', ['--silent', 'start']);
  const throughNpm: number[] = [];
  const direct: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    throughNpm.push(await start('npm', ['--silent', 'start']));
    direct.push(await start(process.execPath, [join(repository, 'src', 'main.ts')]));
  }
  return [
    { name: 'first start, index made anew', value: milliseconds(first), note: 'five seed pages read and embedded' },
    {
      name: 'npm start to first answer',
      value: milliseconds(percentile(throughNpm, 0.5)),
      note: 'median of 5; aim 2,500 ms',
    },
    { name: 'the same without npm', value: milliseconds(percentile(direct, 0.5)), note: 'median of 5' },
  ];
}

/** Milliseconds until the program has written an answer with a mark. */
function timeToAnswer(command: string, parameters: string[], dataFolder: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const begin = performance.now();
    const child = spawn(command, parameters, {
      cwd: repository,
      env: { ...process.env, BOT_TOKEN: '', DATA_DIR: dataFolder },
    });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      if (output.includes('[1]')) resolve(performance.now() - begin);
    });
    child.on('error', reject);
    child.on('close', () => reject(new Error(`${command} ended without an answer: ${output}`)));
    child.stdin.end('Где прошли переговоры Ван И и Цой Сон Хи?\n');
  });
}
