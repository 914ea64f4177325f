import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { inventedPages, makeWorkplace } from '../support/page-folder.ts';
import { type CommandCall, runCommand, startCommand } from '../support/run-command.ts';

const data = mkdtempSync(join(tmpdir(), 'communique-seeds-'));
const onSeeds = (call: CommandCall) => runCommand({ ...call, environment: { DATA_DIR: data, ...call.environment } });

interface SourceLine {
  readonly number: number;
  readonly path: string;
  readonly body: string;
  readonly [field: string]: unknown;
}

let sources: SourceLine[] = [];
beforeAll(async () => {
  const ingest = await onSeeds({ script: 'scripts/ingest.ts' });
  expect(ingest.stdout).toContain('5 read = 5 stored + 0 unchanged + 0 refused; 0 removed');
  const listed = await onSeeds({ script: 'scripts/sources.ts', parameters: ['--json', '--text'] });
  sources = listed.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
});
afterAll(() => rmSync(data, { recursive: true, force: true }));

async function ask(question: string): Promise<Answer> {
  const { stdout, exitCode } = await onSeeds({ script: 'scripts/ask.ts', parameters: ['--json', question] });
  expect(exitCode).toBe(0);
  return JSON.parse(stdout);
}

describe('sources --json --text', () => {
  it('tells of each seed page what is true of it', () => {
    const byPath = Object.fromEntries(sources.map(({ path, body: _, ...line }) => [path.slice(0, 3), line]));
    expect(byPath['000']).toMatchObject({
      title:
        'Китай и КНДР подтверждают стратегический союз: в Пекине прошли переговоры глав внешнеполитических ведомств',
      publishedOn: '2025-09-30',
      publishedOnStatus: 'stated',
      publisher: 'News-Asia',
      language: 'ru',
    });
    expect(byPath['001']).toMatchObject({
      title:
        "Рішуча підтримка і багатостороння взаємодія: в Китаї заявили про зміцнення зв'язків з Росією на противагу Заходу",
      eventDates: ['2024-04-09'],
      publisher: 'DW',
      language: 'uk',
    });
    expect(byPath['001']?.publishedOnStatus).not.toBe('stated');
    expect(byPath['002']).toMatchObject({
      title: 'Главы МИД России и МИД КНДР проводят переговоры в Москве',
      publishedOn: '2024-01-16',
      eventDates: ['2024-01-16'],
      publisher: 'Большая Азия',
    });
    expect(byPath['003']).toMatchObject({
      title: 'Китай видит в Казахстане важного партнера в региональной дипломатии - МИД КНР',
      publishedOn: '2024-03-30',
      publisher: 'ТАСС',
    });
    expect(byPath['004']).toMatchObject({
      title: 'Главы МИД КР и КНР подчеркнули активизацию сотрудничества между двумя странами',
      publishedOn: '2025-11-20',
      eventDates: ['2025-11-19/2025-11-20'],
      publisher: null,
    });
  });

  it('gives bodies without menus, side columns, schedules and polls', () => {
    for (const furniture of [
      'Наш опрос',
      '2739',
      'Читайте также',
      'Фалуньгун',
      'Всі статті',
      '19.02.2025',
      'Исчезающая еда',
      'Абхазия',
      'Комментарии [0]',
    ]) {
      for (const { body, path } of sources) expect(`${path}: ${body}`).not.toContain(furniture);
    }
    for (const { body, path } of sources) {
      const page = readFileSync(join('seeds', path), 'utf8').replace(/\s+/g, '');
      for (const paragraph of body.split('\n')) expect(page).toContain(paragraph.replace(/\s+/g, ''));
    }
  });
});

