import { type InterfaceLanguage, interfaceLanguages } from '../../src/language/languages.ts';
import { telegramWordsFor } from '../../src/words/telegram-words.ts';
import type { Setting } from './open-setting.ts';
import type { Scene } from './play-scene.ts';
import { longQuestion, sceneWords } from './scene-words.ts';

/** A scene and what stands behind the bot in it. */
export interface StagedScene extends Scene {
  readonly setting: Setting;
}

/** The typical talks in every interface language, in the order in which they are shown. */
export function allScenes(): StagedScene[] {
  return interfaceLanguages.flatMap((language) => [
    ...answers(language),
    ...browsing(language),
    ...access(language),
    ...trouble(language),
  ]);
}

function answers(language: InterfaceLanguage): StagedScene[] {
  const words = sceneWords[language];
  const long: StagedScene = {
    title: 'The longest answer',
    language,
    setting: 'model',
    steps: [{ say: longQuestion }],
  };
  return [
    {
      title: 'What a model wrote, as far as it was verified',
      language,
      setting: 'model',
      steps: [{ say: words.written }],
    },
    { title: 'An answer made of quotes', language, setting: 'quotes', steps: [{ say: words.short }] },
    { title: 'When', language, setting: 'quotes', steps: [{ say: words.when }] },
    {
      title: 'A list, then a follow-up',
      language,
      setting: 'quotes',
      steps: [{ say: words.list }, { say: words.followUp }],
    },
    {
      title: 'Not in the sources',
      language,
      setting: 'quotes',
      steps: [{ say: words.refused }, { say: words.offTopic }, { say: words.thanks }],
    },
    ...(language === 'ru' ? [long] : []),
  ];
}

function browsing(language: InterfaceLanguage): StagedScene[] {
  const words = sceneWords[language];
  const { olderPage, showText, sourcesButton, sourceButton, quotesButton, feedback, oneArticle } =
    telegramWordsFor(language);
  return [
    {
      title: 'From an answer to its sources and quotes',
      language,
      setting: 'quotes',
      steps: [{ say: words.when }, { press: sourcesButton }, { press: quotesButton }],
    },
    {
      title: 'From an answer to the place of its quote',
      language,
      setting: 'quotes',
      steps: [{ say: words.when }, { press: sourcesButton }, { press: sourceButton('[1') }, { press: showText }],
    },
    {
      title: 'A question for one article',
      language,
      setting: 'quotes',
      steps: [
        { say: '/source 3' },
        { press: oneArticle.ask },
        { say: words.ofArticle },
        { press: oneArticle.askAgain },
        { say: words.notInArticle },
      ],
    },
    {
      title: 'A verdict on an answer',
      language,
      setting: 'quotes',
      steps: [{ say: words.refused }, { press: '👎' }, { press: feedback.reasons['missed-page'] }],
    },
    {
      title: '/source: a card, then the text',
      language,
      setting: 'quotes',
      steps: [{ say: '/source 1' }, { press: showText }],
    },
    {
      title: '/sources and its pages',
      language,
      setting: 'many-articles',
      steps: [{ say: '/sources' }, { press: olderPage }],
    },
    {
      title: '/sources, narrowed',
      language,
      setting: 'quotes',
      steps: [{ say: `/sources ${words.filter}` }, { say: `/sources ${words.filterWithoutMatch}` }],
    },
    { title: '/help', language, setting: 'quotes', steps: [{ say: '/help' }] },
  ];
}

function access(language: InterfaceLanguage): StagedScene[] {
  return [
    { title: '/start', language, setting: 'quotes', steps: [{ say: '/start' }] },
    {
      title: 'Pairing: the first admin',
      language,
      setting: 'quotes',
      steps: [{ openPairingLink: true }, { say: '/users' }],
    },
    {
      title: 'A stranger',
      language,
      setting: 'quotes',
      isStranger: true,
      steps: [{ say: sceneWords[language].short }],
    },
  ];
}

function trouble(language: InterfaceLanguage): StagedScene[] {
  const words = sceneWords[language];
  const { olderPage } = telegramWordsFor(language);
  return [
    {
      title: 'What cannot be read or found',
      language,
      setting: 'quotes',
      steps: [
        { send: 'voice' },
        { say: '/weather' },
        { say: '/source 999' },
        { say: '?!' },
        { say: `${words.short} `.repeat(110) },
      ],
    },
    {
      title: 'Small commands',
      language,
      setting: 'quotes',
      steps: [{ say: '/about' }, { say: '/language' }, { say: '/new' }, { say: '/stop' }, { say: '/forget' }],
    },
    {
      title: 'Stopped',
      language,
      setting: 'endless',
      steps: [{ say: words.short, isAnsweredLater: true }, { say: '/stop' }],
    },
    { title: 'Answered late', language, setting: 'quotes', steps: [{ say: words.written, minutesAgo: 25 }] },
    { title: 'The model is away', language, setting: 'model-away', steps: [{ say: words.written }] },
    { title: 'Given up', language, setting: 'broken', steps: [{ say: words.short }] },
    {
      title: 'A button gone stale',
      language,
      setting: 'many-articles',
      steps: [{ say: '/sources' }, { press: olderPage, isOld: true }],
    },
  ];
}
