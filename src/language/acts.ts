/** Acts of one upon another, in the languages of the pages; beginnings of words. */
export const acts: readonly (readonly [string, RegExp])[] = [
  ['invite', act('приглас|приглаш|запроси|запрош|invit|шақыр|чакыр', '邀请')],
  ['thank', act('(?:по)?благодар|признательн|подяк|вдячн|thank|grateful|gratitude|mulțum|алғыс|рақмет', '感谢')],
  [
    'receive',
    act('приня[лт]|принимал|прийня[влт]|прийма[влт]|receiv|host(?:ed|s)|primit|қабылда|кабыл ал', '会见|接待'),
  ],
  [
    'ask',
    act(
      'asks?(?!\\p{L})|попрос|просил|попроси|попросив|прос[иь]|asked|requested|urg|call(?:ed|s) (?:on|for)|призва|заклик|хотел[аи]?,? чтобы|хоті(?:в|ла|ли),? щоб|уговаривал|умовля|домага|добива|wanted (?!to(?!\\p{L}))|sought|cerut|solicitat|сұра(?:ды|ған)(?!\\p{L})|өтін|өтүн|сура(?:ды|нган)(?!\\p{L})',
      '要求|呼吁|请求|希望(?=\\p{Script=Han}{2,8}(?:开放|提供|延长|给予|派遣|支持|允许|把|将))',
    ),
  ],
  ['offer', act('предлож|предлага|запропон|пропону|offer|propos|propus|ұсын|сунуш', '提议|建议|愿向')],
  ['support', act('поддерж|підтрим|support|sprijin|қолда|колдо', '支持')],
  ['accuse', act('обвин|осуди|звинува|засуди|accus|condemn|критик|critici|acuz', '指责|谴责')],
  ['congratulate', act('поздрав|привіта|congratul|felicit|құтты|куттук', '祝贺')],
  [
    'give',
    act(
      'да(?:ст|дут|л[аи]?|дим|дите)(?!\\p{L})|дасть|дадуть|переда[лвн]|подари|вруч|предостав|выдел|надал|надасть|надати|виділ|gave|give[ns]?|hand(?:ed|s)(?!\\p{L})|passed on|grant|donat|provid|supply|suppli|sell|sold|постав|продас|оплат|фінанс|финанс|acord',
      '提供|赠',
    ),
  ],
  ['visit', act('посети|прибы|приех|приле|відвіда|прибу|приїх|visit|arriv|came to|travel|vizit', '访问|抵达')],
  [
    'say',
    act(
      'доложи|допові[влд]|(?:про)?информирова|(?:по|про)?інформува|informed|informs|заяви|сообщи|сказал|отмети|подчеркну|расска|повідоми|заявля|сказав|зазнач|наголоси|розпов|said|announc|told|stress|report|declar|a spus|a declarat|мәлімде|билдир',
      '说|表示|强调|指出',
    ),
  ],
  ['welcome', act('встретил[аи]?(?!\\p{L})|зустрі(?:в|ла|ли)(?!\\p{L})|welcom|greet', '迎接')],
  ['promise', act('пообещ|обеща|обіця|promis|pledg|vow|promit', '承诺')],
];

/** What is done with an amount: one is asked for, another promised, a third given or done. */
export const deeds: readonly (readonly [string, RegExp])[] = [
  ...acts.filter(([id]) => /^(?:ask|offer|give|promise)$/.test(id)),
  ['fulfil', act('выполн|исполн|викона|fulfil|implement|carried out|îndeplin|орында|аткар', '完成|落实|履行')],
  ['receive-amount', act('получ|отрима|одержа|receiv|obtain|primi(?:t|r|ș)|ал(?:ды|ат)(?!\\p{L})', '收到|获得')],
  ['pay', act('заплат|сплат|оплат|paid|pays?(?!\\p{L})|plăt|төле', '支付')],
  ['cost', act('обойд|стои[тл]|кошту|обійд|costs?(?!\\p{L})|cost(?:a|ă)|тұрады|турат', '耗资|造价')],
  ['sell', act('прода[лжс]|продае|sold|sells?(?!\\p{L})|vând|сат(?:ады|ат)', '出售')],
  ['buy', act('купи|закуп|bought|buys?(?!\\p{L})|purchas|cumpăr|сатып', '购买|采购')],
  ['return', act('вернул|верн[еу]|поверн|return|back home|întor|қайт|кайт', '返回|遣返')],
  ['die', act('погиб|загин|убит|вбит|killed|died|uciși', '死亡|遇难')],
  ['wound', act('ранен|поранен|wounded|injured|răni', '受伤')],
  ['arrive', act('прибы|приеха|прибу|приїх|arriv|sosi', '抵达')],
];

function act(source: string, han: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${source})\\p{L}*|${han}`, 'giu');
}
