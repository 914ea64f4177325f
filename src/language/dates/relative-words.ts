import { countSource } from '../numbers/count-words.ts';

/** What a relative expression counts and how far; `pattern` is the source of a regular expression over lower-case words. */
interface RelativeWords {
  readonly unit: 'day' | 'week' | 'month' | 'year';
  readonly offset: number;
  readonly pattern: string;
}

/** Expressions counted from a day that they do not name, written with Latin or Cyrillic letters; the longer forms stand first. */
export const relativeWords: readonly RelativeWords[] = [
  { unit: 'day', offset: -2, pattern: 'позавчера|позавчора|day before yesterday|alaltăieri' },
  { unit: 'day', offset: 2, pattern: 'послезавтра|післязавтра|day after tomorrow|poimâine' },
  {
    unit: 'day',
    offset: 0,
    pattern:
      'сегодня(?:шн(?:ий|его|ем|яя|ей|юю))?|сьогодні(?:шн(?:ій|ього|я|ю))?|today|бүгүн(?:күү)?|бүгін(?:гі)?|astăzi|azi',
  },
  {
    unit: 'day',
    offset: -1,
    pattern:
      'вчера(?:шн(?:ий|его|ем|яя|ей|юю))?|(?:у|в)чора(?:шн(?:ій|ього|я|ю))?|yesterday|кечээ(?:ки)?|кеше(?:гі)?|ieri',
  },
  {
    unit: 'day',
    offset: -1,
    pattern:
      '(?:накануне|напередодні)(?=\\s*(?:[,.;)]|$)|\\s(?:в|во|на|у|из|з|по|при|вечером|утром|днём|ночью|увечері|вранці)(?![а-яіїє])|\\s[а-яіїє]+(?:л[аои]?|л[аои]?с[ья]|вся|вся|ли|в)(?![а-яіїє]))',
  },
  { unit: 'day', offset: 1, pattern: 'завтра(?:шн(?:ий|его|ем|яя|ей))?|tomorrow|эртең|ертең|mâine' },
  {
    unit: 'week',
    offset: 0,
    pattern:
      '(?:на )?(?:этой|текущей|нынешней) неделе|(?:на )?цьому тижні|цього тижня|(?:earlier |later )?this week|ушул (?:жумада|аптада)|осы аптада|săptămâna (?:aceasta|asta)',
  },
  {
    unit: 'week',
    offset: -1,
    pattern:
      '(?:на )?(?:прошлой|минувшей|прошедшей) неделе|минулого тижня|(?:на )?минулому тижні|last week|өткөн (?:жумада|аптада)|өткен аптада|săptămâna trecută',
  },
  {
    unit: 'week',
    offset: 1,
    pattern:
      '(?:на )?(?:следующей|будущей) неделе|наступного тижня|(?:на )?наступному тижні|next week|кийинки (?:жумада|аптада)|келесі аптада|săptămâna viitoare',
  },
  {
    unit: 'month',
    offset: 0,
    pattern:
      '(?:в )?(?:этом|текущем|нынешнем) месяце|цього місяця|(?:у )?цьому місяці|this month|ушул айда|осы айда|luna aceasta',
  },
  {
    unit: 'month',
    offset: -1,
    pattern:
      '(?:в )?(?:прошлом|минувшем) месяце|минулого місяця|(?:у )?минулому місяці|last month|өткөн айда|өткен айда|luna trecută',
  },
  {
    unit: 'month',
    offset: 1,
    pattern:
      '(?:в )?(?:следующем|будущем) месяце|наступного місяця|(?:у )?наступному місяці|next month|кийинки айда|келесі айда|luna viitoare',
  },
  {
    unit: 'year',
    offset: 0,
    pattern:
      '(?:в )?(?:этом|текущем|нынешнем) году|цього року|цьогоріч|(?:у )?(?:цьому|поточному) році|this year|быйыл|биыл|anul acesta',
  },
  {
    unit: 'year',
    offset: -1,
    pattern:
      '(?:в )?прошлом году|прошлого года|торік|минулого року|(?:у )?минулому році|last year|былтыр|өткен жыл(?:ы|дың|да)|өткөн жыл(?:ы|дын|да)|anul(?:ui)? trecut',
  },
  {
    unit: 'year',
    offset: 1,
    pattern:
      '(?:в )?(?:следующем|будущем) году|наступного року|(?:у )?наступному році|next year|келерки жыл(?:ы|дын|да)|кийинки жыл(?:ы|дын|да)|келесі жыл(?:ы|дың|да)|anul(?:ui)? viitor',
  },
];

/** "два дня назад", "3 weeks ago", "两天前": a count of units back from the day of the report. */
export const countedBack: readonly string[] = [
  `(?<count>${countSource})?\\s?(?<unit>дня|дней|день|недел[июь]|месяц(?:а|ев)?|года?|лет)\\sназад`,
  `(?<count>${countSource})?\\s?(?<unit>дні|днів|день|тижн(?:і|ів)|тиждень|місяц(?:і|ів)|місяць|рік|роки|років)\\sтому`,
  `(?<count>${countSource}|a|an)\\s(?<unit>day|week|month|year)s?\\sago`,
  `(?<count>${countSource})[个個]?(?<unit>天|日|周|週|星期|月|年)前`,
];

/** The unit that the beginning of its word names. */
export const unitWords: readonly (readonly [RegExp, RelativeWords['unit']])[] = [
  [/^(?:д|day|天|日)/i, 'day'],
  [/^(?:недел|тиж|week|周|週|星期)/i, 'week'],
  [/^(?:месяц|місяц|month|月)/i, 'month'],
  [/^(?:год|лет|рік|рок|year|年)/i, 'year'],
];

/** Relative words of Chinese, traditional and simplified. */
export const chineseRelativeWords: readonly RelativeWords[] = [
  { unit: 'day', offset: -2, pattern: '前天' },
  { unit: 'day', offset: 0, pattern: '今[天日晚早]' },
  { unit: 'day', offset: -1, pattern: '昨[天日晚]' },
  { unit: 'day', offset: 1, pattern: '明[天日](?!报|報)' },
  { unit: 'week', offset: 0, pattern: '[本这這][周週](?![一二三四五六日天末])' },
  { unit: 'week', offset: -1, pattern: '上[个個]?[周週](?![一二三四五六日天末])' },
  { unit: 'week', offset: 1, pattern: '下[个個]?[周週](?![一二三四五六日天末])' },
  { unit: 'month', offset: 0, pattern: '本月|[这這][个個]月' },
  { unit: 'month', offset: -1, pattern: '上[个個]?月' },
  { unit: 'month', offset: 1, pattern: '下[个個]?月' },
  { unit: 'year', offset: 0, pattern: '今年' },
  { unit: 'year', offset: -1, pattern: '去年' },
  { unit: 'year', offset: 1, pattern: '明年' },
];
