/**
 * Small words that tell a language and are never names, lower case, with ё written е: question words first, then words of grammar.
 * Words shared by several languages stand in each of them, so that they cancel out when a language is told.
 */
export const questionWords: Readonly<Record<string, readonly string[]>> = {
  ru: split(`когда где кто кого кому кем ком что чего чему чем сколько какой какая какое какие какого какую каком каких каким
    какими который которая которое которые которого которую котором которых почему зачем откуда куда как чей чья чье чьи ли`),
  uk: split(`коли де хто кого кому ким ком що чого чому чим скільки який яка яке які якого яку якому яких яким якими котрий
    котра котре навіщо звідки куди як чий чия чиє чиї чи`),
  en: split('when where who whom whose what which why how whether'),
  kk: split(
    'қашан қайда кім кімнің кімді кімге кіммен не нені неге немен неше қанша қандай қай қайсы қайдан қалай неліктен ма ме ба бе па пе',
  ),
  ky: split(
    'качан кайда ким кимдин кимди кимге эмне эмнени эмнеге эмне канча нече кандай кайсы кайдан кантип кантти эмнеликтен бы би бу',
  ),
  ro: split(
    'când cand unde cine cui ce cât cat câți cati câte cate care cărui carui cărei carei de cum pentru încotro incotro dincotro',
  ),
  de: split('wann wo wer wen wem wessen was welche welcher welches welchen warum wieso wie woher wohin ob'),
  fr: split('quand où qui que quoi quel quelle quels quelles pourquoi comment combien lequel laquelle'),
  es: split('cuándo dónde quién quiénes qué cuál cuáles cuánto cuántos cuántas cómo'),
  pl: split('kiedy gdzie kto kogo komu kim co czego dlaczego jak ile który która które czy'),
  tr: split('ne zaman nerede kim kimin neden niçin nasıl kaç hangi mi mı mu mü'),
  it: split('quando dove chi che cosa quale quali perché come quanto quanti'),
  pt: split('quando onde quem que qual quais porque como quanto quantos'),
};

/** Words of grammar by language, lower case. */
export const grammarWords: Readonly<Record<string, readonly string[]>> = {
  ru: split(`и в во на с со к ко о об от до из за по для при над под между через без после перед во что это этот эта эти этого этой этом
    он она они оно его ее их ему ей им был была было были есть не но а же или если также так еще уже только том тот та те то того
    тем чтобы бы с мы я вы нас вас вам вами нами меня мне ваш ваша ваше ваши вашего вашей наш наша наше наши нашего нашей все всех всего свой своей своего стороны сторона ранее сегодня вчера однако кроме затем при потом да нет`),
  uk: split(`і й та у в на о об з із зі до від за по для при над під між через без після перед про це цей ця ці цього цієї цьому він
    вона вони воно його її їх йому їй їм був була було були є не але а же або якщо також так ще вже тільки лише той та ті те того
    тим щоб би ми я ви нас вас усі всі всіх свій своєї свого сторони сторона раніше сьогодні вчора однак крім потім під час`),
  en: split(`the a an of in on at to from for with by and or but is are was were be been has have had do does did not no it its this that
    these those he she they him her his their them as will would can could should after before during between about into over under
    also we i you our your there then than so if while both all more some other new until till according since because without per`),
  zh: [],
  kk: split(`және мен бен пен да де та те үшін бойынша туралы болды болып бар жоқ бұл сол ол олар осы деп еді екен сондай ақ кейін
    дейін арасында арқылы қатар біз сіз өз өзінің бірақ ретінде туралы тиіс`),
  ky: split(`жана менен да де үчүн учун боюнча тууралуу болду болуп бар жок бул ошол ал алар ушул деп эле экен ошондой эң кийин
    чейин ортосунда аркылуу биз сиз өз өзүнүн бирок катары тийиш`),
  ro: split(`și si în in la cu pe din de a al ai ale o un una unei unui este sunt a fost au fost era și-a s-a nu sau dar că ca să sa
    lui ei el ea ei ele lor acest această aceasta aceste pentru după dupa între intre despre prin până pana mai către catre dintre
    ar fi va vor avea am au`),
  de: split(`der die das den dem des ein eine einer einem einen und oder aber in im an am auf mit von vom zu zum zur für bei nach aus
    über unter zwischen ist sind war waren wurde hat haben nicht sich er sie es auch als dass`),
  fr: split(`le la les l un une des du de d et ou mais à au aux en dans sur avec pour par est sont était a ont été ne pas il elle ils
    elles ce cette ces son sa ses leur qui que se s après entre`),
  es: split(`el la los las un una unos unas y o pero de del a al en con por para es son fue ha han no se su sus que este esta entre
    sobre después como más lo`),
  pl: split(`i w we z ze na do od po o dla przez przy nad pod między jest są był była było były nie się to ten ta te oraz ale lub a
    jak że jego jej ich po`),
  tr: split(
    've bir bu şu o ile için de da den dan olarak olan oldu değil gibi daha çok sonra önce arasında ancak ise ki',
  ),
  it: split(`il lo la i gli le un uno una e o ma di del della dei delle a al alla in nel nella con su per da dal dalla è sono era ha
    hanno non si che questo questa tra fra anche`),
  pt: split(`o a os as um uma e ou mas de do da dos das em no na nos nas com por para é são foi tem não se que este esta entre sobre
    após ao à mais`),
  be: split('і ў у на з да ад за па для пры гэта ён яна яны быў была было былі не але што каб таксама як'),
  bg: split(
    'и в във на с със от до за по при не се е са беше бяха ще да че това този тази тези той тя те но или като след между през',
  ),
};

/** Whether a word (any case) asks or joins rather than names: a question word or a word of grammar of the language. */
export function isFunctionWord(word: string, language: string): boolean {
  return functionWordSet(language).has(word.toLowerCase().replaceAll('ё', 'е'));
}

/** Whether a word (any case) is a question word of the language. */
export function isQuestionWord(word: string, language: string): boolean {
  return (questionWords[language] ?? []).includes(word.toLowerCase().replaceAll('ё', 'е'));
}

const sets = new Map<string, ReadonlySet<string>>();

/** All function words of a language as a set; empty for a language without a list. */
export function functionWordSet(language: string): ReadonlySet<string> {
  let set = sets.get(language);
  if (set === undefined) {
    set = new Set([...(questionWords[language] ?? []), ...(grammarWords[language] ?? [])]);
    sets.set(language, set);
  }
  return set;
}

function split(words: string): readonly string[] {
  return words.split(/\s+/u);
}
