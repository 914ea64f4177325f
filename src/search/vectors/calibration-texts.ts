import type { KnownLanguage } from '../../language/languages.ts';

/** General questions and sentences of the field in one language, in which only the language itself stands out. */
export interface CalibrationTexts {
  readonly questions: readonly string[];
  readonly passages: readonly string[];
}

/**
 * Texts whose mean vectors tell what a language adds to a vector whatever the text says. The same things are said in every language,
 * so that the difference of two means is the language and not the subject. No page and no question of any test is among them.
 */
export const calibrationTexts: Readonly<Record<KnownLanguage, CalibrationTexts>> = {
  ru: {
    questions: [
      'Когда встретились министры?',
      'Кто принимал делегацию?',
      'Где прошли переговоры?',
      'О чём договорились стороны?',
      'Какие документы были подписаны?',
      'Что заявил президент после встречи?',
      'Сколько длились переговоры?',
      'Почему визит был отложен?',
      'Кто ещё участвовал во встрече?',
      'Что обсуждали главы двух государств?',
    ],
    passages: [
      'Министры двух стран встретились в столице и обсудили сотрудничество.',
      'Президент принял делегацию и поблагодарил её за визит.',
      'Стороны подписали соглашение о торговле и инвестициях.',
      'По словам посла, отношения между странами развиваются успешно.',
      'На переговорах говорили о безопасности, энергетике и транспорте.',
      'Следующая встреча пройдёт в будущем году.',
    ],
  },
  uk: {
    questions: [
      'Коли зустрілися міністри?',
      'Хто приймав делегацію?',
      'Де відбулися переговори?',
      'Про що домовилися сторони?',
      'Які документи було підписано?',
      'Що заявив президент після зустрічі?',
      'Скільки тривали переговори?',
      'Чому візит відклали?',
      'Хто ще брав участь у зустрічі?',
      'Що обговорювали глави двох держав?',
    ],
    passages: [
      'Міністри двох країн зустрілися у столиці й обговорили співпрацю.',
      'Президент прийняв делегацію і подякував їй за візит.',
      'Сторони підписали угоду про торгівлю та інвестиції.',
      'За словами посла, відносини між країнами розвиваються успішно.',
      'На переговорах ішлося про безпеку, енергетику і транспорт.',
      'Наступна зустріч відбудеться в майбутньому році.',
    ],
  },
  en: {
    questions: [
      'When did the ministers meet?',
      'Who received the delegation?',
      'Where were the talks held?',
      'What did the two sides agree on?',
      'Which documents were signed?',
      'What did the president say after the meeting?',
      'How long did the talks last?',
      'Why was the visit postponed?',
      'Who else took part in the meeting?',
      'What did the two heads of state discuss?',
    ],
    passages: [
      'The ministers of the two countries met in the capital and discussed cooperation.',
      'The president received the delegation and thanked it for the visit.',
      'The two sides signed an agreement on trade and investment.',
      'According to the ambassador, relations between the countries are developing well.',
      'The talks covered security, energy and transport.',
      'The next meeting will be held next year.',
    ],
  },
  zh: {
    questions: [
      '两国部长什么时候会面？',
      '谁接待了代表团？',
      '会谈在哪里举行？',
      '双方达成了什么共识？',
      '签署了哪些文件？',
      '总统在会晤后说了什么？',
      '会谈持续了多长时间？',
      '访问为什么推迟？',
      '还有谁参加了会晤？',
      '两国元首讨论了什么？',
    ],
    passages: [
      '两国部长在首都会面，就合作进行了讨论。',
      '总统接见了代表团，并对其来访表示感谢。',
      '双方签署了贸易和投资协议。',
      '大使表示，两国关系发展顺利。',
      '会谈涉及安全、能源和交通。',
      '下一次会议将于明年举行。',
    ],
  },
  kk: {
    questions: [
      'Министрлер қашан кездесті?',
      'Делегацияны кім қабылдады?',
      'Келіссөздер қайда өтті?',
      'Тараптар не туралы келісті?',
      'Қандай құжаттарға қол қойылды?',
      'Президент кездесуден кейін не деді?',
      'Келіссөздер қанша уақытқа созылды?',
      'Сапар неге кейінге қалдырылды?',
      'Кездесуге тағы кім қатысты?',
      'Екі мемлекет басшылары нені талқылады?',
    ],
    passages: [
      'Екі елдің министрлері астанада кездесіп, ынтымақтастықты талқылады.',
      'Президент делегацияны қабылдап, сапары үшін алғыс айтты.',
      'Тараптар сауда және инвестиция туралы келісімге қол қойды.',
      'Елшінің айтуынша, елдер арасындағы қатынастар жақсы дамып келеді.',
      'Келіссөздерде қауіпсіздік, энергетика және көлік туралы айтылды.',
      'Келесі кездесу келер жылы өтеді.',
    ],
  },
  ky: {
    questions: [
      'Министрлер качан жолугушту?',
      'Делегацияны ким кабыл алды?',
      'Сүйлөшүүлөр кайда өттү?',
      'Тараптар эмне жөнүндө макулдашты?',
      'Кандай документтерге кол коюлду?',
      'Президент жолугушуудан кийин эмне деди?',
      'Сүйлөшүүлөр канча убакытка созулду?',
      'Сапар эмне үчүн кийинкиге калтырылды?',
      'Жолугушууга дагы ким катышты?',
      'Эки мамлекеттин башчылары эмнени талкуулашты?',
    ],
    passages: [
      'Эки өлкөнүн министрлери борбордо жолугушуп, кызматташууну талкуулашты.',
      'Президент делегацияны кабыл алып, сапары үчүн ыраазычылык билдирди.',
      'Тараптар соода жана инвестиция жөнүндө келишимге кол коюшту.',
      'Элчинин айтымында, өлкөлөрдүн ортосундагы мамилелер жакшы өнүгүүдө.',
      'Сүйлөшүүлөрдө коопсуздук, энергетика жана транспорт жөнүндө сөз болду.',
      'Кийинки жолугушуу келерки жылы өтөт.',
    ],
  },
  ro: {
    questions: [
      'Când s-au întâlnit miniștrii?',
      'Cine a primit delegația?',
      'Unde au avut loc negocierile?',
      'Asupra a ce au convenit părțile?',
      'Ce documente au fost semnate?',
      'Ce a declarat președintele după întâlnire?',
      'Cât au durat negocierile?',
      'De ce a fost amânată vizita?',
      'Cine a mai participat la întâlnire?',
      'Ce au discutat șefii celor două state?',
    ],
    passages: [
      'Miniștrii celor două țări s-au întâlnit în capitală și au discutat despre cooperare.',
      'Președintele a primit delegația și i-a mulțumit pentru vizită.',
      'Părțile au semnat un acord privind comerțul și investițiile.',
      'Potrivit ambasadorului, relațiile dintre țări se dezvoltă bine.',
      'La negocieri s-a vorbit despre securitate, energie și transport.',
      'Următoarea întâlnire va avea loc anul viitor.',
    ],
  },
};
