import { describe, expect, it } from 'vitest';
import { countNegations, deniedWords } from '../../src/language/negation.ts';

describe('denials', () => {
  it.each([
    [1, 'Стороны не подписали соглашение.'],
    [1, 'Министр отказался комментировать.'],
    [2, 'Он не отказался от встречи.'],
    [1, "They didn't sign it."],
    [1, '双方没有签署协议。'],
    [1, 'Він виступив проти закриття кордону.'],
    [1, 'Елші рәсімге қатыспады.'],
    [1, 'Америка утрималася від підпису.'],
    [1, 'The briefing was called off.'],
    [0, 'Клайпеду показали гостям у листопаді.'],
    [0, 'Цена не превысит 210 евро.'],
    [0, 'The price will not exceed 210 euros.'],
    [0, 'Обсудили не только торговлю, но и визы.'],
    [0, 'Ввели санкции против компаний.'],
    [0, 'Партнёрство без ограничений.'],
    [0, 'The sides signed the agreement.'],
  ])('are counted: %i in %s', (count, text) => {
    expect(countNegations(text)).toBe(count);
  });

  it('are of the word behind them, past verbs that only carry them on', () => {
    expect(deniedWords('Самолёт не смог вылететь в срок.')).toEqual(['вылететь']);
    expect(deniedWords('The deal was not signed.')).toEqual(['signed']);
    expect(deniedWords('ненадёжный союзник')).toEqual(['надёжный']);
  });
});
