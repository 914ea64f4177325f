import type { QuestionKind } from '../../../language/question-kind.ts';
import type { Asked } from '../../asked.ts';

/** What would have to stand in a page that answers. */
export type WantedKind =
  | 'amount'
  | 'money'
  | 'duration'
  | 'person'
  | 'organisation'
  | 'name'
  | 'day'
  | 'place'
  | 'cause'
  | 'anything';

const sorts =
  'компан|фирм|банк|авиакомпан|завод|предприят|корпорац|университет|институт|отел|гостиниц|музе|верф|фабрик|издани|газет|агентств|фракци|фонд|клуб|підприєм|університет|інститут|готел|фірм|фракці|compan|firm|bank|airline|factor|shipyard|universit|institut|hotel|museum|farm|contractor|carrier|outlet|newspaper|supplier|banc|spital|компания|ишкана|банк|партия|партію|партії|порт(?:у|ом|е|ы|і|ів)?(?!\\p{L})|school|школ|клиник|лікарн|больниц|авіакомпан|завод|музе';

const organisation = new RegExp(
  `(?<!\\p{L})(?:как(?:ая|ой|ие|ую|ое|им|ими|их)|як(?:а|ий|і|у|ою|е|ої|им)|which|what|ce|care|қай|кайсы|қандай|кандай)\\s+(?:\\p{L}+\\s+){0,2}?(?:${sorts})|哪(?:家|所|些|个)\\p{Script=Han}{0,4}?(?:公司|企业|银行|航空|大学|学校|工厂|酒店|机构)|(?:公司|企业|银行)是哪`,
  'iu',
);

const naming =
  /(?<!\p{L})(?:как (?:будет |будут )?(?:называ|назов|зовут|звали)|как (?:его |е[её] )?(?:имя|фамили)|як(?:е|а) (?:ім.я|прізвищ)|як (?:\p{L}+ )?(?:назива|назв|звати|звуть|звали)|names? of (?:the|a|his|her)|what (?:is|was|are|were) (?:\p{L}+ ){1,6}(?:called|named)|cum (?:se|o|îl|îi) (?:nume|cheam)|марк[иау](?!\p{L})|модел)|叫什么|名字|名称|船名|型号|品牌|(?<!\p{L})(?:аты|атауы|аталы)\p{L}* (?:ким|кім|кандай|қандай)/iu;

const money =
  /(?<!\p{L})(?:сто(?:ит|ят|ить|ил)|стоимост|обош|обойд|почем|почём|цен[аыуе](?!\p{L})|ден(?:ег|ьг)|средств|внес|влож|выдел|потрат|заплат|плат[иея]|бюджет|зарплат|сумм|кошту|вартіст|цін[аиу]|грош|кошт|виділ|вклад|заплат|витрат|cost|pa(?:y|id)(?!\p{L})|worth|spend|spent|contribut|invest|money|price|budget|salar|fee(?!\p{L})|fund|costă|preț|plăti|bani|тұрады|ақша|акча|баасы)|钱|造价|投资|金额|合同|价格|工资|成本|费用|资金|预算/iu;

const duration =
  /(?<!\p{L})(?:скольк\p{L}* (?:\p{L}+ ){0,2}(?:длил|длит|времени|минут|час|дн|суток|лет|месяц|недел|продл|продолж)|как долго|на какой срок|за сколько (?!\p{L}*(?:рубл|доллар|евро))|скільк\p{L}* (?:\p{L}+ ){0,2}(?:трива|часу|хвилин|годин|днів|років|місяц|тижн)|за скільки|як довго|на який (?:термін|строк)|how long|how many (?:\p{L}+ )?(?:days|hours|minutes|months|weeks|years)|cât (?:timp|dur|a durat)|(?:қанша|неше|канча) (?:күн|жыл|ай|уақыт|убакыт|саат|сағат))|多久|多长时间|工期|几(?:年|天|个月|个?小时|分钟|周)/iu;

const kinds: Readonly<Record<QuestionKind, WantedKind>> = {
  'how-many': 'amount',
  when: 'day',
  where: 'place',
  who: 'person',
  why: 'cause',
  which: 'anything',
  what: 'anything',
  'yes-no': 'anything',
  other: 'anything',
};

const quantity =
  /(?<!\p{L})(?:как\p{L}{2,3}|як\p{L}{1,3}|what(?: is| was| are| were)?(?: the)?|which|ce)\s+(?:\p{L}+\s+)?(?:цен[аыуе]|стоимост|об[ъ.ʼ’']?[её]м|обсяг|дол[яюеиі](?!\p{L})|част(?:ь|и|ка|ку|ки)(?!\p{L})|площ|длин|довжин|глуб|глиб|высот|висот|мощност|потужн|процент|відсот|бюджет|сумм|сум[ауи](?!\p{L})|скорост|швидк|тариф|ставк|вартіст|цін[аиую](?!\p{L})|количеств|кільк|числ[оа] \p{L}+|вместим|ёмкост|емкост|rent|price|cost|share|volume|length|depth|height|capacity|area|budget|amount|number|percentage|rate|tariff|fee|salary|worth|preț|cost|suma)/iu;

/** What a page that answers a question would have to hold, by the words of the question. */
export function wantedKind({ text, kinds: asked }: Asked): WantedKind {
  if (organisation.test(text)) return 'organisation';
  if (naming.test(text)) return 'name';
  if (duration.test(text)) return 'duration';
  const kind = kinds[asked[0] ?? 'other'];
  const wanted = kind === 'anything' && quantity.test(text) ? 'amount' : kind;
  return wanted === 'amount' && money.test(text) ? 'money' : wanted;
}
