import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A temporary folder with pages and a data folder beside them, for one test. */
export interface Workplace {
  readonly pages: string;
  readonly data: string;
  write(path: string, text: string | Uint8Array): void;
  remove(path: string): void;
  dispose(): void;
}

/** Makes a workplace whose page folder holds the given pages (path -> text). */
export function makeWorkplace(pages: Readonly<Record<string, string>> = {}): Workplace {
  const folder = mkdtempSync(join(tmpdir(), 'communique-'));
  const place: Workplace = {
    pages: join(folder, 'pages'),
    data: join(folder, 'data'),
    write(path, text) {
      const absolute = join(folder, 'pages', path);
      mkdirSync(dirname(absolute), { recursive: true });
      writeFileSync(absolute, text);
    },
    remove: (path) => rmSync(join(folder, 'pages', path)),
    dispose: () => rmSync(folder, { recursive: true, force: true }),
  };
  mkdirSync(place.pages);
  for (const [path, text] of Object.entries(pages)) place.write(path, text);
  return place;
}

/** Invented reports, different enough that each question below has one right page. */
export const inventedPages = {
  'oslo.txt': `Глава МИД Норвегии приняла министра из Чили

Агентство "Полюс" 12.03.2023

Министр иностранных дел Норвегии Ингрид Солберг приняла в Осло своего чилийского коллегу Родриго Фуэнтеса. Стороны обсудили рыболовство в Южной Атлантике и охрану китов.

Фуэнтес сообщил, что Чили откроет в Осло торговое представительство. Солберг поблагодарила гостя за поддержку норвежских полярников.
`,
  'hanoi.txt': `Вьетнам и Перу подписали соглашение о кофе

Агентство "Полюс" 05.07.2022

В Ханое состоялись переговоры министра торговли Вьетнама Нгуен Ван Тханя и главы МИД Перу Луиса Кастильо. По их итогам подписано соглашение о поставках кофе.

Кастильо назвал визит историческим. Он пригласил вьетнамского коллегу в Лиму.
`,
  'lisbon.txt': `Португалія та Кенія домовилися про навчання лікарів

Агенція "Обрій" 21.11.2024

Прем'єр-міністр Португалії Жуан Перейра зустрівся в Лісабоні з президентом Кенії Деніелом Отієно. Вони домовилися, що сто кенійських лікарів навчатимуться в Португалії.

Отієно подякував за допомогу під час епідемії. Наступну зустріч призначено в Найробі.
`,
} as const;
