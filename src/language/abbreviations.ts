/** How a shortened word and its full stop behave before a capital. */
export type AbbreviationKind =
  /** Always followed by what it belongs to: им., Mr., e.g. */
  | 'leads'
  /** Follows its number and often ends the sentence: 2023 г., 5 млн. */
  | 'measures'
  /** Closes a list: и т. д., и др., etc. */
  | 'closes'
  /** Part of a name that may also stand last: Corp., U.S., Jan. */
  | 'names';

const lists: Readonly<Record<string, Readonly<Partial<Record<AbbreviationKind, string>>>>> = {
  cyrillic: {
    leads: `им ул пл пр-т бул пер д кв корп стр стор с пп п ст гл рис табл см ср напр проф акад доц канд г-н г-жа гг-н тов св гос
      зам пом нач ген полк кап адм мин деп губ обл р-н пос дер сел о оз т.е т.к т.н т.о т.зв тел эл оф юр физ рожд ред изд вып кн
      вул ім просп див гол проф м смт буд обл р-н св о ст арк ред вид кн т т.ч ж.д вил`,
    measures: `г гг р рр в вв ст ч час мин сек тыс тис млн млрд трлн руб долл дол коп грн км м см кг га чел ос экз шт жж ж н.э н.е`,
    closes: `т.д т.п др проч ін под т.б ж.б б.а д.у пр`,
    names: `ред авт янв февр мар апр авг сент сен окт нояб ноя дек січ лют берез квіт трав черв лип серп верес жовт листоп груд пн вт
      ср чт пт сб вс`,
  },
  latin: {
    leads: `mr mrs ms dr prof gen sen rep gov col lt sgt capt adm hon rev st fr vs v no nos p pp vol fig ch sec art ed eds e.g i.e cf
      viz al approx ca dl dna d-na d-l nr str pag cap lit alin bd sf gl acad ing red hr fr bzw z.b d.h u.a m mme mlle n ul np tzn`,
    measures: `mil mld mlrd mn bn tr hrs min km kg`,
    closes: `etc usw ș.a ş.a s.a ș.a.m.d ş.a.m.d s.a.m.d itd itp`,
    names: `u.s u.k u.n u.s.a e.u d.c a.m p.m corp inc ltd co llc plc jr sr ph.d s.a s.r.l gmbh ag jan feb mar apr jun jul aug sep
      sept oct nov dec ian febr iun iul noi mon tue tues wed thu thur thurs fri sat sun ave blvd rd mt ft dept univ assn bros`,
  },
};

const kinds = readLists();

/** The kind of an abbreviation, given without spaces and without its last full stop (`т.д`, `U.S`, `г`), or null where the word is none. */
export function abbreviationKind(word: string): AbbreviationKind | null {
  return kinds.get(word.toLowerCase()) ?? null;
}

function readLists(): ReadonlyMap<string, AbbreviationKind> {
  const byWord = new Map<string, AbbreviationKind>();
  // A word in two lists (г., в., ст.) keeps the more careful reading, the later one here: the text around it decides.
  for (const kind of ['leads', 'names', 'measures', 'closes'] as const) {
    for (const script of Object.values(lists)) {
      for (const word of (script[kind] ?? '').split(/\s+/u)) if (word !== '') byWord.set(word, kind);
    }
  }
  return byWord;
}
