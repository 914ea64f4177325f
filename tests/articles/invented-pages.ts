/** A page that nobody published, in the manner of a kind of site, and what is true of it. */
export interface InventedPage {
  readonly name: string;
  readonly path?: string;
  readonly text: string;
  readonly title: string | null;
  readonly publisher?: string | null;
  /** The body's lines, whole. */
  readonly body: readonly string[];
}

export const inventedPages: readonly InventedPage[] = [
  {
    name: 'a Russian portal with crumbs, a byline, share buttons, tags, related teasers of prose and comments',
    text: `Главная
Политика
Экономика
Главная / Новости / В мире
Министры Армении и Чехии договорились о новой комиссии
12 марта 2024, 14:25
Анна Петрова
Министры иностранных дел Армении и Чехии договорились создать совместную комиссию по торговле. Об этом стороны сообщили после встречи в Ереване.

По словам чешского министра, первое заседание пройдет осенью.

«Мы рассчитываем на быстрый результат», — сказал он журналистам.

Поделиться
Теги: Армения, Чехия
Читайте также
В Праге открылась выставка старинных карт
Посетители увидят больше двухсот карт, которые раньше хранились в закрытых фондах библиотеки. Выставка продлится до мая.
11 марта 2024
Комментарии (2)
Иван
Наконец-то хорошая новость, давно пора было договориться с соседями по Европе и не терять время на споры.
Ольга
Посмотрим, чем это кончится, в прошлый раз комиссия не собралась ни разу за два года, хотя обещали то же самое.`,
    title: 'Министры Армении и Чехии договорились о новой комиссии',
    body: [
      'Министры иностранных дел Армении и Чехии договорились создать совместную комиссию по торговле. Об этом стороны сообщили после встречи в Ереване.',
      'По словам чешского министра, первое заседание пройдет осенью.',
      '«Мы рассчитываем на быстрый результат», — сказал он журналистам.',
    ],
  },
  {
    name: 'a Ukrainian site with pointers between paragraphs and a call to subscribe',
    text: `Глава МЗС Литви прибув до Одеси
Фото: пресслужба МЗС
Міністр закордонних справ Литви прибув до Одеси з робочим візитом, де зустрівся з керівництвом області.

ЧИТАЙТЕ ТАКОЖ: Литва передала Україні генератори

Сторони обговорили відбудову порту та розмінування узбережжя. Міністр пообіцяв нову допомогу до кінця року.

Підписуйтесь на наш канал у Telegram, щоб не пропустити важливі новини.`,
    title: 'Глава МЗС Литви прибув до Одеси',
    body: [
      'Міністр закордонних справ Литви прибув до Одеси з робочим візитом, де зустрівся з керівництвом області.',
      'Сторони обговорили відбудову порту та розмінування узбережжя. Міністр пообіцяв нову допомогу до кінця року.',
    ],
  },
  {
    name: 'an English newspaper with a cookie notice, a byline, a caption and related headlines',
    text: `We use cookies to improve your experience. By continuing you accept our privacy policy.
Accept all
Skip to content
World
Norway and Ghana sign fisheries accord in Accra
By Mary Field
Published 3 May 2023
Norway's foreign minister at the harbour of Accra. Photograph: Example Pictures/AFP
Norway and Ghana signed a fisheries accord on Wednesday after two years of talks, officials from both countries said.
The accord sets quotas for five species and opens the way for joint patrols off the west African coast.
A shared sea
“This is a good day for both our peoples,” the Norwegian minister told reporters at the port.
Parliaments must still ratify the text.
Sign up to our newsletter for the day's top stories
Most read
Storm closes airports across the north
Five things to know about the new budget
Museum returns carved masks after long dispute
© 2023 Example Newspapers. All rights reserved.`,
    title: 'Norway and Ghana sign fisheries accord in Accra',
    body: [
      'Norway and Ghana signed a fisheries accord on Wednesday after two years of talks, officials from both countries said.',
      'The accord sets quotas for five species and opens the way for joint patrols off the west African coast.',
      'A shared sea',
      '“This is a good day for both our peoples,” the Norwegian minister told reporters at the port.',
      'Parliaments must still ratify the text.',
    ],
  },
  {
    name: 'a Chinese official page with source line, indented paragraphs and an editor line',
    text: `首页 > 新闻 > 外事
老挝外长访问成都
2022-06-09 10:20    来源：新华社    字号：大 中 小
　　老挝外长6月8日抵达成都，开始为期三天的访问。四川省领导当天会见了外长一行。
　　双方就铁路货运和边境口岸建设交换意见，同意尽快恢复定期磋商机制。
　　外长表示，愿同中方扩大农产品贸易，欢迎更多企业到老挝投资兴业。
责任编辑：王小明
【打印】【关闭】
相关新闻
老挝举行水稻节庆祝活动
两国青年在万象交流`,
    title: '老挝外长访问成都',
    body: [
      '老挝外长6月8日抵达成都，开始为期三天的访问。四川省领导当天会见了外长一行。',
      '双方就铁路货运和边境口岸建设交换意见，同意尽快恢复定期磋商机制。',
      '外长表示，愿同中方扩大农产品贸易，欢迎更多企业到老挝投资兴业。',
    ],
  },
  {
    name: 'a Kazakh ministry page',
    text: `Басты бет
Жаңалықтар
Қазақстан мен Эстония сыртқы істер министрлері Таллинде кездесті
05.10.2023 16:40
Қазақстан Сыртқы істер министрі Таллинге ресми сапармен барып, эстониялық әріптесімен келіссөз жүргізді.
Тараптар цифрлық үкімет саласындағы ынтымақтастықты және көлік дәліздерін дамытуды талқылады.
Министрлер келесі кездесуді Астанада өткізуге келісті.
Бөлісу
Соңғы жаңалықтар
Астанада халықаралық форум басталды
Алматыда жаңа мектеп ашылды`,
    title: 'Қазақстан мен Эстония сыртқы істер министрлері Таллинде кездесті',
    body: [
      'Қазақстан Сыртқы істер министрі Таллинге ресми сапармен барып, эстониялық әріптесімен келіссөз жүргізді.',
      'Тараптар цифрлық үкімет саласындағы ынтымақтастықты және көлік дәліздерін дамытуды талқылады.',
      'Министрлер келесі кездесуді Астанада өткізуге келісті.',
    ],
  },
  {
    name: 'a Romanian agency page with a dateline',
    text: `Ministrul de externe al Islandei, în vizită la Chișinău
14:05 | 21.02.2023
Chișinău, 21 feb. /MOLDPRES/. Ministrul afacerilor externe al Islandei a efectuat o vizită oficială la Chișinău, unde a discutat despre energie și comerț.
Potrivit ministerului, cei doi oficiali au semnat un memorandum privind geotermia.
„Avem multe de învățat unii de la alții”, a declarat ministrul islandez.
Distribuie
Citește și:
Un nou spital raional va fi construit în sudul țării
Prețul carburanților scade din nou`,
    title: 'Ministrul de externe al Islandei, în vizită la Chișinău',
    publisher: 'Moldpres',
    body: [
      'Chișinău, 21 feb. /MOLDPRES/. Ministrul afacerilor externe al Islandei a efectuat o vizită oficială la Chișinău, unde a discutat despre energie și comerț.',
      'Potrivit ministerului, cei doi oficiali au semnat un memorandum privind geotermia.',
      '„Avem multe de învățat unii de la alții”, a declarat ministrul islandez.',
    ],
  },
  {
    name: 'a Kyrgyz page with a title and a photo line',
    text: `Кыргызстандын жана Финляндиянын министрлери Бишкекте жолугушту
Сүрөт: басма сөз кызматы
Кыргызстандын тышкы иштер министри финляндиялык кесиптеши менен Бишкекте жолугушуп, билим берүү долбоорлорун талкуулады.
Министрлер эки өлкөнүн ортосунда түз каттам ачуу маселесин да караштырды.
Окшош жаңылыктар
Бишкекте жаңы парк ачылат`,
    title: 'Кыргызстандын жана Финляндиянын министрлери Бишкекте жолугушту',
    body: [
      'Кыргызстандын тышкы иштер министри финляндиялык кесиптеши менен Бишкекте жолугушуп, билим берүү долбоорлорун талкуулады.',
      'Министрлер эки өлкөнүн ортосунда түз каттам ачуу маселесин да караштырды.',
    ],
  },
  {
    name: 'a page scraped into one line, with its foot',
    text: 'Новости Встреча с Послом Исландии Гудрун Йонсдоттир В Доме правительства состоялась встреча премьера с Послом Исландии Гудрун Йонсдоттир . Обсуждались рыболовство и туризм. Стороны условились о новой встрече осенью. 4 апреля 2023 года 12:30 Смотрите также Визит Посла Мальты 2 февраля 2023 года География Исландия Статус материала Дата публикации: 4 апреля 2023 года, 12:30 Текстовая версия',
    title: 'Встреча с Послом Исландии Гудрун Йонсдоттир',
    body: [
      'В Доме правительства состоялась встреча премьера с Послом Исландии Гудрун Йонсдоттир . Обсуждались рыболовство и туризм. Стороны условились о новой встрече осенью.',
    ],
  },
  {
    name: 'Markdown with front matter, headings, links, a picture, a quotation and a list',
    path: 'notes/geneva.md',
    text: `---
title: "Fiji hosts first round of island talks | Pacific | Example Post"
url: https://www.example.org/2024/fiji-talks
date: 2024-02-11
---

# Fiji hosts first round of island talks

![The hall](https://www.example.org/hall.jpg)

Delegates from **nine** island states met in [Suva](https://www.example.org/suva) on Sunday for a first round of talks.

## What was agreed

> "We speak with one voice," the host's prime minister said.

The ministers agreed on three points:

* a shared fund for sea walls;
* a joint seat at the next summit;
* yearly meetings.

The next round will be held in Samoa.

[Read more about the region](https://www.example.org/region)
`,
    title: 'Fiji hosts first round of island talks',
    publisher: 'Example Post',
    body: [
      'Delegates from nine island states met in Suva on Sunday for a first round of talks.',
      'What was agreed',
      '"We speak with one voice," the host\'s prime minister said.',
      'The ministers agreed on three points:',
      'a shared fund for sea walls;',
      'a joint seat at the next summit;',
      'yearly meetings.',
      'The next round will be held in Samoa.',
    ],
  },
  {
    name: 'an English press release wrapped at a width, with an end mark',
    text: `Joint statement of the ministers of Malta and Cyprus

The Minister for Foreign Affairs of Malta and the Minister of Foreign
Affairs of Cyprus met today in Valletta to review their cooperation in
shipping, energy and the protection of the sea.  They welcomed the
progress made since their last meeting and asked officials to prepare a
plan of work for the coming year.

The ministers will meet again in Nicosia.

###`,
    title: 'Joint statement of the ministers of Malta and Cyprus',
    body: [
      'The Minister for Foreign Affairs of Malta and the Minister of Foreign Affairs of Cyprus met today in Valletta to review their cooperation in shipping, energy and the protection of the sea. They welcomed the progress made since their last meeting and asked officials to prepare a plan of work for the coming year.',
      'The ministers will meet again in Nicosia.',
    ],
  },
  {
    name: 'a page without a title, whose first line is a sentence',
    text: `Министр иностранных дел Кении сегодня, 3 июня, посетил Душанбе. Об этом сообщила пресс-служба.
Стороны обсудили торговлю чаем и прямое воздушное сообщение между столицами.
Визит завершится завтра.`,
    title: null,
    body: [
      'Министр иностранных дел Кении сегодня, 3 июня, посетил Душанбе. Об этом сообщила пресс-служба.',
      'Стороны обсудили торговлю чаем и прямое воздушное сообщение между столицами.',
      'Визит завершится завтра.',
    ],
  },
  {
    name: 'an interview with short turns and a title that is a question',
    text: `Нужен ли Европе новый договор? Интервью с послом Дании
— Господин посол, зачем вы приехали в Минск?
— Чтобы договориться о возобновлении консультаций, которые прервались два года назад.
— И получилось?
— Да.
— Что дальше?
— Дальше рабочие группы подготовят текст, и в мае мы встретимся снова, уже в Копенгагене, с участием министров.
Другие новости
Снегопад в Альпах
Новый рекорд в марафоне`,
    title: 'Нужен ли Европе новый договор? Интервью с послом Дании',
    body: [
      '— Господин посол, зачем вы приехали в Минск?',
      '— Чтобы договориться о возобновлении консультаций, которые прервались два года назад.',
      '— И получилось?',
      '— Да.',
      '— Что дальше?',
      '— Дальше рабочие группы подготовят текст, и в мае мы встретимся снова, уже в Копенгагене, с участием министров.',
    ],
  },
  {
    name: 'a page as a reader service saves it, with header lines',
    text: `Title: Oman and Peru open embassies

URL Source: https://news.example.com/2021/11/oman-peru

Published Time: 2021-11-05T09:00:00Z

Markdown Content:
Oman and Peru open embassies
============================

[Home](https://news.example.com/) | [World](https://news.example.com/world) | [Sport](https://news.example.com/sport)

Oman and Peru have agreed to open embassies in each other's capitals, their ministries announced on Friday.

The decision follows a visit by Peru's foreign minister to Muscat in September.

*   [Peru elects new congress](https://news.example.com/peru)
*   [Oman opens desert road](https://news.example.com/road)`,
    title: 'Oman and Peru open embassies',
    publisher: 'news.example.com',
    body: [
      "Oman and Peru have agreed to open embassies in each other's capitals, their ministries announced on Friday.",
      "The decision follows a visit by Peru's foreign minister to Muscat in September.",
    ],
  },
  {
    name: 'a title with a badge, and buttons glued to headlines and paragraphs',
    text: `Сербия и Тунис обсудили поставки зерна Новость дня
Главы дипломатии Сербии и Туниса провели переговоры в Белграде и обсудили поставки зерна морем.
Тунис снизил пошлины на зерноЧитать далее
По итогам встречи подписан меморандум о намерениях. Он действует три года.Подробнее
Следующая встреча намечена на декабрь в Тунисе.`,
    title: 'Сербия и Тунис обсудили поставки зерна',
    body: [
      'Главы дипломатии Сербии и Туниса провели переговоры в Белграде и обсудили поставки зерна морем.',
      'По итогам встречи подписан меморандум о намерениях. Он действует три года.',
      'Следующая встреча намечена на декабрь в Тунисе.',
    ],
  },
  {
    name: 'a time-stamped page whose standfirst ends without a mark',
    text: `18:30, 5 марта 2024
Мир
Президент Кипра принял премьера Грузии в Никосии
Стороны подписали соглашение о защите инвестиций и договорились о прямых рейсах между столицами
Президент Кипра принял в Никосии премьер-министра Грузии. Переговоры длились два часа и закончились подписанием соглашения.
«Наши страны давно дружат», — заявил президент.
Лента новостей
18:20 В Афинах прошел марафон
18:05 На Крите открыт музей`,
    title: 'Президент Кипра принял премьера Грузии в Никосии',
    body: [
      'Стороны подписали соглашение о защите инвестиций и договорились о прямых рейсах между столицами',
      'Президент Кипра принял в Никосии премьер-министра Грузии. Переговоры длились два часа и закончились подписанием соглашения.',
      '«Наши страны давно дружат», — заявил президент.',
    ],
  },
  {
    name: 'a Russian site with a title over its standfirst, an editor, related items inside and a call at the end',
    text: `00:12, 5 марта 2024
Мир
Раскрыты итоги переговоров Кипра и Перу
Кипр и Перу договорились о защите инвестиций на десять лет
Иван Сидоров (Редактор)
Фото: Example Images
Кипр и Перу по итогам переговоров в Лиме договорились о защите инвестиций на десять лет. Об этом сообщила пресс-служба правительства.
Министр финансов Кипра отметил, что документ «закладывает основу для роста».
Обсудить
Последние новости
Туристы пожаловались на цены
Ученые нашли новый вид рыб
Больше интересного — в нашем Telegram. Подписывайтесь!`,
    title: 'Раскрыты итоги переговоров Кипра и Перу',
    publisher: null,
    body: [
      'Кипр и Перу по итогам переговоров в Лиме договорились о защите инвестиций на десять лет. Об этом сообщила пресс-служба правительства.',
      'Министр финансов Кипра отметил, что документ «закладывает основу для роста».',
    ],
  },
  {
    name: 'a Chinese agency page with its source above the title and font buttons below it',
    text: `新华网 > 国际 > 正文
2021 05/12 20:15:30
来源：新华网
葡萄牙与佛得角签署海洋合作协议
字体：小 中 大 分享到：
新华社里斯本5月12日电（记者张三）葡萄牙和佛得角12日在里斯本签署海洋合作协议，双方将共同开展渔业研究。
佛得角外长表示，希望两国企业加强交流。
【纠错】 【责任编辑:李四】
阅读下一篇：
深度观察`,
    title: '葡萄牙与佛得角签署海洋合作协议',
    publisher: '新华社',
    body: [
      '新华社里斯本5月12日电（记者张三）葡萄牙和佛得角12日在里斯本签署海洋合作协议，双方将共同开展渔业研究。',
      '佛得角外长表示，希望两国企业加强交流。',
    ],
  },
  {
    name: 'a Romanian site that begins with its name and ends with an editor line',
    text: `Digi24
Acasă Știri Externe
Premierul Norvegiei, primit la București. Ce au discutat cei doi lideri
Data publicării: 12.09.2022 17:30
Foto: Guvernul României
Prim-ministrul Norvegiei a fost primit luni la Palatul Victoria, unde a discutat despre gaze naturale și securitate la Marea Neagră.
Cei doi au convenit să înființeze un grup comun de lucru.
Editor: A.B.
Etichete: Norvegia, București
Cele mai citite
Cod galben de furtuni`,
    title: 'Premierul Norvegiei, primit la București. Ce au discutat cei doi lideri',
    publisher: 'Digi24',
    body: [
      'Prim-ministrul Norvegiei a fost primit luni la Palatul Victoria, unde a discutat despre gaze naturale și securitate la Marea Neagră.',
      'Cei doi au convenit să înființeze un grup comun de lucru.',
    ],
  },
  {
    name: 'a page whose sidebar of prose teasers comes before a short article',
    text: `Вестник Каспия
Поиск
Топ-5
Министр рассказал о планах на урожай пшеницы в этом году и пообещал помощь всем хозяйствам области.
Губернатор открыл школу в поселке, где раньше дети ездили на занятия за сорок километров каждый день.
Школьники победили на олимпиаде по физике, которая прошла в столице при участии команд из двадцати стран.
Афиша
Курсы валют
17.10.2023, 12:00
Делегация Туркменистана посетила порт Актау
Делегация Туркменистана посетила порт Актау и обсудила паромную линию с руководством порта.
В составе делегации были представители трёх ведомств. Стороны условились о новой встрече в декабре.`,
    title: 'Делегация Туркменистана посетила порт Актау',
    body: [
      'Делегация Туркменистана посетила порт Актау и обсудила паромную линию с руководством порта.',
      'В составе делегации были представители трёх ведомств. Стороны условились о новой встрече в декабре.',
    ],
  },
  {
    name: 'a page with advertisements between its paragraphs and a caption glued to its title',
    text: `Посол Кубы вручил грамоты в БелградеФото: посольство
Посол Кубы вручил верительные грамоты президенту Сербии в Белграде.
РЕКЛАМА – ПРОДОЛЖЕНИЕ НИЖЕ
Президент пожелал послу успехов и вспомнил о давних связях двух стран.
Реклама. 18+. ООО «Пример». erid: 2VtzqwXXXX
Посол отметил, что Куба готова расширять торговлю и ждет сербские компании на ярмарке в Гаване.
Оцените материал
1 2 3 4 5`,
    title: 'Посол Кубы вручил грамоты в Белграде',
    body: [
      'Посол Кубы вручил верительные грамоты президенту Сербии в Белграде.',
      'Президент пожелал послу успехов и вспомнил о давних связях двух стран.',
      'Посол отметил, что Куба готова расширять торговлю и ждет сербские компании на ярмарке в Гаване.',
    ],
  },
  {
    name: 'an English government page with a notice about the site, an office line and related articles',
    text: `An official website of the government
Here's how you know
A .gov website belongs to an official government organization in the country.
A lock means you have safely connected to the .gov website. Share sensitive information only on official, secure websites.
Office of the Spokesperson
Secretary's Meeting with Peruvian Foreign Minister
READOUT
OFFICE OF THE SPOKESPERSON
AUGUST 4, 2022
The below is attributable to Spokesperson Jane Roe:
The Secretary met today with the Peruvian Foreign Minister in Lima. The Secretary thanked the Minister for Peru's support and discussed migration.
The two also discussed regional security and trade.
TAGS
Bureau of Western Hemisphere Affairs Peru
Related Articles
Secretary's Call with Ghana's Foreign Minister
AUGUST 3, 2022`,
    title: "Secretary's Meeting with Peruvian Foreign Minister",
    publisher: null,
    body: [
      "The Secretary met today with the Peruvian Foreign Minister in Lima. The Secretary thanked the Minister for Peru's support and discussed migration.",
      'The two also discussed regional security and trade.',
    ],
  },
];
