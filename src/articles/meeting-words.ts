/** Nouns and verbs of meetings, talks and visits, in seven languages. */
export const meetingWords =
  /(?<!\p{L})(?:встреч|встрет|переговор|визит|бесед(?!к)|посет|посещ|прибыл|прибыва|прибуд|принял|примет|консультаци|саммит|диалог|пров[её]л|провод[ия]т|провед|пройд|прошл|проход[ия]т|состоя|поездк|разговор|обсу[дж]|заседани|форум|конференци|зустрі|перемовин|візит|відвіда|прибу|саміт|розмов|консультаці|обговор|засідан|відбу|прове|met(?!\p{L})|meet|talks(?!\p{L})|visit|summit|arriv|host|receiv|negotiat|discuss|dialogue|consultation|phone call|кездес|келіссөз|сапар|жиын|қабылда|жолугуш|сүйлөшүү|кездеш|кабыл ал|жыйын|întâln|intaln|vizit|negocier|discu[țt]|convorbir|întreveder|primit|reuniun)|会见|會見|会晤|會晤|会谈|會談|访问|訪問|访华|訪華|访俄|訪俄|晤|抵达|抵達|峰会|峰會|谈判|談判|会面|會面|对话|對話|通电话|通電話/iu;

/** Words that put a date into the background of a report: an earlier meeting, an anniversary, a photograph. */
export const backgroundWords =
  /(?<!\p{L})(?:ранее|прежде|предыдущ|прошл(?:ый|ого|ом) визит|в (?:последний|прошлый) раз|состоявш(?:его|ей|ем|ую|их)|состоявшегося|годовщин|лет назад|со времени|с момента|фото|снимок|напомним|нагадаємо|раніше|попередн|востаннє|річниц|previous|earlier(?! (?:this|today|on))|last met|since|anniversar|ago(?!\p{L})|photo|pictured|file|recall|буга чейин|мурда|бұрын|anterior|aniversar)|此前|曾于|曾於|上次|周年|週年|资料|資料/iu;

/** Words that tell of a meeting as going on while the report is written. */
export const ongoingWords =
  /(?<!\p{L})(?:(?:проводит|проводят|проходит|проходят|находится с|находятся с|ведут переговоры|проводить(?=\s(?:зустріч|переговори|перемовини))|проходить|проходять|перебуває з)(?!\p{L})|(?:is|are) (?:holding|meeting|visiting|hosting)(?!\p{L}))|正在/iu;

/** How many days a visit lasts ("двухдневный визит", "two-day visit"), by the word that says so. */
export const durationWords: readonly (readonly [RegExp, number])[] = [
  [/двухдневн|дводенн|two-day|екі күндік|эки күндүк|de două zile|兩天|两天|為期兩日|为期两天/iu, 2],
  [/тр[её]хдневн|триденн|three-day|үш күндік|үч күндүк|de trei zile|三天|為期三日/iu, 3],
  [/четыр[её]хдневн|чотириденн|four-day|四天/iu, 4],
];
