import { ModelError } from '../../errors.ts';
import type { Day } from '../../language/dates/day.ts';
import type { LanguageCode } from '../../language/languages.ts';
import { endpointFailure } from '../../models/endpoint-failure.ts';
import type { ChatEndpoint } from '../../models/open-chat-model.ts';
import type { QuotablePassage } from '../quotable-passage.ts';
import { DraftJudge, type DroppedStatement, type SupportedDraft } from '../verifying/judge-draft.ts';
import { draftAnswer, type KeyedPassages, keyPassages, loadAnswerPrompt } from './draft-answer.ts';
import type { PromptTemplate } from './load-prompt.ts';
import { readStatements } from './read-statements.ts';

export interface CompositionRequest {
  readonly question: string;
  /** The asker's, in which the answer is written. */
  readonly language: LanguageCode;
  /** Best first; as many as the model's context holds are used. */
  readonly passages: readonly QuotablePassage[];
  readonly chatModel: ChatEndpoint;
  /** From loadAnswerPrompt; read anew for each answer when left out. */
  readonly prompt?: PromptTemplate;
  /** Vectors of texts of one kind, any norm; for how near statements and sentences are. */
  readonly embed: (texts: readonly string[]) => Promise<readonly ArrayLike<number>[]>;
  readonly today: Day;
  /** Makes the keys of this request unlike those of any page. */
  readonly random?: () => number;
  readonly signal?: AbortSignal | undefined;
  /** Called with each statement as it is verified, for a preview; the result may leave some of them out again. */
  readonly onStatement?: ((statement: SupportedDraft) => void) | undefined;
}

/** What a model's writing came to. No statements: it had none, or none that the passages support. */
export interface Composition {
  readonly statements: readonly SupportedDraft[];
  readonly dropped: readonly DroppedStatement[];
  /** What the model wrote, all tries, for the trace; never to be shown. */
  readonly draft: string;
}

/** The answer has room for so many statements. */
const maximumStatements = 6;

/**
 * Lets the model write, and keeps what the passages support. When all was dropped the model is asked once more and told why.
 * Throws a ModelError when the model cannot be used.
 */
export async function composeWithModel(request: CompositionRequest): Promise<Composition> {
  const { chatModel, question, passages, random = Math.random } = request;
  const prompt = request.prompt ?? (await loadAnswerPrompt());
  let keyed = keyPassages(passages, { contextTokens: chatModel.contextTokens, prompt, question, random });
  let first: Composition;
  try {
    first = await composeOnce({ ...request, prompt }, keyed, null);
  } catch (error) {
    // The server's context is smaller than was thought: half the passages may fit.
    if (!(error instanceof ModelError) || error.code !== 'endpoint-too-long' || keyed.size < 2) throw error;
    keyed = new Map([...keyed].slice(0, Math.floor(keyed.size / 2)));
    first = await composeOnce({ ...request, prompt }, keyed, null);
  }
  if (first.statements.length > 0 || first.dropped.length === 0) return first;
  const second = await composeOnce({ ...request, prompt }, keyed, reminderFor(first.dropped, keyed));
  return {
    statements: second.statements,
    dropped: [...first.dropped, ...second.dropped],
    draft: `${first.draft}\n\n${second.draft}`,
  };
}

async function composeOnce(
  request: CompositionRequest & { readonly prompt: PromptTemplate },
  passages: KeyedPassages,
  reminder: string | null,
): Promise<Composition> {
  const { question, language, chatModel: chat, prompt, today, signal } = request;
  const judge = new DraftJudge({ ...request, passages });
  const parts = draftAnswer({ question, language, passages, chat, prompt, today, reminder, signal });
  let draft = '';
  let isComplete = false;
  const recorded = (async function* () {
    while (true) {
      const part = await parts.next();
      if (part.done) {
        isComplete = part.value.reason === 'complete';
        return;
      }
      draft += part.value.kind === 'text' ? part.value.text : '\n[again]\n';
      yield part.value;
    }
  })();
  try {
    for await (const event of readStatements(recorded, { language, isComplete: () => isComplete })) {
      if (event.kind === 'restart') judge.restart();
      else await judge.take(event.statement);
      if (judge.statements.length >= maximumStatements) break;
    }
  } finally {
    await parts.return({ reason: 'cut', inputTokens: null });
  }
  // A draft that broke off says nothing, which is not the same as saying that there is no answer.
  if (!isComplete && judge.statements.length + judge.dropped.length === 0) {
    throw endpointFailure(chat.endpoint, 'endpoint-reply', { finding: 'broke off before its first line was complete' });
  }
  return { statements: judge.statements, dropped: judge.dropped, draft };
}

/** Told to the model, so in its own words: what was wrong with the lines before. */
function reminderFor(dropped: readonly DroppedStatement[], passages: KeyedPassages): string {
  const keys = [...passages.keys()].join(', ');
  const faults = dropped.slice(0, 3).map(({ text, reason, found }) => `- "${text}": ${faultText(reason, found)}`);
  return `Your last answer could not be used:\n${faults.join('\n')}\nCopy facts exactly from the passages. The keys are: ${keys}.`;
}

function faultText(reason: DroppedStatement['reason'], found: string): string {
  switch (reason) {
    case 'no-key':
    case 'unknown-key':
      return 'no valid passage key at the end of the line';
    case 'number':
    case 'date':
    case 'name':
    case 'office':
      return `the ${reason} "${found}" is not in the passage cited`;
    case 'negation':
    case 'role':
    case 'planned':
      return 'it turns round what the passage says';
    case 'language':
      return 'it is not in the language of the question';
    case 'unsafe':
      return 'links and commands are not allowed';
    default:
      return 'the passage cited does not say this';
  }
}