describe('ask --json', () => {
  it.each([
    ['Где прошли переговоры Ван И и Цой Сон Хи?', '000', 'ru', '2025-09-30'],
    ['Where did Wang Yi meet Choe Son Hui?', '000', 'en', '2025-09-30'],
    ['Коли Лавров зустрівся з Ван Ї у Пекіні?', '001', 'uk', null],
    ['Кто прибыл в Москву с официальным визитом из КНДР?', '002', 'ru', '2024-01-16'],
    ['What did Wang Yi offer Kazakhstan?', '003', 'en', '2024-03-30'],
    ['Що підписали міністри Киргизстану й Китаю?', '004', 'uk', '2025-11-20'],
  ])('%s is answered from the right page with the right date', async (question, page, language, publishedOn) => {
    const answer = await ask(question);
    expect(answer).toMatchObject({ question, status: 'answered', language, composedBy: 'quotes' });
    const first = answer.citations[answer.statements[0]!.citations[0]! - 1]!;
    expect(first.path.slice(0, 3)).toBe(page);
    expect(first.publishedOn).toBe(publishedOn);
    expect(answer.retrieved[0]?.path.slice(0, 3)).toBe(page);
    for (const { path, quote, number } of answer.citations) {
      expect(sources.find((source) => source.path === path)?.body).toContain(quote);
      expect(answer.text).toContain(`[${number}]`);
    }
    expect(answer.statements.length).toBeLessThanOrEqual(4);
  });

  it('says what the sources do not hold, and names it', async () => {
    const answer = await ask('Когда Бахтиёр Саидов приехал в Токио?');
    expect(answer).toMatchObject({ status: 'not-in-sources', statements: [], citations: [] });
    expect(answer.text).toContain('Бахтиёр Саидов');
  });

  it.each([
    ['', 'empty-question'],
    ['а'.repeat(10_000), 'question-too-long'],
    ['🤷‍♀️🇨🇳🙏', 'no-words'],
  ])('refuses a question that is none with words (%#)', async (question, code) => {
    const { stdout, exitCode } = await onSeeds({ script: 'scripts/ask.ts', parameters: ['--json', question] });
    const answer: Answer = JSON.parse(stdout);
    expect([answer.status, answer.error?.code, exitCode]).toEqual(['error', code, 1]);
    expect(answer.text.length).toBeGreaterThan(20);
  });

  it('does not fall over a question in a language of no page', async () => {
    const answer = await ask('なぜ大統領は東京を訪問しましたか？');
    expect(answer.status).toBe('not-in-sources');
    expect(answer.text).toMatch(/sources/);
  });
});

describe('ask --explain', () => {
  it('tells for each article what every leg gave it, and how the sentences ranked', async () => {
    const parameters = ['--json', '--explain', 'What did Wang Yi offer Kazakhstan?'];
    const { stdout } = await onSeeds({ script: 'scripts/ask.ts', parameters });
    const { explain, citations } = JSON.parse(stdout);
    expect(explain.names).toContainEqual({ text: 'Wang Yi', isCertain: true, articles: 4 });
    expect(explain.articles[0]).toMatchObject({
      path: citations[0].path,
      names: expect.any(Number),
      words: expect.any(Number),
    });
    expect(explain.sentences.map(({ text }: { text: string }) => text)).toContain(citations[0].quote);
    expect(explain.coverage.isCovered).toBe(true);
  });
});

describe('ask --batch', () => {
  it('gives one object a line, in order, with an error for a bad line, and takes earlier questions along', async () => {
    const input = [
      JSON.stringify({ id: 'first', question: 'Где прошли переговоры Ван И и Цой Сон Хи?' }),
      'not json',
      JSON.stringify({ question: 'no id' }),
      JSON.stringify({ id: 4, question: 'А что он подчеркнул?', previous: ['О чём Ван И говорил с Муратом Нуртлеу?'] }),
      JSON.stringify({ id: 5, question: '' }),
    ].join('\n');
    const { stdout, exitCode } = await onSeeds({
      script: 'scripts/ask.ts',
      parameters: ['--batch'],
      input: `${input}\n`,
    });
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map(({ id, status }) => [id, status])).toEqual([
      ['first', 'answered'],
      [null, 'error'],
      [null, 'error'],
      [4, 'answered'],
      [5, 'error'],
    ]);
    expect(answers[1].error.message).toMatch(/^Line 2 is not JSON/);
    expect(answers[2]).toMatchObject({ line: 3, error: { code: 'bad-line' } });
    expect(answers[3].citations[0].path.slice(0, 3)).toBe('003');
    expect(answers[3].question).toBe('А что он подчеркнул?');
    expect(exitCode).toBe(0);
  });
});

