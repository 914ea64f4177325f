/** Acts of one upon another, in the languages of the pages; beginnings of words. */
export const acts: readonly (readonly [string, RegExp])[] = [
  ['invite', act('приглас|приглаш|запроси|запрош|invit|шақыр|чакыр', '邀请')],
  ['thank', act('благодар|признательн|подяк|вдячн|thank|grateful|gratitude|mulțum|алғыс|рақмет', '感谢')],
  [
    'receive',
    act('приня[лт]|принимал|прийня[влт]|прийма[влт]|receiv|host(?:ed|s)|primit|қабылда|кабыл ал', '会见|接待'),
  ],
  [
    'ask',
    act(
      'попрос|просил|попроси|попросив|прос[иь]|asked|requested|urg|call(?:ed|s) (?:on|for)|призва|заклик|cerut',
      '要求|呼吁',
    ),
  ],
  ['offer', act('предложи|запропон|offer|propos|propus|ұсын|сунуш', '提议|建议|愿向')],
  ['support', act('поддерж|підтрим|support|sprijin|қолда|колдо', '支持')],
  ['accuse', act('обвин|осуди|звинува|засуди|accus|condemn|критик|critici|acuz', '指责|谴责')],
  ['congratulate', act('поздрав|привіта|congratul|felicit|құтты|куттук', '祝贺')],
  [
    'give',
    act(
      'переда[лвн]|подари|вруч|предостав|выдел|надал|надасть|надати|виділ|gave|give[ns]?|grant|donat|provid|supply|suppli|sell|sold|постав|продас|оплат|фінанс|финанс|acord',
      '提供|赠',
    ),
  ],
  ['visit', act('посети|прибы|приех|приле|відвіда|прибу|приїх|visit|arriv|came to|travel|vizit', '访问|抵达')],
  [
    'say',
    act(
      'заяви|сообщи|сказал|отмети|подчеркну|расска|повідоми|заявля|сказав|зазнач|наголоси|розпов|said|announc|told|stress|report|declar|a spus|a declarat|мәлімде|билдир',
      '说|表示|强调|指出',
    ),
  ],
  ['welcome', act('встретил[аи]?(?!\\p{L})|зустрі(?:в|ла|ли)(?!\\p{L})|welcom|greet', '迎接')],
  ['promise', act('пообещ|обеща|обіця|promis|pledg|vow|promit', '承诺')],
];

function act(source: string, han: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${source})\\p{L}*|${han}`, 'giu');
}
