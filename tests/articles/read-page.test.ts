import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from '../../src/articles/page.ts';
import { parseArticle } from '../../src/articles/parse-article.ts';
import { readPages } from '../../src/articles/reading/read-page.ts';
import { ArticleError } from '../../src/errors.ts';
import { makeDocx, makePdf, makeZip } from './made-documents.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'communique-read-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function read(path: string, content: string | Uint8Array): Promise<Page[]> {
  const absolutePath = join(folder, path);
  writeFileSync(absolutePath, content);
  const { size, mtimeMs } = statSync(absolutePath);
  return readPages({ path, absolutePath, sizeBytes: size, modifiedMs: mtimeMs, refusal: null });
}

async function refusalOf(path: string, content: string | Uint8Array): Promise<string> {
  const error = await read(path, content).then(
    (pages) => pages[0]?.refusal,
    (cause: unknown) => cause,
  );
  expect(error).toBeInstanceOf(ArticleError);
  expect((error as ArticleError).path).toContain(path);
  return (error as ArticleError).code;
}

const ukrainian = 'Міністри обговорили ґрунти, їжу та єдність. Зустріч відбулася у Львові, передає агенція.';
const russian = 'Министры обсудили торговлю и культуру. Встреча прошла в Гаване, сообщает агентство.';

describe('encodings', () => {
  test('UTF-8 is read with and without a byte order mark', async () => {
    expect((await read('a.txt', ukrainian))[0]?.text).toBe(ukrainian);
    expect((await read('b.txt', `\ufeff${ukrainian}`))[0]?.text).toBe(ukrainian);
  });

  test('UTF-16 is read in both orders, with and without a mark', async () => {
    const little = Buffer.from(`\ufeff${russian}`, 'utf16le');
    const big = Buffer.from(little).swap16();
    for (const bytes of [little, big, little.subarray(2), big.subarray(2)]) {
      expect((await read('c.txt', bytes))[0]?.text).toBe(russian);
    }
  });

  test('windows-1251 and KOI8-U are told apart', async () => {
    for (const encoding of ['windows-1251', 'koi8-u']) {
      for (const text of [russian, ukrainian]) {
        expect((await read('d.txt', encode(text.repeat(3), encoding)))[0]?.text).toBe(text.repeat(3));
      }
    }
  });

  test('a page put together of two encodings keeps the letters of both, whichever comes first', async () => {
    for (const encoding of ['windows-1251', 'koi8-u']) {
      const [utf8, other] = [Buffer.from(`${ukrainian}\n`), encode(`${russian.repeat(2)}\n`, encoding)];
      expect((await read('m.txt', Buffer.concat([utf8, other])))[0]?.text).toBe(`${ukrainian}\n${russian.repeat(2)}\n`);
      expect((await read('m.txt', Buffer.concat([other, utf8])))[0]?.text).toBe(`${russian.repeat(2)}\n${ukrainian}\n`);
    }
  });

  test('a Latin text in windows-1252 keeps its letters', async () => {
    const text = 'Le ministre français a reçu à Genève le délégué de la Côte d’Ivoire. ';
    expect((await read('e.txt', encode(text, 'windows-1252')))[0]?.text).toBe(text);
  });

  test('one broken byte does not cost a UTF-8 page', async () => {
    const bytes = Buffer.concat([Buffer.from(russian), Buffer.from([0xff]), Buffer.from(` ${russian}`)]);
    expect((await read('f.txt', bytes))[0]?.text).toContain('Гаване');
  });

  test('an HTML page is read in the encoding that it declares', async () => {
    const html = `<html><head><meta charset="koi8-u"><title>x</title></head><body><p>${ukrainian.repeat(4)}</p></body></html>`;
    expect((await read('g.html', encode(html, 'koi8-u')))[0]?.text).toContain('ґрунти, їжу та єдність');
  });

  test('invisible and control characters are gone, line ends are one', async () => {
    const [page] = await read(
      'h.txt',
      'Мини\u200bстр\u00ad \u202eприбыл\u202c\r\nв \u001b[31mРим\u001b[0m.\u{e0041}\u0007',
    );
    expect(page?.text).toBe('Министр прибыл\nв Рим.');
  });
});

