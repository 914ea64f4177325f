import { holdBoth } from './hold-both.ts';

/** First names that Russian and Ukrainian each have in a form of their own, in all their spellings; case endings follow. */
const givenNames: readonly RegExp[] = [
  name('елен|олен|elena|olena|yelena'),
  name('никола[йюяе]|микол|nikola[iy]|mykola'),
  name('владимир|володимир|vladimir|volodymyr'),
  name('алексе[йюяе]|олексі[йюяєї]|aleks[ei]y|alexe[iy]|oleksi[iy]'),
  name('александр|олександр|aleksandr|alexander|oleksandr'),
  name('дмитри|дмитр|dmitr[iy]|dmytro'),
  name('михаил|михайл|mi[kc]hail|mykhailo'),
  name('анн[аыуеоюй]{0,2}(?!\\p{L})|ганн[аиуіо]|anna(?!\\p{L})|hanna(?!\\p{L})'),
  name('екатерин|катерин|ekaterina|yekaterina|kateryna'),
  name('евгени|євген|evgen[iy]|yevgen[iy]|yevhen'),
  name('павел|павл|pavel|pavlo'),
  name('п[её]тр|петр|p[yi]otr|petro(?!\\p{L})'),
  name('василий|васили[юяе]|васил[ьяюе]|vasil[iy]|vasyl'),
  name('наталь|наталі|natal[iy]'),
  name('татьян|тетян|tatiana|tatyana|tetiana|tetyana'),
  name('никит|микит|nikita|mykyta'),
  name('артем|артём|artem|artyom'),
  name('игор|ігор|igor|ihor'),
  name('григори|григорі|grigor[iy]|hryhori[iy]'),
];

/** Whether two words are one first name in its Russian and its Ukrainian form (Николай, Mykola). */
export function areOneGivenName(one: string, other: string): boolean {
  return holdBoth(givenNames, one, other);
}

function name(source: string): RegExp {
  return new RegExp(`^(?:${source})`, 'iu');
}
