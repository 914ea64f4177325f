import { expect, it } from 'vitest';
import { findNames } from '../../src/language/names/fold-names.ts';

/** The states that a text names, as codes. */
function statesIn(text: string, language: string): string[] {
  return findNames(text, language).flatMap(({ keys }) => keys.filter((key) => key.startsWith('place:')));
}

it.each([
  ['ru', 'визит в Корейскую Народно-Демократическую Республику', ['place:KP']],
  ['ru', 'посол Республики Корея', ['place:KR']],
  ['en', "the Democratic People's Republic of Korea", ['place:KP']],
  ['zh', '南韓總統', ['place:KR']],
  ['zh', '北韓領袖', ['place:KP']],
  ['ru', 'корейская сторона', ['place:KR', 'place:KP']],
  ['ru', 'в Демократической Республике Конго', ['place:CD']],
  ['en', 'the Republic of the Congo', ['place:CG']],
  ['ru', 'президент Конго', ['place:CD', 'place:CG']],
  ['ru', 'министр Южного Судана', ['place:SS']],
  ['uk', 'міністр Судану', ['place:SD']],
  ['ru', 'посол Экваториальной Гвинеи', ['place:GQ']],
  ['ru', 'посол Гвинеи-Бисау', ['place:GW']],
  ['ru', 'президент Доминиканской Республики', ['place:DO']],
  ['ru', 'премьер Доминики', ['place:DM']],
  ['uk', 'міністри Центральної Азії', ['place:CENTRAL-ASIA']],
  ['en', 'the Central Asian ministers', ['place:CENTRAL-ASIA']],
  ['ru', 'у берегов Чёрного моря', ['place:BLACK-SEA']],
  ['ru', 'в Нигере и Нигерии', ['place:NE', 'place:NG']],
])('states and regions are told by the longest name: %s %s', (language, text, states) => {
  expect(statesIn(text, language)).toEqual(states);
});

it.each([
  ['ru', 'Вчера поляки и кенийцы отказались, греков не спросили', ['place:PL', 'place:KE', 'place:GR']],
  ['ru', 'Перуанцам обещали насосы', ['place:PE']],
  ['uk', 'Кенійці й угорці приїхали, фіни чекали данців', ['place:KE', 'place:HU', 'place:FI', 'place:DK']],
  ['ru', 'Министр Ганы вернулся из Чада', ['place:GH', 'place:TD']],
])('a people stands for its state: %s %s', (language, text, states) => {
  expect(statesIn(text, language)).toEqual(states);
});

it.each([
  ['ru', 'Поляков и Чехов прибыли в срок'],
  ['uk', 'Нові дані про таблиці'],
  ['ru', 'Обезврежены мины'],
])('a surname or a word that only looks like a people is none: %s %s', (language, text) => {
  expect(statesIn(text, language)).toEqual([]);
});
