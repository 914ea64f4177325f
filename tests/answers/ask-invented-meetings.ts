import { afterAll, beforeAll } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { openLocalLibrary } from '../support/open-local-library.ts';
import { makeWorkplace } from '../support/page-folder.ts';
import { askLibrary } from './ask-library.ts';

/** Invented: the people, the agency and their meetings do not exist. */
const pages = {
  'bishkek.txt': `Солберг и Асанов подписали меморандум в Бишкеке

Агентство "Полюс" 16.10.2024

Министр иностранных дел Норвегии Ингрид Солберг 15 октября 2024 года встретилась в Бишкеке с главой МИД Кыргызстана Эрмеком Асановым. Она поблагодарила за гостеприимство киргизских горных спасателей. Стороны подписали меморандум об охране ледников.

Протокол о признании дипломов министры не подписали. Следующая встреча пройдёт в Осло 5 мая 2025 года.
`,
  'oslo.txt': `В Осло ждут чилийского министра

Агентство "Полюс" 3.03.2024

Министр иностранных дел Чили Родриго Фуэнтес 12 марта 2024 года встретится в Осло с премьер-министром Норвегии Кнутом Дальбергом. Планируется обсудить рыболовство в Южной Атлантике.
`,
  'lima.txt': `Peru and Kenya talk about coffee

Polar Agency 7 July 2022

Foreign Minister Luis Castillo of Peru met Kenyan President Daniel Otieno in Lima on Tuesday. Kenya would train forty Peruvian coffee growers, Otieno said.
`,
  'denial.txt': `МИД: Ортис не встречалась с Виртой в Софии

Агентство "Полюс" 21.05.2023

Несколько каналов написали, что 18 мая 2023 года Марта Ортис и Юхан Вирта тайно встретились в Софии. В МИД Парагвая встречу опровергли.
`,
  'tampere.txt': `Марта Ортис приедет в Тампере

Агентство "Полюс" 2.06.2023

Министр иностранных дел Парагвая Марта Ортис 9 июня 2023 года посетит Тампере, где её примет министр Юхан Вирта.
`,
  'harbour.txt': `Порт Ниды ждёт ледокол

Агентство "Полюс"

Эльза Квист осмотрела порт и два часа говорила с рыбаками. Ледокол придёт зимой. Причалы чинят с весны. Судно вёл из Риги капитан Бруно Таск.
`,
  'visit.txt': `Вирта и Ортис говорили о лесе

Агентство "Полюс" 11.06.2023

Министр Юхан Вирта вчера принял в Тампере министра иностранных дел Парагвая Марту Ортис.
`,
  'rumour.txt': `Возможна встреча Кастильо и Дальберга

Агентство "Полюс" 1.02.2023

Возможно, 20 февраля 2023 года Луис Кастильо встретится в Хельсинки с Кнутом Дальбергом, полагает аналитик. Кнут Дальберг и Луис Кастильо раньше не встречались.
`,
};

/** Opens a library of seven invented pages for the tests of a file; the function asks it a question. */
export function askInventedMeetings(): (question: string) => Promise<Answer> {
  const place = makeWorkplace(pages);
  const { library } = openLocalLibrary(place);
  beforeAll(async () => {
    await library.ingest({});
  });
  afterAll(async () => {
    await library.close();
    place.dispose();
  });
  return (question) => askLibrary(library, question);
}

/** What an answer says, a statement a line. */
export function linesOf(answer: Answer): string[] {
  return answer.statements.map(({ text }) => text);
}