describe('npm start without a token', () => {
  it('answers one question a line from a pipe, knows its commands, and ends with the input', async () => {
    const input = 'Что подписали КР и КНР?\n/sources\n/source 1\n/source 99\n/nonsense\n/help\n';
    const { stdout, exitCode } = await onSeeds({ script: 'src/main.ts', input });
    expect(exitCode).toBe(0);
    expect(stdout).toContain('20 ноября 2025');
    expect(stdout).toContain('5 статей, с 16 января 2024 по 20 ноября 2025');
    expect(stdout).toContain('Файл: 000_4ad32143acc16d8a.txt');
    expect(stdout).toContain('Статьи с номером 99 нет');
    expect(stdout).toContain('/nonsense');
    expect(stdout).not.toContain('\u001b');
  });

  it('picks up a page that is added while it runs', async () => {
    const place = makeWorkplace({ 'oslo.txt': inventedPages['oslo.txt'] });
    const running = startCommand({
      script: 'src/main.ts',
      environment: { DATA_DIR: place.data, ARTICLES_DIR: place.pages },
    });
    await running.until('1 articles');
    place.write('deep/hanoi.txt', inventedPages['hanoi.txt']);
    await running.until('was read');
    running.child.stdin?.end('О чём подписали соглашение Вьетнам и Перу?\n');
    expect((await running.outcome).stdout).toContain('соглашение о поставках кофе');
    place.dispose();
  });

  it('stops cleanly on SIGTERM', async () => {
    const running = startCommand({ script: 'src/main.ts', environment: { DATA_DIR: data } });
    await running.until('5 articles');
    running.child.kill('SIGTERM');
    expect(await running.outcome).toMatchObject({ exitCode: 0, signal: null });
  });
});

