import { type Trait, trait } from './trait.ts';

const currency =
  'доллар|долар|евро(?!п|с)|євро(?!п|с)|рубл|грив|тенге|теңге|сом(?:а|ов|ом|дон|дун)?(?!\\p{L})|сум(?:а|ов|ів)?(?!\\p{L})|юан|фунт|крон|франк|иен|лари(?!\\p{L})|манат|лир|лей|леев|рупи|дирхам|dollar|euros?(?!\\p{L})|pounds?(?!\\p{L})|roubles?|rubles?|hryvni|yuan|tenge|kronor|kroner|krone|lei(?!\\p{L})|som(?!\\p{L})|manat|lira|usd|eur(?!\\p{L})|бесплатн|безкоштовн|free of charge|gratuit|денег|деньг|грош|money|ақша|акча|bani';

/** What is asked in measures and money, and where things stand. */
export const traitsOfMeasure: readonly Trait[] = [
  trait(
    'ширин|how wide|what (?:is|was) the width|ені қанша|туурасы|lățime|@多宽|宽度',
    'шир(?:ин|ок)|wide(?!\\p{L})|width|ені|кең|туурасы|кенен|lățim|lat(?:ă)?(?!\\p{L})|@宽|寬',
  ),
  trait(
    'как(?:ова|ая|ой) (?:\\p{L}+ )?глубин|яка (?:\\p{L}+ )?глибин|how deep|what (?:is|was) the depth|adâncime|@多深|深度',
    'глуб|глиб|deep|depth|терең|adânc|@深',
  ),
  trait(
    'сколько (?:\\p{L}+ )?вес(?:ит|ил|ят)|как(?:ой|ов) (?:\\p{L}+ )?вес(?!\\p{L})|скільки (?:\\p{L}+ )?важи|яка (?:\\p{L}+ )?вага|how heavy|how much (?:does|do|did) (?:\\p{L}+ ){1,4}weigh|what (?:is|was) the weight|cât cântăr|@多重|重量',
    'вес(?:ит|ил|ом|а|у|ят)?(?!\\p{L})|весов|тонн|кг(?!\\p{L})|килогр|кілогр|грамм|грам|важи|ваг[аоиу]|weigh|kilo|kg(?!\\p{L})|tons?(?!\\p{L})|tonnes?|gram|салма|cântăr|greut|tone(?!\\p{L})|@重|吨|公斤|克',
  ),
  trait(
    'с какой скорост|какова (?:\\p{L}+ )?скорост|з якою швидк|яка (?:\\p{L}+ )?швидк|how fast|what (?:is|was) the speed|ce viteză|@速度|时速',
    'скорост|швидк|км/|км в час|speed|km/h|kph|mph|an hour|per hour|жылдам|ылдам|vitez|@速|时速',
  ),
  trait(
    'как далеко|на каком расстоянии|какое (?:\\p{L}+ )?расстояние|як далеко|на якій відстані|how far|what (?:is|was) the distance|ce distanț|@多远|距离',
    'километр|кілометр|км(?!\\p{L})|метр|верст|миль|расстоян|відстан|kilomet|km(?!\\p{L})|miles?(?!\\p{L})|met(?:er|re)s|distance|шақырым|чакырым|километр|distanț|@公里|里|米|距',
  ),
  trait(
    'как(?:ова|ая|ой|ую) (?:\\p{L}+ )?площад(?:ь|и)(?!\\p{L})|яка (?:\\p{L}+ )?площа|what (?:is|was) the area|how many hectares|ce suprafaț|@面积',
    'площад|площ[аіеу]|гектар|кв\\.|квадратн|area|hectare|square|acre|аумағ|аянт|suprafaț|@面积|公顷|平方',
  ),
  trait(
    'как(?:ова|ая|ой|ую) (?:\\p{L}+ )?(?:мощност|пропускная способност)|яка (?:\\p{L}+ )?потужн|what (?:is|was) the (?:\\p{L}+ )?capacity|ce capacitate|@(?:装机|产能|容量|功率)(?:是|为)?多少',
    'мощност|(?:мега|гига|гіга|кило|кіло)?ват|способност|потужн|мегават|мвт|гвт|в год|в сутки|на рік|capacity|(?:mega|giga|kilo)?wa(?:t|ț)|mw(?!\\p{L})|gw(?!\\p{L})|a year|a day|per day|annually|қуат|кубат|capacit|@产能|容量|功率|千瓦|兆瓦|每年|年产|每天',
  ),
  trait(
    'сколько процент|на сколько процент|какой процент|скільки відсот|на скільки відсот|який відсоток|what (?:percentage|per ?cent)|how many per ?cent|неше пайыз|канча пайыз|ce procent|@百分之多少|百分之几',
    '%|процент|відсот|per ?cent|пайыз|procent|la sută|полови|треть|четверт|трет[ие]|чверт|третин|вдвое|втрое|удвічі|half|third|quarter|double|triple|\\p{L}+fold|@百分|成|倍|半',
  ),
  trait(
    'под как(?:ой|ие) процент|процентн\\p{L}+ ставк|як\\p{L}+ відсотков\\p{L}+ ставк|interest rate|rata dobânzii|@利率',
    'процент|ставк|відсот|interest|rate|per ?cent|dobând|%|@利率|利息',
  ),
  trait(
    'сколько (?:\\p{L}+ ){0,3}(?:стои(?:т|л|ла|ло|ли|ть)|стоят|обош|обойд|заплат|потрат|денег|уплат)|во сколько (?:\\p{L}+ ){0,2}(?:обош|обойд)|какова (?:\\p{L}+ )?(?:стоимость|цена|сумма)|за какую сумму|почем(?!\\p{L})|скільки (?:\\p{L}+ ){0,3}(?:кошту|заплат|витрат|грошей|сплат)|яка (?:\\p{L}+ )?(?:вартість|ціна|сума)|how much (?:money|(?:did|does|do|will|would|has|was) (?:\\p{L}+ ){1,6}(?:cost|pay|paid|spend|charge))|what (?:is|was|were) the (?:price|cost|fee)|қанша тұрады|канча турат|cât (?:a |va )?cost|ce preț|@多少钱|花费多少|花了多少|费用|造价|价格是',
    `${currency}|@元|钱|镑|卢布|里亚尔|图格里克|免费|[$€£¥₽₸₴]`,
  ),
  trait(
    'бюджет|budget|buget|@预算',
    'бюджет|budget|buget|смет[аыу]|кошторис|стоимост|обойд|обош|выдел|виділ|коштува|вартіст|cost|financ|funded|funding|финанс|фінанс|worth|@预算|耗资|造价|资金|拨款',
  ),
  trait(
    'как(?:ой|ие|им|ом|ому) (?:\\p{L}+ )?банк|як(?:ий|і|им|ому) (?:\\p{L}+ )?банк|(?:which|what) (?:\\p{L}+ )?banks?(?!\\p{L})|қай банк|кайсы банк|ce banc|@哪家银行|什么银行',
    '[\\p{L}-]*банк|bank|\\p{L}*bank|banc|@银行|銀行|亚投行|开行',
  ),
  trait(
    'кто (?:\\p{L}+ ){0,2}(?:заплатил|оплатил|оплатит|финансир|профинанс)|хто (?:\\p{L}+ ){0,2}(?:заплат|оплат|сплат|фінанс|профінанс)|who (?:\\p{L}+ ){0,2}(?:paid|pays|financed|funded|sponsored)|cine (?:a )?(?:plăt|finan)|@谁(?:出资|付|资助|赞助)',
    '\\p{L}{0,3}плат|\\p{L}{0,4}финанс|\\p{L}{0,4}фінанс|спонсор|средств|кошт|выдел|виділ|грант|кредит|за сч[её]т|за рахунок|paid|pay|fund|financ|sponsor|grant|loan|expense|төле|қаржы|каржы|plăt|finan|@资|付|贷款|赠款|费用',
  ),
  trait(
    'как(?:ой|ов) (?:\\p{L}+ )?курс (?:\\p{L}+)|exchange rate|який (?:\\p{L}+ )?курс (?:\\p{L}+)|curs(?:ul)? de schimb|@汇率',
    'курс|exchange rate|curs|@汇率',
  ),
  trait(
    '(?:сколько|скільки) (?:\\p{L}+ ){0,1}тонн|how many (?:\\p{L}+ ){0,1}(?:tons|tonnes)|неше тонна|канча тонна|câte tone|@多少(?:万)?吨',
    'тонн|тон(?:а|и)?(?!\\p{L})|т(?!\\p{L})|центнер|килогр|кілогр|tons?(?!\\p{L})|tonnes?|kilogram|tone(?!\\p{L})|@吨|公斤',
  ),
  trait(
    'температур|сколько градус|скільки градус|temperature|how (?:hot|cold)|@气温|温度|多少度',
    'температур|градус|\\d+ ?°|degrees|temperature|мороз|жара|спека|grade|@温|度',
  ),
  trait(
    'сколько (?:\\p{L}+ )?(?:жителей|населени)|численность населения|скільки (?:\\p{L}+ )?(?:жителів|мешканц)|how many (?:inhabitants|residents)|population|@多少人口|多少居民',
    'жител|насел|мешкан|population|inhabit|resident|халқы|калкы|locuitor|popula|@人口|居民',
  ),
  trait(
    'сколько (?:\\p{L}+ ){0,2}(?:погибл|умерл|раненых|пострадал)|скільки (?:\\p{L}+ ){0,2}(?:загинул|померл|поранен|постражда)|how many (?:\\p{L}+ ){0,2}(?:died|were killed|were injured|deaths)|câți (?:\\p{L}+ )?(?:au murit|răniți)|@多少人(?:死|遇难|受伤)',
    'погиб|умер|жертв|ранен|пострада|загин|помер|поранен|постражда|died|dead|death|kill|injur|wound|victim|casualt|қаза|өл|каза|жарақат|жарадар|muri|mort|răni|victim|@死|亡|遇难|伤',
  ),
  trait('билет|квиток|квитк|tickets?(?!\\p{L})|bilet|@车票|机票|票价', 'билет|квит|ticket|fare|bilet|@票'),
  trait(
    'номер (?:\\p{L}+ )?телефон|телефонн\\p{L}+ номер|(?:tele)?phone number|număr\\p{L}* de telefon|@电话号码',
    'тел\\.|номер (?:\\p{L}+ )?телефон|phone number|\\d{2,3}-\\d{2}-\\d{2}|\\d{3}-\\d{4}|@电话号码|电话[:：]|\\+\\d{1,3}[ (-]?\\d',
  ),
  trait(
    'как(?:ой|ов) (?:\\p{L}+ )?адрес|по какому адресу|за якою адресою|яка (?:\\p{L}+ )?адреса|what (?:is|was) the address|e-?mail|электронн\\p{L}+ почт|ce adresă|@地址|邮箱',
    'адрес|ул\\.|улиц|вул\\.|вулиц|просп|площад|street|avenue|square|address|strad|[\\w.]+@\\w|@路|街|地址|邮箱',
  ),
  trait(
    'с каким сч[её]том|з яким рахунком|what (?:was|is) the score|final score|ce scor|@比分',
    'сч[её]т(?:ом)?(?!\\p{L})|рахун|score|\\d+[:–-]\\d|scor|@比分|\\d比\\d',
  ),
];
