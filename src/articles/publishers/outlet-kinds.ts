import { outletByName } from './known-outlets.ts';

// Words that names of newspapers, agencies and sites hold in seven languages.
const kindWords =
  /(?:^|[\s-])(?:газета|газет[іи]?|вестник|вісник|курьер|кур.єр|телеграф|обозреватель|оглядач|ведомости|відомості|известия|вісті|вести|правда|голос|хвиля|волна|время|час|доба|портал|агентство|агенція|журнал|новости|онлайн|инфо|сегодня|сьогодні|today|інфо|медиа|медіа|info|ньюс|н.юс|листок|неделя|тиждень|тижневик|обозрение|огляд|пресс|прес|дайджест|маяк|эхо|меридиан|зоря|заря|знамя|звезда|зірка|хроника|хроніка|трибуна|times|post|ledger|dispatch|courier|monitor|wire|gazette|herald|tribune|journal|observer|chronicle|daily|weekly|mirror|telegraph|standard|review|press|media|online|insider|examiner|bulletin|sentinel|curierul|ziarul|vocea|jurnalul|gazeta|monitorul|observatorul|жаршысы|жарчысы|хабары|хабаршысы|тынысы|үні|үнү|айнасы|дауысы|таңы|кабарлары|кабары|туусу|star|globe|register|express|echo|voice|reporter|news)(?![\p{L}])|(?:新闻网|新聞網|日报|日報|时报|時報|晚报|早报|周刊|观察|觀察|在线|通讯社|通訊社|电视台|广播|[网網报報])$/iu;

// Ministries, embassies and governments publish their own reports; alone the word is a section of a menu.
const officialBody =
  /^(?:(?:the|federal)\s)*(?:(?:ministry|department|embassy|government|presidency|commission)\sof|office\sof\sthe\s(?:president|prime|government|cabinet)|министерство\s\p{Ll}+|посольство\s\p{Lu}|правительство\s\p{Lu}|міністерство\s\p{Ll}+|уряд\s\p{Lu}|ministerul\s\p{L}+|guvernul\s\p{L}+|ambasada\s\p{L}+)|(?:министрлиги|министрлігі|елчилиги|елшілігі)$|^\p{sc=Han}{2,12}(?:外交部|大使馆|大使館|政府)$/iu;

/** Whether a name holds a word that names of news outlets have ("… вестник", "… Times", "…日报"), or is a public body's. */
export function hasOutletKind(name: string): boolean {
  return kindWords.test(name) || isOfficialBody(name);
}

/** Whether a name is that of a ministry, an embassy, a government. */
export function isOfficialBody(name: string): boolean {
  if (!officialBody.test(name)) return false;
  // "Embassy of Peru opens …", "Министерство обороны опровергло …" are headlines.
  const small = name.split(/\s+/u).filter((word) => /^\p{Ll}/u.test(word));
  const isLatin = /^\p{sc=Latin}/u.test(name);
  return small.every((word) =>
    (isLatin
      ? /^(?:of|and|the|for|in|to|al|ale|și|a|în)$|\p{Ll}(?:lor|ului|ei|ne)$/u
      : /(?<!\p{L}{2}(?:ло|[ёеиуюя]т|ся|(?<!спр)[аиі]в))$/u
    ).test(word),
  );
}

const state =
  /^(?:the\s)?(?:republic|kingdom|sultanate|state|commonwealth|federation|principality)\s(?:of\s)?(?:the\s)?\p{Lu}|^(?:республика|королевство|государство|республіка|королівство|republica|regatul)\s\p{Lu}/iu;

/** Whether a line is the name of a state, which its ministries put over their own. */
export function isState(name: string): boolean {
  return state.test(name) && name.split(/\s/u).length <= 6;
}

const institutionWords =
  /(?<!\p{L})(?:университет\p{L}{0,3}|институт\p{L}{0,3}|академи[яі]|федерация\p{L}{0,3}|палата\p{L}{0,3}|собрание|збори|парламент|совет|рада|комитет|комітет|центр|ассоциация|асоціація|союз|спілка|фонд|клуб|канал|телеканал\p{L}{0,2}|радио\p{L}{0,2}|радіо|ассамблея|дума|музей|университеті|орталығы|әкімдігі|кеңесі|мәжілісі|борбору|кеңеши|universit\p{L}+|institut\p{L}*|academ\p{L}+|federa\p{L}+|chamber|camera|centre|center|centrul|council|consiliul|committee|comitetul|association|asociația|union|uniunea|foundation|fundația|commission|комисси[яи]|комісія|comisia|secretariat|секретариат|секретаріат|bureau|бюро|authority|embassy|посольство|consulate|консульство|society|forum|channel|tv|radio|parliament\p{L}*|assembly)(?!\p{L})|[处處室府校所团團院会會]$|大学$|大學$/iu;

/** Whether a name holds a word for what people found: a university, a federation, a council, a channel. */
export function isInstitution(name: string): boolean {
  return institutionWords.test(name);
}

const siteBehind = /\s+(?:\||::|[–—-])\s+([^|–—]{2,40})$/u;

/** Where behind a title the name of its site begins ("… - Речной вестник"), the mark before it included; null where none stands. */
export function siteBehindTitle(line: string): { readonly start: number; readonly name: string } | null {
  const found = siteBehind.exec(line);
  const name = found?.[1] ?? '';
  const isSite =
    outletByName(name) !== null ||
    (kindWords.test(name) && name.split(/\s/u).length <= 3 && /^[\p{Lu}\p{Lo}]/u.test(name));
  return found !== null && isSite ? { start: found.index, name } : null;
}