/** The bytes of a text in an encoding of one byte a letter, by trying all 256. */
function encode(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const byLetter = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return Uint8Array.from([...text], (letter) => byLetter.get(letter) ?? 63);
}

describe('refusals name their reason', () => {
  test('empty, blank, binary and too large files', async () => {
    expect(await refusalOf('empty.txt', '')).toBe('empty');
    expect(await refusalOf('blank.txt', ' \n\t\n --- \n')).toBe('empty');
    expect(
      await refusalOf(
        'binary.txt',
        Uint8Array.from({ length: 900 }, (_, index) => (index * 37) % 256),
      ),
    ).toBe('binary');
    expect(await refusalOf('large.txt', Buffer.alloc(21 * 1024 * 1024, 'a'))).toBe('too-large');
  });

  test('a file that is gone or may not be read', async () => {
    const file = {
      path: 'gone.txt',
      absolutePath: join(folder, 'gone.txt'),
      sizeBytes: 1,
      modifiedMs: 0,
      refusal: null,
    };
    await expect(readPages(file)).rejects.toMatchObject({ code: 'unreadable', path: 'gone.txt' });
  });

  test('documents that are not what their ending says, hold no text or unpack without end', async () => {
    expect(await refusalOf('a.docx', makeZip([['picture.png', 'x']]))).toBe('wrong-format');
    expect(await refusalOf('b.docx', 'no archive at all')).toBe('wrong-format');
    expect(await refusalOf('c.docx', makeZip([['word/document.xml', '<w/>']], 3_000_000_000))).toBe('too-large');
    expect(await refusalOf('d.pdf', 'no document')).toBe('wrong-format');
    expect(await refusalOf('e.pdf', makePdf([]))).toBe('no-text');
    expect(await refusalOf('f.pdf', '%PDF-1.7 and nothing else')).toBe('unreadable-document');
  });

  test('HTML of scripts only and HTML nested without end', async () => {
    expect(
      await refusalOf('scripts.html', '<html><head><script>let a = "text";</script></head><body></body></html>'),
    ).toBe('empty');
    const nested = `${'<div>'.repeat(30_000)}word${'</div>'.repeat(30_000)}`;
    expect(await refusalOf('nested.html', nested)).toBe('unparsable');
  });
});

