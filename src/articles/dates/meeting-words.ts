/** Nouns and verbs of meetings, talks and visits, in seven languages. */
export const meetingWords =
  /(?<!\p{L})(?:встреч|встрет|переговор|визит|бесед(?!к)|посет|посещ|прибыл|прибыва|прибуд|прилет|приехал|приедет|принял|принимал|примет|собер[её]тся|соберутся|консультаци|саммит|диалог|поездк|разговор|обсу[дж]|заседани|форум|конференци|созвон|зустрі|перемовин|візит|відвіда|прибу|прилет|приїха|прийня|збер(?:е|у)ться|саміт|розмов|консультаці|обговор|засідан|met(?!\p{L})|meet|talks(?!\p{L})|visit|summit|arriv|host|receiv|welcom|negotiat|discuss|dialogue|consultation|gather(?:ed|s)?(?!\p{L})|(?:courtesy|farewell|introductory) call|paid (?:a|an|his|her) (?:\p{L}+ )?call|called on(?= (?:the )?(?:\p{L}+ ){0,2}(?:minister|president|governor|mayor|speaker))|(?:phone|video) call|held a call|by (?:tele)?phone|spoke (?:with|to|by)(?!\p{L})|session(?!\p{L})|(?<!press )(?<!news )conference(?!\p{L})|forum(?!\p{L})|congress(?=\s(?:in|of|on|opened|closed|ended))|конференці|прийом|кездес|келіссөз|сапар|жиын|отырыс|басқосу|қабылда|жолугуш|сүйлөшүү|кездеш|кабыл ал|жыйын|отуруш|întâln|intaln|vizit|negocier|discu[țt]|convorbir|întreveder|primit|reuni[tu]|(?<!de pres[ăa] )conferinț|consult[ăa]ri)|会见|會見|会晤|會晤|会谈|會談|访问|訪問|访华|訪華|访俄|訪俄|晤|抵达|抵達|峰会|峰會|谈判|談判|会面|會面|磋商|出访|出訪|抵|对话|對話|通电话|通電話|座谈|座談|参观|參觀|到访|到訪|拜会|拜會|来访|來訪|来到|來到|走访|走訪|出席/iu;

/** Acts of those who meet: signing, opening, travelling. They tell of a meeting only in the clause of the day. */
export const actWords =
  /(?<!\p{L})(?:подписал(?!н)|подпишет|открыл|откроет|вручил|обменял|обміня|exchanged|swapped|запусти(?:л|в)|pornit|договорил|условил|согласовал|домовил|узгоди(?:в|л)|agreed(?!\p{L})|au convenit|келісті|макулдаш|підписа(?:в|л)|підпише|відкри(?:в|л)|вручи(?:в|л)|sign(?:ed|s)?(?!\p{L})|opened(?!\p{L})|inaugurat|spent(?!\p{L})|travel|presented|қол қой|кол кой|ашты|ачты|inaugur|semnat|sosit|deplasat)|签署|簽署|商定|达成|達成/iu;

/** Acts of one office alone, beside which no one is met: laws and decrees, appointments. */
export const ownActWords =
  /(?<!\p{L})(?:(?:подпис|підпис|sign|semnat|promulg)\p{L}*\s(?:\p{L}+\s){0,2}?(?:закон|указ|постановлен|распоряжен|decree|law|bill|order|decret|lege)|swor(?:e|n) in|appoint|dismiss|назнач(?!ен[аоы]? на)|уволил|призначив|призначила|звільни|тағайында|дайында|numit)/iu;

/** Words that put a date into the background of a report: an earlier meeting, an anniversary, a photograph. */
export const backgroundWords =
  /(?<!\p{L})(?:отмечают|отмечается|відзначають|відзначається|celebrated|ранее|прежде|предыдущ|прошл(?:ый|ого|ом) визит|в (?:последний|прошлый) раз|состоявш(?:его|ей|ем|ую|их)|состоявшегося|годовщин|лет назад|со времени|с момента|фото|снимок|напомним|как (?:сообщал|писал)|як (?:повідомля|писа)|нагадаємо|раніше|попередн|востаннє|річниц|attack|shelling|обстрел|обстр[іи]л|атак|previous|earlier(?! (?:this|today|on))|last met|since|anniversar|ago(?!\p{L})|photo|pictured|file|recall|буга чейин|мурда|бұрын|anterior|aniversar)|此前|曾于|曾於|上次|周年|週年|资料|資料/iu;

/** Words that tell of a meeting as going on while the report is written. */
export const ongoingWords =
  /(?<!\p{L})(?:(?:проводит|проводят|проходит|проходят|находится с|находятся с|ведут переговоры|проводить(?=\s(?:зустріч|переговори|перемовини))|проходить|проходять|перебуває з)(?!\p{L})|(?:is|are) (?:holding|meeting|visiting|hosting)(?=\s))|正在/iu;

