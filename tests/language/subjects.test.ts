import { expect, it } from 'vitest';
import { subjectsIn } from '../../src/language/subjects.ts';

it.each([
  'конференция, контракт и контейнер',
  'в центре города',
  'просто проспект',
  'после заседания будет главное',
  'водитель',
  'Кишинёв и Ашхабад',
  'тривога',
])('a word that only begins like another tells nothing of its subject: %s', (text) => {
  expect([...subjectsIn(text)]).toEqual([]);
});

it.each([
  ['подарил коня', 'animal'],
  ['по цене зерна', 'cost'],
  ['просьба посла', 'ask'],
  ['запас воды', 'water'],
  ['глава делегации', 'lead'],
  ['збудують міст', 'build'],
])('the forms of a word are known by its subject: %s', (text, subject) => {
  expect([...subjectsIn(text)]).toContain(subject);
});
