import { acts } from '../../language/acts.ts';
import type { NameMention } from '../../language/names/fold-names.ts';
import type { Said } from '../source-sentences.ts';
import { isPlace } from './same-name.ts';

/** "По словам начальника департамента Ахметова, …": everybody up to the comma is who says it. */
const leads =
  /(?<!\p{L})(?:по (?:словам|данным|мнению|оценке|информации|сообщению|сведениям)|за (?:словами|даними|оцінкою|інформацією)|на (?:думку|взгляд)|со слов|зі слів|according to|potrivit|conform|după spusele)\s[^,;:—()«»]{0,80}$/iu;
/** «Ахметовдун айтымында», «Ахметовтің айтуынша». */
const turkicSaying = /^\s(?:айтымында|айтуынша|сөзүнө|сөзінше|пікірінше|пикиринде|маалыматына)/iu;
/** ", said Akhmetov", "», — сообщил министр торговли Ахметов". */
const saying = acts.find(([id]) => id === 'say')![1].source;
const saidBehind = new RegExp(
  `[,»”"“]\\s?(?:[–—-]\\s)?(?!told|inform)(?:${saying})\\s(?:\\p{L}[\\p{L}-]*\\s){0,7}$`,
  'iu',
);
/** "…, Prokudin said." at the end of what he said. */
const saidBefore = /^\s(?:said|told|says|added|noted|stressed|explained)(?!\p{L})[^,]{0,40}$/iu;

/** The names in a text of whom it only says that they told it, not what they did. */
export function speakersIn({ text }: Said, names: readonly NameMention[]): NameMention[] {
  return names.filter(({ start, end }, index) => {
    const before = text.slice(0, start);
    const behind = text.slice(end);
    if (leads.test(before) || turkicSaying.test(behind)) return true;
    // Behind the first person somebody else begins: "…, said Gromov after talks with Raman".
    const isPerson = (name: NameMention) => !isPlace(name) && !name.keys.some((key) => key.startsWith('party:'));
    const isFirst = !names.slice(0, index).some((name) => isPerson(name) && saidBehind.test(text.slice(0, name.start)));
    if (isFirst && saidBehind.test(before)) return true;
    return /[,»”"]\s(?:\p{L}[\p{L}-]*\s){0,5}$/u.test(before) && saidBefore.test(behind);
  });
}
