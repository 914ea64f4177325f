import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Period } from '../../src/language/dates/find-period.ts';
import { timingOf } from '../../src/search/retrieval/article-timing.ts';

const period = (from: string | null, to: string | null, isYearGuessed = false): Period => ({
  from,
  to,
  text: '',
  order: null,
  isYearGuessed,
});

describe('the time an article tells of', () => {
  it('is that of its events, and of its publication only where no event has a date', () => {
    const march = period('2024-03-01', '2024-03-31');
    expect(timingOf({ publishedOn: '2024-04-02', eventDates: ['2024-03-30'] }, march)).toBe('inside');
    expect(timingOf({ publishedOn: '2024-03-02', eventDates: ['2024-02-28'] }, march)).toBe('outside');
    expect(timingOf({ publishedOn: '2024-03-02', eventDates: [] }, march)).toBe('inside');
    expect(timingOf({ publishedOn: null, eventDates: [] }, march)).toBe('undated');
  });

  it('is no matter where only an order was asked for', () => {
    expect(
      timingOf({ publishedOn: '2024-03-02', eventDates: [] }, { ...period(null, null), order: 'latest' }),
    ).toBeNull();
  });

  it('meets months and intervals that overlap the period by a day', () => {
    expect(timingOf({ publishedOn: null, eventDates: ['2024-05'] }, period('2024-05-31', null))).toBe('inside');
    expect(
      timingOf({ publishedOn: null, eventDates: ['2023-12-30/2024-01-01'] }, period('2024-01-01', '2024-12-31')),
    ).toBe('inside');
  });

  it('counts in every year where the question named none', () => {
    const day = fc.date({ min: new Date('1995-01-01'), max: new Date('2035-12-28'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const publishedOn = date.toISOString().slice(0, 10);
        const isMay = publishedOn.slice(5, 7) === '05';
        const timing = timingOf({ publishedOn, eventDates: [] }, period('2024-05-01', '2024-05-31', true));
        expect(timing).toBe(isMay ? 'inside' : 'outside');
      }),
    );
  });
});
