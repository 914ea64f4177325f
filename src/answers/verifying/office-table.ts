/** An office and the words for it in the languages of the pages. */
export interface Office {
  readonly key: string;
  readonly pattern: RegExp;
  /** Other offices that also say it: a foreign minister is a minister. */
  readonly saidBy?: readonly string[];
}

const foreign = `(?:иностранных дел|закордонних справ|зовнішніх справ|сыртқы істер|тышкы иштер)`;

/** Most special first: what one pattern has taken, the next does not see. */
export const offices: readonly Office[] = [
  office(
    'deputy-minister',
    `зам(?:еститель|естителя|естителем|естителю|естители|естителями|естителей)?[\\p{L}.-]*\\s+(?:главы\\s+мид|министра(?:\\s+${foreign})?)|замминистр\\p{L}*|(?:вице|віце)-?м[иі]н[иі]стр\\p{L}*|замміністр\\p{L}*|заступни[кц]\\p{L}*\\s+(?:глави\\s+мзс|міністра(?:\\s+${foreign})?)|(?:deputy|vice)[\\s-]+(?:(?!prime)\\p{L}+\\s+){0,2}minister\\p{L}*|министрдин орун басар\\p{L}*|министрінің орынбасар\\p{L}*|副外长|副部长`,
  ),
  office(
    'vice-premier',
    `вице-премьер\\p{L}*|віце-?прем['’ʼ]?єр\\p{L}*|deputy\\s+prime\\s+minister\\p{L}*|vice[ -]premier\\p{L}*|副总理`,
  ),
  office('vice-president', `вице-президент\\p{L}*|віце-?президент\\p{L}*|vice[ -]president\\p{L}*|副总统|副主席`),
  office(
    'foreign-minister',
    `министр\\p{L}*\\s+${foreign}|міністерк\\p{L}*\\s+${foreign}|міністр\\p{L}*\\s+${foreign}|${foreign}\\s+министр\\p{L}*|глав\\p{L}*\\s+(?:\\p{L}+\\s+)?(?:мид|мзс|внешнеполитическ\\p{L}*|зовнішньополітичн\\p{L}*|дипломати\\p{L}*)|голов\\p{L}*\\s+мзс|очільни\\p{L}*\\s+мзс|foreign\\s+ministers?|ministers?\\s+(?:of|for)\\s+foreign\\s+affairs|foreign\\s+secretar\\p{L}*|secretar\\p{L}*\\s+of\\s+state|госсекретар\\p{L}*|держсекретар\\p{L}*|top\\s+diplomat|外长|外交部长|ministr\\p{L}*\\s+de\\s+externe|ministr\\p{L}*\\s+afacerilor\\s+externe`,
  ),
  office(
    'premier',
    `премьер(?:-министр)?\\p{L}*|прем['’ʼ]?єр(?:-міністр)?\\p{L}*|глав\\p{L}*\\s+правительств\\p{L}*|prime\\s+ministers?|premiers?|总理|prim-ministr\\p{L}*`,
  ),
  office('minister', 'министр\\p{L}*|міністр\\p{L}*|міністерк\\p{L}*|ministers?|部长|ministr\\p{L}*', [
    'foreign-minister',
    'deputy-minister',
    'premier',
    'vice-premier',
  ]),
  office(
    'president',
    `президент\\p{L}*|председател\\p{L}*|глав\\p{L}*\\s+государств\\p{L}*|глав\\p{L}*\\s+держав\\p{L}*|presidents?|heads?\\s+of\\s+state|chairm[ae]n|总统|国家主席|主席|төрага\\p{L}*|төраға\\p{L}*|preşedint\\p{L}*|președint\\p{L}*|голов[аиуою]\\s+кнр`,
  ),
  office(
    'ambassador',
    `посол(?:\\b|а|у|ом|ы|ів)?(?!ь)|посл(?:а|у|ом|ы|ов|ів|ами)|ambassadors?|элчи\\p{L}*|елші\\p{L}*|大使|ambasador\\p{L}*`,
    ['special-envoy', 'envoy'],
  ),
  office(
    'special-envoy',
    `спецпредстав\\p{L}*|спецпосл\\p{L}*|(?:специальн|спеціальн|чрезвычайн|надзвичайн)\\p{L}*\\s+(?:представ(?:ител|ни[кц])|посла(?:нн?ик|нец))\\p{L}*|special\\s+(?:envoy|representative)s?|reprezenta\\p{L}*\\s+special\\p{L}*|trimi[sș]\\p{L}*\\s+special\\p{L}*|арнайы\\s+(?:өкіл|елші)\\p{L}*|атайын\\s+(?:өкүл|элчи)\\p{L}*|特使|特别代表`,
    ['envoy'],
  ),
  office('envoy', `посланн?ик\\p{L}*|посланец|посланц\\p{L}*|посланець|envoys?|trimis(?:ul|ului|ă|a|ei)?`, [
    'ambassador',
    'special-envoy',
  ]),
  office('speaker', `спикер\\p{L}*|спікер\\p{L}*|speakers?\\s+of|议长`),
  office('chancellor', `канцлер\\p{L}*|chancellors?|cancelar\\p{L}*`),
  office(
    'secretary-general',
    `генсек\\p{L}*|генеральн\\p{L}*\\s+секретар\\p{L}*|secretar\\p{L}*[ -]general|general\\s+secretar\\p{L}*|秘书长`,
  ),
  office(
    'vice-governor',
    `(?:вице|віце)-?губернатор\\p{L}*|(?:заместител|заступни[кц])\\p{L}*\\s+губернатор\\p{L}*|(?:vice|deputy|lieutenant)[ -]governors?|губернаторд(?:ың|ун)\\s+оры?н\\s?басар\\p{L}*|副省长|副州长`,
  ),
  office('governor', `губернатор\\p{L}*|governors?|guvernator\\p{L}*|省长|州长`),
  office(
    'spokesperson',
    `пресс-секретар\\p{L}*|прес-секретар\\p{L}*|речни[кц]\\p{L}*|spokes\\p{L}+|официальн\\p{L}*\\s+представител\\p{L}*|发言人`,
  ),
  office(
    'foreign-ministry',
    `мид|мзс|министерств\\p{L}*\\s+${foreign}|міністерств\\p{L}*\\s+${foreign}|foreign\\s+ministry|ministry\\s+(?:of|for)\\s+foreign\\s+affairs|外交部|ministerul\\p{L}*\\s+de\\s+externe`,
  ),
  office('king', `корол\\p{L}*|kings?(?!dom)|султан\\p{L}*|эмир\\p{L}*|емір\\p{L}*|emirs?|sultans?`),
];

function office(key: string, source: string, saidBy: readonly string[] = []): Office {
  return { key, pattern: new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})|${hanOnly(source)}`, 'gu'), saidBy };
}

/** Chinese has no spaces, so that its words may stand beside any letter. */
function hanOnly(source: string): string {
  return source.match(/\p{Script=Han}+/gu)?.join('|') ?? '(?!)';
}
