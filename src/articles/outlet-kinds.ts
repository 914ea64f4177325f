import { outletByName } from './known-outlets.ts';

// Words that names of newspapers, agencies and sites hold in seven languages.
const kindWords =
  /(?:^|[\s-])(?:газета|газет[іи]?|вестник|вісник|курьер|кур.єр|телеграф|обозреватель|оглядач|ведомости|відомості|известия|вісті|вести|правда|голос|хвиля|волна|время|час|доба|портал|агентство|агенція|журнал|новости|онлайн|инфо|сегодня|сьогодні|today|інфо|медиа|медіа|пресс|прес|дайджест|маяк|эхо|меридиан|times|post|ledger|dispatch|courier|monitor|wire|gazette|herald|tribune|journal|observer|chronicle|daily|weekly|mirror|telegraph|standard|review|press|media|online|insider|examiner|bulletin|sentinel|curierul|ziarul|vocea|jurnalul|gazeta|monitorul|observatorul|жаршысы|жарчысы|хабары|хабаршысы|тынысы|үні|үнү|айнасы|кабарлары|news)(?![\p{L}])|(?:新闻网|新聞網|日报|日報|时报|時報|晚报|早报|周刊|观察|觀察|在线|通讯社|通訊社|电视台|广播|[网網报報])$/iu;

/** Whether a name holds a word that names of news outlets have ("… вестник", "… Times", "…日报"). */
export function hasOutletKind(name: string): boolean {
  return kindWords.test(name);
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
