import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ConfigError } from '../src/errors.ts';
import { openState } from '../src/state/open-state.ts';
import { describeFeedback } from './feedback/describe-feedback.ts';
import { feedbackQuestions } from './feedback/feedback-questions.ts';
import { runScript } from './run-script.ts';

await runScript(async (config, parameters) => {
  const { values } = parseArgs({
    args: parameters,
    options: { questions: { type: 'boolean' }, json: { type: 'boolean' } },
  });
  if (!existsSync(join(config.dataFolder, 'state.sqlite'))) {
    throw new ConfigError(
      `${config.dataFolder} holds no state.sqlite, so nobody has said anything yet; set DATA_DIR to the bot's.`,
    );
  }
  const state = openState(config.dataFolder);
  try {
    const judged = state.feedback.list();
    if (values.questions) {
      const { lines, leftOut } = feedbackQuestions(judged, state.turns);
      for (const line of lines) process.stdout.write(`${JSON.stringify(line)}\n`);
      if (leftOut > 0)
        process.stderr.write(
          `${leftOut} left out: which pages answer them has to be said by hand; see npm run feedback.\n`,
        );
    } else if (values.json) {
      for (const { answer, ...rest } of judged) {
        process.stdout.write(`${JSON.stringify({ ...rest, answer: JSON.parse(answer) })}\n`);
      }
    } else process.stdout.write(describeFeedback(judged));
    return 0;
  } finally {
    state.close();
  }
});
