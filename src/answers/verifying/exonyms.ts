import { holdBoth } from './hold-both.ts';

/** Rivers, seas, regions and towns whose names in two languages do not sound alike, each with all its names; case endings follow. */
const exonyms: readonly RegExp[] = [
  name('дуна[йюяєї]|danub|dunăr|dunare|donau|多瑙河'),
  name('днепр|дніпр|dnieper|dnepr|dnipro|nipru|第聂伯'),
  name('днестр|дністр|dniester|dnister|nistr|德涅斯特'),
  name('каспи|каспі|caspi|里海'),
  name('рейн|rhine?(?!\\p{L})|rhein|莱茵'),
  name('нил(?!\\p{L}{3})|ніл(?!\\p{L}{3})|nile(?!\\p{L})|尼罗河'),
  name('балти|балті|baltic|балтық|波罗的海'),
  name('арктик|арктич|arctic|北极'),
  name('закавказ|южн\\p{L}+ кавказ|південн\\p{L}+ кавказ|south caucasus|南高加索'),
  name('азиатско-тихоокеан|азійсько-тихоокеан|азіатсько-тихоокеан|атр(?!\\p{L})|asia[- ]pacific|亚太'),
  name('ближн\\p{L}+ восто|близьк\\p{L}+ сх[оі]|middle east|中东'),
  name('средн\\p{L}+ ази|центральн\\p{L}+ ази|центральн\\p{L}+ азі|середн\\p{L}+ азі|central asia|орталық азия|中亚'),
  name('закарпат|transcarpath|zakarpat|外喀尔巴阡'),
  name('буковин|bukovin|bucovin|布科维纳'),
  name('донбас|donbas|顿巴斯'),
  name('черновц|чернівц|chernivtsi|cernăuți|cernauti|czernowitz'),
  name('андижан|анжиян|әндіжан|andijan|andizhan|安集延'),
  name('карел|karel|卡累利阿'),
  name('лапланд|lapland|拉普兰'),
  name('силез|сілез|шльонськ|silesi|西里西亚'),
  name(
    'евросоюз|євросоюз|европейск\\p{L}+ союз|європейськ\\p{L}+ союз|european union|uniun\\p{L}+ european|еуропалық одақ|欧盟',
  ),
  name('хоргос|қорғас|khorgos|horgos|霍尔果斯'),
  name('приднестров|придністров|transnistri|德涅斯特河沿岸'),
  name('худжанд|ходжент|хожент|khujand|khodjent|苦盏'),
  name('энзели|ензелі|anzali|安扎利'),
  name('ппо(?!\\p{L})|пво(?!\\p{L})'),
  name('победы|победой|перемог|victory|жеңіс|жеңиш|胜利'),
];

/** Whether two names are a place's names in two languages (Danube, Дунай). */
export function areExonyms(one: string, other: string): boolean {
  return holdBoth(exonyms, one, other);
}

/** Whether a name is a river's, a sea's or a region's of the table. */
export function isExonym(text: string): boolean {
  return exonyms.some((pattern) => pattern.test(text));
}

/** Sides of the world before a name: "Южная Гоби", "South Gobi". */
const sides: readonly RegExp[] = [
  /^(?:северн|північн|north)/iu,
  /^(?:южн|південн|south)/iu,
  /^(?:восточн|східн|east)/iu,
  /^(?:западн|західн|west)/iu,
  /^(?:центральн|central)/iu,
];

/** Whether two words are one side of the world in two languages. */
export function areOneSide(one: string, other: string): boolean {
  return holdBoth(sides, one, other);
}

function name(source: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${source})`, 'iu');
}
