/** An outlet under its canonical name, with the sites and the names by which pages call it. */
export interface Outlet {
  readonly name: string;
  readonly domains: readonly string[];
  readonly names: readonly string[];
}

function outlet(name: string, domains: string, names = ''): Outlet {
  return { name, domains: domains.split(' '), names: [name, ...(names === '' ? [] : names.split('|'))] };
}

/** Outlets known well enough to name; all others keep the name that the page gives them. */
export const knownOutlets: readonly Outlet[] = [
  outlet('ТАСС', 'tass.ru tass.com itar-tass.com', 'TASS|ИТАР-ТАСС|塔斯社'),
  outlet('РИА Новости', 'ria.ru rian.ru', 'RIA Novosti|РІА Новини|РИАН|俄新社'),
  outlet('Интерфакс', 'interfax.ru interfax.com', 'Interfax'),
  outlet('Интерфакс-Украина', 'interfax.com.ua', 'Інтерфакс-Україна|Interfax-Ukraine'),
  outlet('DW', 'dw.com dw.de dw-world.de', 'Deutsche Welle|Немецкая волна|Німецька хвиля|Дойче Велле'),
  outlet('BBC', 'bbc.com bbc.co.uk', 'BBC News|Би-би-си|Бі-бі-сі|Русская служба Би-би-си'),
  outlet('The Guardian', 'theguardian.com guardian.co.uk'),
  outlet('Reuters', 'reuters.com', 'Рейтер|Ройтерс|路透社|路透'),
  outlet('AP', 'apnews.com', 'Associated Press|The Associated Press|Ассошиэйтед Пресс|美联社|美聯社'),
  outlet('AFP', 'afp.com', 'Agence France-Presse|Франс Пресс|法新社'),
  outlet('CNN', 'cnn.com edition.cnn.com'),
  outlet('TIME', 'time.com', 'Time Magazine'),
  outlet('The New York Times', 'nytimes.com', 'New York Times|NYT'),
  outlet('The Washington Post', 'washingtonpost.com', 'Washington Post'),
  outlet('The Wall Street Journal', 'wsj.com', 'Wall Street Journal'),
  outlet('Financial Times', 'ft.com'),
  outlet('Bloomberg', 'bloomberg.com', 'Блумберг'),
  outlet('Politico', 'politico.com politico.eu'),
  outlet('Euronews', 'euronews.com', 'Евроньюс|Євроньюз'),
  outlet('Al Jazeera', 'aljazeera.com', 'Аль-Джазира'),
  outlet('Радио Свобода', 'svoboda.org', 'RFE/RL|Radio Free Europe/Radio Liberty|Радио Свободная Европа/Радио Свобода'),
  outlet('Радіо Свобода', 'radiosvoboda.org'),
  outlet('Голос Америки', 'voanews.com golos-ameriki.ru golosameriki.com', 'VOA|Voice of America'),
  outlet('УНН', 'unn.ua unn.com.ua', 'UNN|Українські національні новини|Украинские национальные новости'),
  outlet('Укринформ', 'ukrinform.ru ukrinform.ua ukrinform.net', 'Укрінформ|Ukrinform'),
  outlet('УНИАН', 'unian.net unian.ua unian.info', 'УНІАН|UNIAN'),
  outlet('Українська правда', 'pravda.com.ua', 'Украинская правда|Ukrainska Pravda'),
  outlet('Европейская правда', 'eurointegration.com.ua', 'Європейська правда|European Pravda'),
  outlet('Суспільне', 'suspilne.media', 'Общественное'),
  outlet('Коммерсантъ', 'kommersant.ru', 'Kommersant|Коммерсант'),
  outlet('РБК', 'rbc.ru', 'RBC'),
  outlet('Известия', 'iz.ru izvestia.ru', 'Izvestia'),
  outlet('Российская газета', 'rg.ru'),
  outlet('Ведомости', 'vedomosti.ru'),
  outlet('Лента.ру', 'lenta.ru', 'Lenta.ru'),
  outlet('Газета.Ru', 'gazeta.ru'),
  outlet('RT', 'rt.com russian.rt.com'),
  outlet('Sputnik', 'sputniknews.com sputnik.kz sputnik.kg sputnik.by sputnik.md', 'Спутник'),
  outlet('Медуза', 'meduza.io', 'Meduza'),
  outlet('Kremlin.ru', 'kremlin.ru en.kremlin.ru', 'Президент России|Официальные сетевые ресурсы Президента России'),
  outlet('МИД России', 'mid.ru', 'Министерство иностранных дел Российской Федерации'),
  outlet('Офис Президента Украины', 'president.gov.ua', 'Офіс Президента України'),
  outlet('МЗС України', 'mfa.gov.ua', 'МИД Украины'),
  outlet(
    'The White House',
    'whitehouse.gov bidenwhitehouse.archives.gov trumpwhitehouse.archives.gov obamawhitehouse.archives.gov',
    'White House',
  ),
  outlet('U.S. Department of State', 'state.gov', 'State Department|US Department of State'),
  outlet('NATO', 'nato.int'),
  outlet('Большая Азия', 'bigasia.ru', 'Bolshaya Asia|Big Asia'),
  outlet('News-Asia', 'news-asia.ru'),
  outlet('24.kg', '24.kg'),
  outlet('Кабар', 'kabar.kg', 'Kabar'),
  outlet('АКИpress', 'akipress.org akipress.com', 'AKIpress'),
  outlet('Kaktus.media', 'kaktus.media kaktus.kg'),
  outlet('Азаттык', 'azattyk.org', 'Радио Азаттык'),
  outlet('Азаттық', 'azattyq.org', 'Азаттық радиосы'),
  outlet('Казинформ', 'inform.kz', 'Kazinform|ҚазАқпарат|Qazinform'),
  outlet('Tengrinews', 'tengrinews.kz', 'Tengrinews.kz'),
  outlet('Zakon.kz', 'zakon.kz'),
  outlet('Акорда', 'akorda.kz', 'Akorda'),
  outlet('新华社', 'xinhuanet.com news.cn', '新华网|新華社|Xinhua|Синьхуа|Сіньхуа'),
  outlet('人民网', 'people.com.cn people.cn', '人民日报|People’s Daily|Жэньминь жибао'),
  outlet('CGTN', 'cgtn.com'),
  outlet('中新社', 'chinanews.com.cn chinanews.com', '中国新闻网|中新网|China News Service'),
  outlet('环球时报', 'huanqiu.com globaltimes.cn', '环球网|Global Times'),
  outlet('外交部', 'fmprc.gov.cn mfa.gov.cn', '中华人民共和国外交部'),
  outlet('眾新聞 (HK Citizen News)', 'hkcnews.com', '眾新聞|HK Citizen News'),
  outlet('Yonhap', 'yna.co.kr', '韓聯社|韩联社|Рёнхап|Йонхап'),
  outlet('ЦТАК', 'kcna.kp kcna.co.jp', 'KCNA|朝中社|朝鲜中央通讯社'),
  outlet('Kyodo', 'kyodonews.net', '共同社|Киодо'),
  outlet('Nokta', 'nokta.md'),
  outlet('Молдавские ведомости', 'evedomosti.md vedomosti.md', 'Moldavskie Vedomosti'),
  outlet('Gagauznews', 'gagauznews.com'),
  outlet('Moldpres', 'moldpres.md', 'MOLDPRES|Молдпрес'),
  outlet('IPN', 'ipn.md'),
  outlet('NewsMaker', 'newsmaker.md'),
  outlet('Agerpres', 'agerpres.ro', 'AGERPRES'),
  outlet('Digi24', 'digi24.ro'),
  outlet('БелТА', 'belta.by', 'BelTA'),
  outlet('Azertac', 'azertag.az', 'АЗЕРТАДЖ'),
  outlet('Арменпресс', 'armenpress.am', 'Armenpress'),
  outlet('Anadolu', 'aa.com.tr', 'Anadolu Agency|Анадолу'),
  outlet('ERR', 'err.ee'),
  outlet('Delfi', 'delfi.ee delfi.lv delfi.lt'),
];

const byDomain = new Map(knownOutlets.flatMap((one) => one.domains.map((domain) => [domain, one] as const)));
const byName = new Map(knownOutlets.flatMap((one) => one.names.map((name) => [fold(name), one] as const)));

/** The outlet of a host, sub-domains included, or null. */
export function outletByHost(host: string): Outlet | null {
  const labels = host
    .toLowerCase()
    .replace(/^www\./u, '')
    .split('.');
  for (let at = 0; at < labels.length - 1; at += 1) {
    const found = byDomain.get(labels.slice(at).join('.'));
    if (found !== undefined) return found;
  }
  return null;
}

/** The outlet of a name in any of its spellings, or null. */
export function outletByName(name: string): Outlet | null {
  return byName.get(fold(name)) ?? null;
}

function fold(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
