import type { LanguageCode } from '../../language/languages.ts';

/** Openings that stand for somebody or something of the sentence before, by language: without it nobody knows who or what. */
const pointing: Readonly<Record<string, RegExp>> = {
  ru: opening(
    `об этом|про это|о ч[её]м|при этом|по этому поводу|в этой связи|в связи с этим|он|она|они|оно|его|е[её]|их|ему|ей|им|у него|у не[её]|у них|с ним|с ней|с ними|по (?:его|е[её]|их) \\p{L}+|это|этот|эта|эти|этого|этой|этому|эту|такой|такая|такое|такие|таким образом|там|тогда|оттуда|туда|после этого|после чего|кроме того|помимо этого|вместе с тем|кроме этого|поэтому|последний|последняя|последние|тот|та|те|а также|также|затем|однако|но|в ходе (?:него|не[её]|них)|на (?:ней|нём|нем|них)|в свою очередь|в частности|наконец|именно|отсюда`,
  ),
  uk: opening(
    `про це|про що|при цьому|з цього приводу|у зв.язку з цим|він|вона|вони|воно|його|її|їх|їхн\\p{L}+|йому|їй|їм|у нього|у неї|у них|з ним|з нею|з ними|за (?:його|її|їх|їхніми) \\p{L}+|це|цей|ця|ці|цього|цієї|цьому|цю|такий|така|таке|такі|таким чином|там|тоді|звідти|туди|після цього|після чого|крім того|окрім того|крім цього|разом з тим|водночас|тому|останній|остання|останні|той|та|ті|також|потім|однак|проте|але|у свою чергу|своєю чергою|зокрема|нарешті|саме`,
  ),
  en: opening(
    `he|she|they|it|his|her|their|its|him|them|this|that|these|those|there|then|such|according to (?:him|her|them)|both|the (?:latter|former|two|pair)|also|in addition|moreover|however|but|still|instead|for (?:his|her|their) part|in turn|as a result|afterwards?|the same|after that|thus|therefore`,
  ),
  kk: opening(`ол|олар|оның|олардың|бұл|осы|сол|сондай-ақ|бұған|сонымен|осыған`),
  ky: opening(`ал|алар|анын|алардын|бул|ушул|ошол|ошондой эле|буга|ошентип|мындан`),
  ro: opening(
    `el|ea|ei|ele|acesta|aceasta|aceștia|acestea|acest|această|lui|ei|lor|acolo|atunci|de asemenea|totodată|astfel|însă|dar`,
  ),
};
const chinese =
  /^[「『“"'\s]*(?:他们?|她们?|它们?|其|这|這|此|该|該|对此|對此|此外|另外|同时|同時|随后|隨後|但|然而|也|并|並)/u;

/** Openings that name the parties and not who they are; any earlier sentence of the article tells. */
const parties: Readonly<Record<string, RegExp>> = {
  ru: opening(
    `стороны|обе стороны|собеседники|министры|главы (?:мид|ведомств|государств|внешнеполитических)|лидеры|дипломаты|участники|президенты|во время (?:встречи|переговоров|беседы|визита)|в ходе (?:встречи|переговоров|беседы|визита)|на встрече|по (?:итогам|окончании) (?:встречи|переговоров|визита)`,
  ),
  uk: opening(
    `сторони|обидві сторони|співрозмовники|міністри|глави|очільники|лідери|дипломати|учасники|президенти|під час (?:зустрічі|переговорів|бесіди|візиту)|на зустрічі|за підсумками (?:зустрічі|переговорів|візиту)`,
  ),
  en: opening(
    `the (?:(?:two|both) )?(?:sides|parties|ministers|leaders|presidents|officials|diplomats|men|countries)|both sides|during the (?:meeting|talks|visit|conversation)|at the meeting`,
  ),
  kk: opening(`тараптар|екі тарап|кездесуде|кездесу барысында`),
  ky: opening(`тараптар|эки тарап|жолугушууда|жолугушуунун жүрүшүндө|сүйлөшүүлөрдүн`),
  ro: opening(`părțile|cele două|oficialii|miniștrii|în cadrul (?:întrevederii|discuțiilor|vizitei)`),
};
const chineseParties = /^(?:双方|雙方|两国|兩國|两人|兩人|会谈中|會談中|会上)/u;

/** Whether nobody can know who or what a sentence speaks of without the one before it. */
export function isLeaning(text: string, language: LanguageCode): boolean {
  // What begins small is the rest of a sentence that was cut.
  if (/^[\s(–—-]*\p{Ll}/u.test(text)) return true;
  return /^\p{Script=Han}|^[「『]/u.test(text) ? chinese.test(text) : (pointing[language]?.test(text) ?? false);
}

/** Whether it speaks of parties whom the article has named earlier. */
export function speaksOfParties(text: string, language: LanguageCode): boolean {
  return /^\p{Script=Han}/u.test(text) ? chineseParties.test(text) : (parties[language]?.test(text) ?? false);
}

function opening(alternatives: string): RegExp {
  return new RegExp(`^[\\s«„“"‘'(–—-]*(?:${alternatives})(?![\\p{L}-])`, 'iu');
}
