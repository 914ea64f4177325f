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
