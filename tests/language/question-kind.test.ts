import { describe, expect, it } from 'vitest';
import { questionKind, questionKinds } from '../../src/language/question-kind.ts';

describe('questionKinds', () => {
  it.each([
    ['ru', 'когда ван и был в пекине', 'when'],
    ['ru', 'а когда', 'when'],
    ['ru', 'во сколько', 'when'],
    ['ru', 'Во сколько обойдётся мост?', 'how-many'],
    ['ru', 'Во сколько он обошёлся?', 'how-many'],
    ['ru', 'Перечислите участников встречи', 'who'],
    ['uk', 'Перелічіть учасників зустрічі', 'who'],
    ['en', 'List the participants', 'who'],
    ['ru', 'Почём билет?', 'how-many'],
    ['en', 'What price would they pay?', 'how-many'],
    ['uk', 'Який бюджет проєкту?', 'how-many'],
    ['ru', 'какого числа', 'when'],
    ['ru', 'В каком году подписан договор?', 'when'],
    ['ru', 'В каком городе?', 'where'],
    ['ru', 'Сколько стран участвовало', 'how-many'],
    ['ru', 'Какие документы подписали?', 'which'],
    ['ru', 'Почему министр не приехал?', 'why'],
    ['ru', 'С кем встретился президент?', 'who'],
    ['ru', 'О чём говорили министры?', 'what'],
    ['ru', 'Подписали ли стороны меморандум?', 'yes-no'],
    ['ru', 'Министр был в Пекине?', 'yes-no'],
    ['ru', 'Расскажи про встречу в Минске', 'other'],
    ['ru', 'Насколько вырос экспорт?', 'how-many'],
    ['ru', 'Какая доля торговли шла в тенге?', 'how-many'],
    ['uk', 'Якої площі буде склад?', 'how-many'],
    ['uk', 'скільки', 'how-many'],
    ['uk', 'чи підписали', 'yes-no'],
    ['uk', 'Про що говорили міністри?', 'what'],
    ['uk', 'Якого числа зустріч?', 'when'],
    ['uk', 'Хто брав участь?', 'who'],
    ['uk', 'Де пройшли переговори?', 'where'],
    ['en', 'did they sign', 'yes-no'],
    ['en', 'What did the minister offer?', 'what'],
    ['en', 'Which ministers met?', 'who'],
    ['en', 'In which city did they meet?', 'where'],
    ['en', 'How many countries took part?', 'how-many'],
    ['en', 'Who met whom?', 'who'],
    ['zh', '王毅什么时候访问了哈萨克斯坦？', 'when'],
    ['zh', '谁会见了王毅', 'who'],
    ['zh', '双方签署了协议吗？', 'yes-no'],
    ['zh', '会谈讨论了什么', 'what'],
    ['zh', '他们在哪里会面', 'where'],
    ['kk', 'Олар қашан кездесті?', 'when'],
    ['kk', 'Кездесу қайда өтті?', 'where'],
    ['kk', 'Келісімге қол қойылды ма?', 'yes-no'],
    ['ky', 'Ким катышты?', 'who'],
    ['ky', 'Канча өлкө катышты?', 'how-many'],
    ['ro', 'De ce a plecat?', 'why'],
    ['ro', 'Câte țări au participat?', 'how-many'],
    ['ro', 'A semnat Moldova acordul?', 'yes-no'],
    ['ro', 'Cu cine s-a întâlnit ministrul?', 'who'],
  ])('%s: %s → %s', (language, question, kind) => {
    expect(questionKind(question, language)).toBe(kind);
  });

  it.each([
    ['ru', 'когда и где прошли переговоры', ['when', 'where']],
    ['ru', 'Кто и когда встретился', ['who', 'when']],
    ['ru', 'Когда, где и с кем он говорил?', ['when', 'where', 'who']],
    ['ro', 'Când și unde s-au întâlnit?', ['when', 'where']],
    ['ky', 'Жолугушуу качан жана кайда өттү?', ['when', 'where']],
    ['en', 'Where did the talks take place and who attended?', ['where', 'who']],
  ])('%s: %s asks for %j', (language, question, kinds) => {
    expect(questionKinds(question, language)).toEqual(kinds);
  });

  it('does not ask what stands in a clause', () => {
    expect(questionKinds('Что сказал министр о том, где пройдут переговоры?', 'ru')).toEqual(['what']);
    expect(questionKinds('What is the name of the minister who came?', 'en')).toEqual(['what']);
    expect(questionKinds('Did they say when it begins?', 'en')).toEqual(['yes-no']);
  });

  it('reads a language without rules as English and bears any text', () => {
    expect(questionKinds('when?', 'xx')).toEqual(['when']);
    for (const text of ['', '😀', '?', '\ud800', 'а'.repeat(5000)]) expect(questionKinds(text, 'ru')).toHaveLength(1);
  });
});
