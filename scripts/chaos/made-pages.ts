import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const towns = ['Осло', 'Ханой', 'Лиссабон', 'Найроби', 'Лима', 'Рига', 'Тунис', 'Монтевидео'];
const names = ['Сольберг', 'Фуэнтес', 'Кастильо', 'Перейра', 'Отиено', 'Озолс', 'Бен Салах', 'Родригес'];
const topics = ['рыболовстве', 'поставках кофе', 'обучении врачей', 'железных дорогах', 'защите китов', 'визах'];

const pick = (list: readonly string[], number: number): string => list[number % list.length]!;

/** An invented report; another edition of the same number has another text. */
function madePage(number: number, edition: number): string {
  const [host, guest] = [pick(names, number), pick(names, number + 3 + edition)];
  const [town, topic] = [pick(towns, number), pick(topics, number + edition)];
  const day = String((number % 28) + 1).padStart(2, '0');
  const paragraphs = Array.from({ length: 3 + (number % 4) }, (_, index) =>
    [
      `Министр иностранных дел ${host} сообщил, что стороны договорились о ${pick(topics, number + index)}.`,
      `${guest} пригласил коллегу в ${pick(towns, number + index + 1)} на встречу номер ${number * 10 + index}.`,
    ].join(' '),
  );
  const title = `${host} и ${guest} говорили о ${topic} в городе ${town}`;
  const under = carriesAppeal.includes(number) ? [appeal] : [];
  return [frontMatter(number), title, `${day}.03.2023`, ...paragraphs, ...under, ''].join('\n\n');
}

const frontMatter = (number: number) => `---\nurl: https://severny-mayak.example/news/${number}\n---`;
const appeal =
  'Редакция живёт на пожертвования читателей и не берёт денег у государства. Оформите подписку, и вы каждое утро будете получать наш обзор.';
// Three pages carry it, which makes it the site's own. Two are gone in the second edition, so the third, itself unchanged, is to be read again.
const carriesAppeal = [4, 9, 10];

/** Writes so many pages into a fresh folder. In the second edition every third page is changed, every fifth is gone and a few are new. */
export function writePages(folder: string, count: number, edition: 1 | 2): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (let number = 0; number < count + (edition === 2 ? 3 : 0); number += 1) {
    if (edition === 2 && number < count && number % 5 === 4) continue;
    const text = madePage(number, edition === 2 && number % 3 === 0 ? 2 : 1);
    writeFileSync(join(folder, `${String(number).padStart(4, '0')}.txt`), text);
  }
}
