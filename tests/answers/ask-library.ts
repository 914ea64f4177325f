import type { Answer } from '../../src/answers/answer.ts';
import { answerQuestion } from '../../src/answers/answer-question.ts';
import { detectLanguage } from '../../src/language/detect-language.ts';
import type { Library } from '../../src/search/library.ts';

/** Asks a library in January 2025, without a model. */
export function askLibrary(library: Pick<Library, 'find' | 'read'>, text: string): Promise<Answer> {
  const today = () => '2025-01-15';
  return answerQuestion(
    { text, standalone: text, language: detectLanguage(text) },
    {
      find: (question) => library.find({ ...question, today: today() }),
      read: (...passages) => library.read(...passages),
      writer: null,
      today,
      milliseconds: () => 0,
      onModelTrouble: () => {},
    },
  );
}