/** Words of a meeting that will not take place, or not on its day. */
export const calledOffWords =
  /(?<!\p{L})(?:не (?:состоит|состоят|будет|будут|приедет|прилетит|відбуде|відбудут|приїде|буде)|отмен[иеё]|скасу|скасов|отложи|отложен|откладыва|відклад|відклал|переносит|перенесли|перенесен|перенесён|перенос(?:ят|ится|иться)|won['’]t (?:take place|be held|meet)|will not (?:take place|be held|meet)|cancel|postpon|called off|am[âa]nat|anulat|болмайт|болмайды|кейинге|кейінге)|取消|推迟|推遲|不会举行/iu;

/** Words of a meeting that did not take place, or of which a report only hears say. */
export const deniedOrHearsayWords =
  /(?<!\p{L})(?:не (?:встреча(?!ющ)|встрет|проводил|провел|состоял|посеща|посетил|зустріч|зустрів|відбул|проводи|приїзди|відвід)|(?:did not|didn['’]t|never|has not|have not|haven['’]t|hasn['’]t) (?:meet|met|visit|hold|held|take place)|nu s-au? (?:întâlnit|văzut)|nu a(?:u)? (?:vizitat|avut loc)|якобы|нібито|будто бы|начебто|allegedly|purported|chipurile|жолуккан эмес|кездеспеген|өткөн жок)|未会见|没有会见|并未会面|没有会面|據稱|据称|谣言/iu;

/** How many days a visit lasts ("двухдневный визит", "two-day visit"), by the word that says so. */
export const durationWords: readonly (readonly [RegExp, number])[] = [
  [/двухдневн|дводенн|two-day|two days of|екі күндік|эки күндүк|de două zile|兩天|两天|為期兩日|为期两天/iu, 2],
  [/тр[её]хдневн|триденн|three-day|three days of|үш күндік|үч күндүк|de trei zile|三天|為期三日/iu, 3],
  [/четыр[её]хдневн|чотириденн|four-day|四天/iu, 4],
];

/** People and bodies that meet: two of them in a sentence that names a day tell of a meeting whatever its verb. */
export const officeWords =
  /(?<!\p{L})(?:министр|міністр|міністерк|(?:вице-|віце-?)?премьер|vice-?(?:premier|prim)\p{L}*|посланник|посланец|посланець|(?:віце-?)?прем['’]?[єе]р|президент|лидер|лідер|спикер|спікер|посол|посл[аоу]|канцлер|коллег|колег|спецпосл|спецпредстав|делегац|замминистр|секретар|глав[аы] (?-i:\p{Lu})|голов[аиуі] (?-i:\p{Lu})|міськ\p{L}+ голов|губернатор|мэр(?:а|у|ом|е)?(?!\p{L})|мер(?:а|у|ом|ові|и)?(?!\p{L})|консул(?!ьт)|акима?(?!\p{L})|әкім|primar(?:ul|ului|ă)?(?!\p{L})|mayor|governor|consul(?!t)|ministers?|secretary|premier|president|ambassador|envoy|counterpart|chancellor|colleague|delegation|leaders?|speakers?|mini[sș]tr\p{L}+|omolo[gag]\p{L}*|președint|ambasador|delegați|министир|министрлер|әріптес|кесиптеш|елші|элчи)|部长|部長|总统|總統|总理|總理|主席|大使|外长|外長|国务卿|秘书|特使|代表团|省长|省長|州长|州長|市长|市長|专员|領事|领事/giu;

/** Those who speak for a ministry: the day they spoke on is not that of what they spoke of. */
export const spokesmanWords =
  /(?<!\p{L})(?:пресс-секретар|пресс-служб|официальн\p{L}+ представител|речни[кц]|прес-служб|spokes(?:man|woman|person)|purt[ăa]tor|баспасөз|басма сөз)|发言人|發言人/iu;

/** Verbs of saying right beside a day: the day is that of the words. */
export const sayingWords =
  /(?<!\p{L})(?:сообщил|сообщал|заявил|рассказал|объявил|уточнил|повідоми|заяви|розпові|оголоси|said|says|announced|told reporters|stated|reported|a declarat|a anun[țt]at|a spus|билдирди|мәлімдеді|хабарлады)/iu;

/** Words right before a day that make it that of something else: an office taken, a birth, a participle ("подписанный 1 марта"). */
export const otherDayVerbs =
  /(?<!\p{L})(?:(?!(?:состояв|прошедш|провед|начав|заверш|прибывш|минул|прошл|сегодняшн|вчерашн))\p{L}{3,}(?:нн|вш|[ую]щ|[ая]щ)(?:ый|ого|ому|ым|ом|ая|ой|ую|ое|ые|ых|ий|ій|ої|і|ийся|егося|ейся|уюся|ихся|его|ей|ую|ие|их)|назначен|избран|обран(?:ий|а)?|призначен(?:ий|а)?|родил(?:ся|ась)|народи(?:вся|лася)|умер|погиб|appointed|elected|took office|sworn in|born|died|ales|numit)\s(?:on\s|la\s|în\s)?$/iu;