describe('bad input', () => {
  it('of variables is told all at once, without secrets, with exit code 2', async () => {
    const environment = {
      BOT_TOKEN: 'secret-looking',
      ALLOWED_USERS: '@me',
      MODEL_URL: 'localhost',
      LOG_LEVEL: 'loud',
    };
    const { stderr, exitCode } = await runCommand({ script: 'scripts/ask.ts', parameters: ['?'], environment });
    expect(exitCode).toBe(2);
    for (const name of [
      'BOT_TOKEN',
      'ALLOWED_USERS="@me"',
      'MODEL_URL="localhost"',
      'MODEL_NAME',
      'LOG_LEVEL="loud"',
    ]) {
      expect(stderr).toContain(name);
    }
    expect(stderr).not.toContain('secret-looking');
  });

  it('in .env is named with the variable that was meant', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'communique-env-'));
    writeFileSync(join(folder, '.env'), 'BOT_TOKN=1\nMODLE_URL=2\n');
    const { stderr, exitCode } = await runCommand({ script: 'scripts/sources.ts', folder });
    rmSync(folder, { recursive: true });
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/BOT_TOKN.*did you mean BOT_TOKEN/);
    expect(stderr).toMatch(/MODLE_URL.*did you mean MODEL_URL/);
  });

  it('of parameters is told with the usage', async () => {
    for (const [script, parameters] of [
      ['scripts/ask.ts', []],
      ['scripts/ask.ts', ['--jsn', 'x']],
      ['scripts/sources.ts', ['--since', 'yesterday']],
    ] as const) {
      const { exitCode, stderr } = await onSeeds({ script, parameters });
      expect([exitCode, stderr.length > 20]).toEqual([2, true]);
    }
    for (const script of ['scripts/ask.ts', 'scripts/ingest.ts', 'scripts/sources.ts']) {
      const wrong = await onSeeds({ script, parameters: ['--jsn'] });
      expect([wrong.exitCode, wrong.stderr]).toEqual([2, expect.stringMatching(/--jsn[\s\S]*Usage: npm run/)]);
    }
    const help = await onSeeds({ script: 'scripts/ingest.ts', parameters: ['--help'] });
    expect([help.exitCode, help.stdout]).toEqual([0, expect.stringContaining('--dry-run')]);
  });

  it('a missing page folder names the variable, an empty one says what to put there', async () => {
    const place = makeWorkplace();
    const environment = { DATA_DIR: place.data, ARTICLES_DIR: join(place.pages, 'nowhere') };
    const missing = await runCommand({ script: 'scripts/ingest.ts', environment });
    expect([missing.exitCode, missing.stderr]).toEqual([2, expect.stringContaining('ARTICLES_DIR')]);
    const empty = await runCommand({
      script: 'scripts/ingest.ts',
      environment: { ...environment, ARTICLES_DIR: place.pages },
    });
    expect([empty.exitCode, empty.stdout]).toEqual([0, expect.stringContaining('ARTICLES_DIR')]);
    const asked = await runCommand({
      script: 'scripts/ask.ts',
      parameters: ['Кто встречался?'],
      environment: { ...environment, ARTICLES_DIR: place.pages },
    });
    expect([asked.exitCode, asked.stdout.length > 10]).toEqual([0, true]);
    const started = await runCommand({
      script: 'src/main.ts',
      input: '',
      environment: { ...environment, ARTICLES_DIR: place.pages },
    });
    expect([started.exitCode, started.stderr]).toEqual([0, expect.stringContaining('ARTICLES_DIR')]);
    place.dispose();
  });
});

describe('Ctrl-C during ingest', () => {
  it('says that nothing is lost', async () => {
    const place = makeWorkplace(inventedPages);
    const command = startCommand({
      script: 'scripts/ingest.ts',
      environment: { DATA_DIR: place.data, ARTICLES_DIR: place.pages, LOG_LEVEL: 'silent' },
    });
    await command.until('pages: 1 of 3');
    command.child.kill('SIGINT');
    const { exitCode, stderr } = await command.outcome;
    expect([exitCode, stderr]).toEqual([130, expect.stringContaining('the next ingest goes on')]);
    place.dispose();
  });
});

describe('kill -9 during ingest', () => {
  it('leaves whole articles, and the next ingest completes the corpus as if nothing had happened', async () => {
    const pages: Record<string, string> = {};
    for (let n = 0; n < 90; n += 1) {
      const [name, text] = Object.entries(inventedPages)[n % 3] as [string, string];
      pages[`${n}-${name}`] = text.replace(/\d{4}\n/, `${1990 + (n % 30)}\n`).replaceAll('Осло', `Городе-${n}`);
    }
    const place = makeWorkplace(pages);
    const whole = makeWorkplace(pages);
    const environment = { DATA_DIR: place.data, ARTICLES_DIR: place.pages };
    for (let kills = 0; kills < 3; kills += 1) {
      const running = startCommand({ script: 'scripts/ingest.ts', environment });
      await running.until('storing pages');
      running.child.kill('SIGKILL');
      await running.outcome;
      expect(readdirSync(place.data)).toContain('corpus.sqlite');
    }
    const list = (data: string, articles: string) =>
      runCommand({
        script: 'scripts/sources.ts',
        parameters: ['--json', '--text'],
        environment: { DATA_DIR: data, ARTICLES_DIR: articles },
      });
    const [after, uninterrupted] = [await list(place.data, place.pages), await list(whole.data, whole.pages)];
    expect(after.stdout.trim().split('\n')).toHaveLength(90);
    expect(after.stdout).toBe(uninterrupted.stdout);
    place.dispose();
    whole.dispose();
  });
});
