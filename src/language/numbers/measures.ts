/** A quantity in the one unit in which its like are compared: minutes, months, metres, kilograms, watts or hectares. */
export interface Measure {
  readonly unit: 'minute' | 'month' | 'metre' | 'kilogram' | 'watt' | 'hectare';
  readonly factor: number;
}

/** Words behind a number, in the languages of the pages, with what one of them comes to. */
const measures: readonly (readonly [Measure['unit'], number, RegExp])[] = [
  measure('minute', 1, 'минут\\p{L}{0,3}|хвилин\\p{L}{0,3}|minutes?|мүнөт|минөт', '分钟'),
  measure(
    'minute',
    60,
    'час(?:а|ов|ам|ах)?|годин\\p{L}{0,3}|hours?|ore|oră|сағат\\p{L}{0,4}|саат\\p{L}{0,4}',
    '个?小时',
  ),
  measure(
    'minute',
    1440,
    'дн(?:я|ей|ям|ями|ях|і|ів|ями)|день|сут(?:ки|ок)|д(?:о|і)б[аиуі]?|days?|zile|zi|күн\\p{L}{0,4}',
    '[天日]',
  ),
  measure(
    'minute',
    10_080,
    'недел\\p{L}{1,3}|тиж(?:день|н\\p{L}{1,3})|weeks?|săptămân\\p{L}{1,2}|апта\\p{L}{0,4}',
    '[周週]|个?星期',
  ),
  measure('month', 1, 'месяц\\p{L}{0,3}|місяц\\p{L}{0,3}|months?|luni|lună|ай(?:да|ға|дан|лык|лық)?', '个?月'),
  measure('month', 3, 'квартал(?:а|ов|ы|и|ів)?|quarters(?! of)', '个?季度'),
  measure(
    'month',
    12,
    'лет(?:ам?и?|ах)?|год(?:а|ов|у|ам|ах|ом)?|рок(?:и|ів|у|ам|ами|ах)|рік|years?|ani|an|жыл\\p{L}{0,4}',
    '年',
  ),
  measure('metre', 1, 'м|метр\\p{L}{0,3}|met(?:re|er)s?|metri|metru', '米'),
  measure(
    'metre',
    1000,
    'км|километр\\p{L}{0,3}|кілометр\\p{L}{0,3}|km|kilomet(?:re|er)s?|kilometri|шақырым\\p{L}{0,4}|чакырым\\p{L}{0,4}',
    '公里|千米',
  ),
  measure('kilogram', 1, 'кг|килограмм\\p{L}{0,3}|кілограм\\p{L}{0,3}|kg|kilograms?|kilos?', '公斤|千克'),
  measure('kilogram', 1000, 'тонн\\p{L}{0,3}|ton(?:ne)?s?|tone|tonă', '吨'),
  measure('watt', 1e6, 'мвт|мегаватт?\\p{L}{0,3}|mw|megawatts?', '兆瓦'),
  measure('watt', 1e9, 'гвт|гигаватт\\p{L}{0,3}|гігават\\p{L}{0,3}|gw|gigawatts?', '吉瓦'),
  measure('hectare', 1, 'га|гектар\\p{L}{0,3}|hectares?|hectare|ha', '公顷'),
];

/** The measure that stands directly behind a number; null where none does. */
export function measureBehind(rest: string): Measure | null {
  const found = measures.find(([, , pattern]) => pattern.test(rest));
  return found === undefined ? null : { unit: found[0], factor: found[1] };
}

function measure(
  unit: Measure['unit'],
  factor: number,
  source: string,
  han: string,
): [Measure['unit'], number, RegExp] {
  return [unit, factor, new RegExp(`^[\\s-]?(?:de\\s+)?(?:${source})(?![\\p{L}²³·/])|^(?:${han})`, 'iu')];
}
