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
  return [`${host} и ${guest} говорили о ${topic} в городе ${town}`, `${day}.03.2023`, ...paragraphs, ''].join('\n\n');
}

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
