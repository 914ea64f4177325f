import { matchPlace } from './place-names.ts';

/** Peoples of whom Russian and Ukrainian do not speak by the stem of the state's adjective, or by a word that ends as other words do. */
const peoples: Readonly<Record<string, string>> = {
  AM: 'армян вірмен',
  BG: 'болгар',
  BY: 'белорус білорус',
  CY: 'киприот кіпріот',
  CZ: 'чех',
  DE: 'немц німц',
  DK: 'датчан',
  EG: 'египтян єгиптян',
  ET: 'эфиоп ефіоп',
  FI: 'финн фін',
  FR: 'француз',
  GB: 'англичан англійц',
  GE: 'грузин',
  GR: 'грек',
  HR: 'хорват',
  HU: 'венгр',
  IL: 'израильтян ізраїльтян',
  KG: 'киргиз кыргыз',
  KZ: 'казах',
  LV: 'латыш латиш',
  MD: 'молдаван',
  MN: 'монгол',
  PL: 'поляк',
  RO: 'румын румун',
  RS: 'серб',
  RU: 'россиян росіян',
  SA: 'саудит саудівц',
  SE: 'швед',
  SK: 'словак',
  TH: 'тайц',
  TJ: 'таджик',
  TM: 'туркмен',
  TR: 'турк',
  UZ: 'узбек',
};

const states: ReadonlyMap<string, string> = new Map(
  Object.entries(peoples).flatMap(([code, stems]) => stems.split(' ').map((stem) => [stem, `place:${code}`] as const)),
);

/** Several of a people in any case; "Поляков", "Чехов" with a capital are surnames, so the genitive is told of small words only. */
const several = /(?:[иыіе]|[ая]м|[ая]ми|[ая]х)$/u;
const ofSeveral = /(?:[оеё]в|[іїє]в)?$/u;
/** "Кенийцы", "кенийцев", «кенійцями»: what stands before it is also the stem of the adjective. */
const inhabitants = /(?<=\p{L}{3})ц(?:[ыеі]|[еыіи]в|[ая]м|[ая]ми|[ая]х)$/u;

/**
 * The state (`place:KE`) of a word for several of its people in Russian or Ukrainian («кенийцы», «поляками»), also at a sentence's beginning; null for other
 * words. One alone («финн») is somebody, not his state.
 */
export function stateOfPeople(word: string): string | null {
  const small = word.toLowerCase();
  const isSmall = word === small;
  if (!isSmall && !several.test(small)) return null;
  const stem = small.replace(several.test(small) ? several : ofSeveral, '');
  const known = states.get(stem);
  if (known !== undefined) return known;
  if (!inhabitants.test(small)) return null;
  const base = small.replace(inhabitants, '');
  const keys = matchPlace([`${base}ский`])?.keys ?? matchPlace([`${base}ський`])?.keys;
  return keys?.length === 1 && /^place:[A-Z]{2}$/u.test(keys[0]!) ? keys[0]! : null;
}
