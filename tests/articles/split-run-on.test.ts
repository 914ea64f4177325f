import { describe, expect, test } from 'vitest';
import { splitRunOn } from '../../src/articles/layout/split-run-on.ts';

/** `[section]|title|text` joined by spaces, as scraping runs them together. */
function split(parts: string, isWholePage = true): [string | null, string] {
  const line = parts.replaceAll('|', ' ');
  const found = splitRunOn(line, [], isWholePage);
  return found === null
    ? [null, line]
    : [line.slice(found.title.start, found.title.end), line.slice(found.bodyStart).trim()];
}

describe('a title that scraping ran into the text is taken off', () => {
  const lines: readonly string[] = [
    'Совещание по вопросам рыболовства|Президент провёл в Сочи совещание с членами правительства. Обсуждались квоты на вылов.',
    'Телефонный разговор с Королём Бутана Жигме Вангчуком|Состоялся телефонный разговор Президента с Королём Бутана Жигме Вангчуком. Говорили о торговле.',
    'Российско-исландские переговоры|Андрей Кузнецов провёл в Москве переговоры с премьером Исландии. Подписано заявление.',
    'Встреча с учёными Дании|В Кремле прошла встреча с учёными Дании. Речь шла о климате.',
    'Міністр пообіцяв підтримку Молдові|Німецький канцлер та його колеги обговорили допомогу. Читати статтю',
    'Канцлер і президент обговорили допомогу в Осло|Канцлер Данії запевнив, що допомога надійде. Читати статтю',
    'Переговори тривали дві доби|Після переговорів сторони ухвалили заяву. Її оприлюднили вранці.',
    'Minister reist nach Tirana Gespräche in Albanien|In Tirana sprach der Minister mit seinem Kollegen. Es ging um Handel.',
  ];
  for (const line of lines) {
    const [title, text] = line.split('|');
    test(title ?? '', () => expect(split(line)).toEqual([title, text]));
  }

  test('a section before the title is cut, a date with a time ends the title', () => {
    expect(
      split(
        'События|Заседание комиссии по торговле|25 марта 2021 года|18:55|Комиссия рассмотрела три вопроса. Решения приняты.',
      ),
    ).toEqual(['Заседание комиссии по торговле', 'Комиссия рассмотрела три вопроса. Решения приняты.']);
  });

  test('the place of a transcript goes with its date', () => {
    const stamps = [
      '3 мая 2021 года 18:55 Сочи',
      '3 мая 2021 года 18:55 Москва, Кремль',
      '3 мая 2021 года 18:55 Сочи Начало беседы',
    ];
    const texts = [
      'Глава государства провёл заседание. Решения приняты.',
      'Комиссия рассмотрела вопросы. Решения приняты.',
      'А.Петров: Добрый день. Начнём.',
    ];
    for (const [index, stamp] of stamps.entries()) {
      expect(split(`Заседание комиссии по торговле|${stamp}|${texts[index]}`)).toEqual([
        'Заседание комиссии по торговле',
        texts[index],
      ]);
    }
  });

  test('a title known from elsewhere is found whatever its quotation marks', () => {
    const line = 'Пакт «О море» подписан в Осло Министры поставили подписи. Текст опубликован.';
    const found = splitRunOn(line, ['Пакт "О море" подписан в Осло'], false);
    expect(line.slice(found?.bodyStart).trim()).toBe('Министры поставили подписи. Текст опубликован.');
  });
});

describe('a sentence that begins a text is not mistaken for a title', () => {
  const lines: readonly string[] = [
    'Министр иностранных дел Кении прибыл в Душанбе по приглашению Президента республики. Министр встретится с президентом.',
    'Об этом сообщил журналистам министр Сергей Иванов после встречи в Риме. Министр добавил, что визит продлится три дня.',
    'Генеральный секретарь ООН посетил Верховную Раду и встретился с депутатами. Рада приняла заявление, генеральный секретарь его поддержал.',
    'The United Nations Security Council met in New York on Monday. The nations agreed on a text, and the council will vote.',
    'Глава МЗС України Дмитро Коваль провів зустріч у Відні. Міністр розповів про плани.',
    'Бывший британский премьер Джон Смит прилетел в Киев. Премьер выступил в парламенте.',
    'Президент бүгүн Ташкент шаарында Өзбекстандын президенти менен жолугушту. Сүйлөшүүлөр эки саатка созулду.',
    'Ministrul de externe al României a sosit la Chișinău într-o vizită oficială. Ministrul va rămâne două zile.',
  ];
  for (const line of lines) {
    test(line.slice(0, 60), () => {
      expect(split(line)[0]).toBeNull();
      expect(split(line, false)[0]).toBeNull();
    });
  }
});