describe('formats', () => {
  test('a PDF document', async () => {
    const [page] = await read(
      'talks.pdf',
      makePdf([
        'Bhutan and Chile open talks on trade',
        '',
        'The ministers met in Thimphu on Monday and agreed on a plan.',
      ]),
    );
    expect(page?.text).toContain('The ministers met in Thimphu on Monday');
  });

  test('a Word document', async () => {
    const [page] = await read(
      'talks.docx',
      makeDocx(['Бутан и Чили начали переговоры', 'Министры встретились в Тхимпху и приняли план работы на год.']),
    );
    expect(parseArticle(page!)).toMatchObject({
      title: 'Бутан и Чили начали переговоры',
      body: 'Министры встретились в Тхимпху и приняли план работы на год.',
    });
  });

  test('a dump gives a page a line, named by its line, and one bad line costs only itself', async () => {
    const lines = [
      JSON.stringify({
        Title: 'Chad and Laos meet',
        text: `${'Chad and Laos met in Vientiane. '.repeat(4)}`,
        date: '2020-02-03',
        url: 'https://a.example/1',
        source: { name: 'Example Wire' },
      }),
      '{"title": "cut',
      '',
      JSON.stringify({ headline: 'No text here' }),
      JSON.stringify({
        headline: 'Togo hosts summit',
        content: '<p>Togo hosted the summit of the region on Monday in Lomé.</p><p>Ten presidents came.</p>',
      }),
    ];
    const pages = await read('dump.jsonl', lines.join('\n'));
    expect(pages.map(({ path, refusal }) => [path, refusal?.code])).toEqual([
      ['dump.jsonl#1', undefined],
      ['dump.jsonl#2', 'no-json'],
      ['dump.jsonl#4', 'no-text'],
      ['dump.jsonl#5', undefined],
    ]);
    expect(parseArticle(pages[0]!)).toMatchObject({
      title: 'Chad and Laos meet',
      publisher: 'Example Wire',
      url: 'https://a.example/1',
    });
    expect(parseArticle(pages[3]!)).toMatchObject({
      title: 'Togo hosts summit',
      body: 'Togo hosted the summit of the region on Monday in Lomé.\nTen presidents came.',
    });
    expect(() => parseArticle(pages[1]!)).toThrow(ArticleError);
  });

  test('front matter with its fields and their words, also where it is no valid YAML', async () => {
    const [good] = await read('good.md', '---\ntitle: "A\\u2019B"\ndate: 2024-01-02\ntags:\n  - x\n  - y\n---\nText.');
    expect(good?.metadata.map(({ name, value }) => [name, value])).toEqual([
      ['title', 'A’B'],
      ['date', '2024-01-02'],
      ['tags', 'x'],
      ['tags', 'y'],
    ]);
    expect(good?.metadata[1]?.evidence).toBe('date: 2024-01-02');
    expect(good?.text.slice(good.content.start)).toBe('Text.');
    const [bad] = await read('bad.md', '---\ntitle: Rome: talks: again\ndate: "2024-01-02\n---\nText.');
    expect(bad?.metadata.find(({ name }) => name === 'title')?.value).toBe('Rome: talks: again');
  });

  test('HTML under the ending of a text file', async () => {
    const html = `<!DOCTYPE html><html><body><h1>Fiji opens mission</h1><p>${'Fiji opened a mission in Oslo on Monday. '.repeat(8)}</p></body></html>`;
    const [page] = await read('saved.txt', html);
    expect(page?.text).not.toContain('<p>');
    expect(parseArticle(page!).title).toBe('Fiji opens mission');
  });

  test('an HTML page: main text, title, hidden parts and dates as witnesses', async () => {
    const paragraph = (text: string): string => `<p>${text}</p>`;
    const html = `<!doctype html><html><head><title>Fiji opens mission in Oslo - Example Post</title>
      <meta property="og:site_name" content="Example Post"><meta property="article:published_time" content="2024-05-06T10:00:00Z">
      <link rel="canonical" href="https://example.org/fiji">
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"Fiji opens mission in Oslo","datePublished":"2024-05-06"}</script></head>
      <body><nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>
      <article><h1>Fiji opens mission in Oslo</h1><time datetime="2024-05-06">6 May 2024</time><!-- a comment -->
      ${paragraph('Fiji opened a diplomatic mission in Oslo on Monday, its first in the north of Europe, the government said.')}
      <p style="display:none">Hidden words that nobody sees on this page at all.</p>
      <h2>Fish and sea</h2>${paragraph('The two countries want to work together on fisheries, on the law of the sea and on shipping, according to a <a href="/x">statement</a>.')}
      <figure><img src="a.jpg"><figcaption>The new mission</figcaption></figure>
      ${paragraph('An ambassador will be named before the summer, officials said, and will present credentials in autumn.')}
      </article><aside><h3>Most read</h3><ul><li><a href="/1">Storm closes ports</a></li></ul></aside><footer>© Example Post</footer></body></html>`;
    const [page] = await read('fiji.html', html);
    const article = parseArticle(page!);
    expect(article.title).toBe('Fiji opens mission in Oslo');
    expect(article.publisher).toBe('Example Post');
    expect(article.url).toBe('https://example.org/fiji');
    expect(article.body.split('\n')).toEqual([
      'Fiji opened a diplomatic mission in Oslo on Monday, its first in the north of Europe, the government said.',
      'Fish and sea',
      'The two countries want to work together on fisheries, on the law of the sea and on shipping, according to a statement.',
      'An ambassador will be named before the summer, officials said, and will present credentials in autumn.',
    ]);
    expect(page?.metadata.map(({ source }) => source)).toEqual(
      expect.arrayContaining(['json-ld', 'meta', 'time-element']),
    );
    expect(article.publication).toMatchObject({ day: '2024-05-06', status: 'stated' });
  });

  describe('the title of an HTML page', () => {
    const text = `<p>Министр портов Норландии Юн Берг принял в Приозёрске посла Чада и обсудил с ним паром через озеро. Посол пришёл с двумя инженерами.</p>
      <p>Стороны договорились, что паром пойдёт весной, а билеты на него подорожают только для грузовиков. Причал построит область.</p>
      <p>По словам посла Чада, его страна хочет купить такой же паром для озера Чад, но не раньше осени. Цену министр не назвал.</p>`;
    const page = (windowTitle: string, head = '') =>
      `<html><head><title>${windowTitle}</title></head><body>${head}<h1>Встреча с послом Чада</h1>
      <p class="meta">Ада Хольм, 14 марта 2025, 07:58, без комментариев читателей пока</p>${text}</body></html>`;

    test.each([
      [
        'Встреча с послом Чада — Министерство портов и озёрного хозяйства Норландии',
        'Министерство портов и озёрного хозяйства Норландии',
      ],
      ['Встреча с послом Чада_Приозёрская жизнь', 'Приозёрская жизнь'],
      ['Встреча с послом Чада - Приозёрский вестник', 'Приозёрский вестник'],
    ])('is its heading, and what the window says behind it names the site: %s', async (windowTitle, publisher) => {
      const [found] = await read('port.html', page(windowTitle));
      expect(parseArticle(found!)).toMatchObject({ title: 'Встреча с послом Чада', publisher });
    });

    test('stays in its place below a head of the page that is taken for text', async () => {
      const head =
        '<div>Пятница, 14 марта 2025 года, в Приозёрске облачно, на озере лёд</div><nav>Город Порт Люди Деньги</nav>';
      const [found] = await read('port.html', page('Встреча с послом Чада - Приозёрский вестник', head));
      expect(found!.text).toContain('Встреча с послом Чада\n');
      expect(parseArticle(found!)).toMatchObject({ title: 'Встреча с послом Чада', publisher: 'Приозёрский вестник' });
    });
  });

  test.each([
    ['no body', '<html><title>T</title><h1>Fiji opens mission</h1>TEXT</html>'],
    ['text behind the body', '<html><body><h1>Fiji opens mission</h1></body>TEXT</html>'],
    ['tags left open', '<html><body><div><h1>Fiji opens mission<p>TEXT<ul><li>Home<li>World'],
    ['a fragment', '<!doctype html><h1>Fiji opens mission</h1><div>TEXT</div>'],
    [
      'capitals',
      '<!DOCTYPE HTML><HTML><BODY><H1>Fiji opens mission</H1><DIV HIDDEN>Nobody sees this.</DIV><P>TEXT</P></BODY></HTML>',
    ],
    [
      'a script that names tags',
      '<html><body><h1>Fiji opens mission</h1><script>"<p>Nobody sees this.</p>"</script>TEXT</body></html>',
    ],
  ])('HTML with %s keeps its words', async (_name, html) => {
    const words = 'Fiji opened a mission in Oslo on Monday &amp; named a chargé. Officials of both countries attended.';
    const [page] = await read('broken.html', html.replace('TEXT', words));
    expect(page?.text).toContain('Fiji opens mission');
    expect(page?.text).toContain(words.replace('&amp;', '&'));
    expect(page?.text).not.toContain('Nobody');
  });
});
