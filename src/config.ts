import { z } from 'zod';
import { ConfigError } from './errors.ts';

/** The settings of one run, grouped by who uses them; null where a part is not configured. */
export interface Config {
  readonly telegram: TelegramConfig | null;
  readonly articlesFolder: string;
  readonly dataFolder: string;
  /** How long it is kept why answers are what they are. */
  readonly retentionDays: number;
  readonly chatModel: ChatModelConfig | null;
  readonly embedding: EndpointConfig | null;
  /** Whether the passages around the best sentences are read together with the question by the bundled answer reader. */
  readonly hasAnswerReader: boolean;
  readonly logLevel: LogLevel;
}

export interface TelegramConfig {
  readonly token: string;
  readonly apiRoot: string;
  readonly allowedUsers: readonly number[];
  readonly allowedChats: readonly number[];
  readonly adminUsers: readonly number[];
  /** What one person may ask. */
  readonly budget: { readonly perMinute: number; readonly perDay: number };
  /** Where the bot tells on 127.0.0.1 how it is; null for nowhere. */
  readonly healthPort: number | null;
  readonly webhook: { readonly url: string; readonly port: number; readonly secret: string } | null;
}

export interface EndpointConfig {
  readonly url: string;
  readonly model: string;
  readonly apiKey: string | null;
}

export interface ChatModelConfig extends EndpointConfig {
  readonly provider: 'openai' | 'ollama';
}

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

const text = z.string().trim();
const address = text.refine((value) => /^https?:\/\/[^\s/]+/.test(value), {
  error: 'is not an address; write it with http:// or https://',
});
const ids = text
  .refine((value) => /^-?\d+([\s,]+-?\d+)*,?$/.test(value), {
    error: 'is not a list of numeric Telegram ids; separate them with commas, as in 123456789,987654321',
  })
  .transform((value) =>
    value
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(Number),
  );

const port = text.refine((value) => /^\d{1,5}$/.test(value) && Number(value) > 0 && Number(value) < 65_536, {
  error: 'is not a port; write a number from 1 to 65535',
});
const count = text
  .refine((value) => /^[1-9]\d{0,5}$/.test(value), {
    error: 'is not a number of questions; write one from 1 to 999999',
  })
  .transform(Number);

const days = text
  .refine((value) => /^[1-9]\d{0,4}$/.test(value), {
    error: 'is not a number of days; write one from 1 to 99999',
  })
  .transform(Number);

/** Every variable the product reads, with its check; README and .env.example name the same ones (a test compares). */
export const variables = {
  BOT_TOKEN: text.refine((value) => /^\d+:[\w-]{30,}$/.test(value), {
    error: 'does not look like a bot token (123456789:AA…); copy the whole line that @BotFather sent',
  }),
  TELEGRAM_API_ROOT: address,
  ALLOWED_USERS: ids,
  ALLOWED_CHATS: ids,
  ADMIN_USERS: ids,
  WEBHOOK_URL: address,
  WEBHOOK_PORT: port,
  WEBHOOK_SECRET: text.refine((value) => /^[A-Za-z0-9_-]{1,256}$/.test(value), {
    error: 'may hold 1 to 256 letters, digits, _ and - only',
  }),
  QUESTIONS_PER_MINUTE: count,
  QUESTIONS_PER_DAY: count,
  HEALTH_PORT: port,
  ARTICLES_DIR: text,
  DATA_DIR: text,
  RETENTION_DAYS: days,
  MODEL_URL: address,
  MODEL_NAME: text,
  MODEL_API_KEY: text,
  MODEL_PROVIDER: z.enum(['openai', 'ollama'], { error: 'is neither openai nor ollama' }),
  EMBEDDING_URL: address,
  EMBEDDING_MODEL: text,
  EMBEDDING_API_KEY: text,
  ANSWER_READER: z.enum(['on', 'off'], { error: 'is neither on nor off' }),
  LOG_LEVEL: z.enum(logLevels, { error: `is none of ${logLevels.join(', ')}` }),
} as const;

const schema = z.object(variables).partial();
type Values = z.infer<typeof schema>;

/** Variables whose value must never be printed. */
export const secretVariables = ['BOT_TOKEN', 'WEBHOOK_SECRET', 'MODEL_API_KEY', 'EMBEDDING_API_KEY'] as const;

/**
 * Reads the settings from an environment, empty values counting as unset. Throws a ConfigError that names every bad variable at once.
 * `known` names outside this product are ignored, since a process environment is full of them.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    Object.keys(variables)
      .map((name) => [name, environment[name]?.trim()] as const)
      .filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = schema.safeParse(given);
  const problems = parsed.success ? [] : parsed.error.issues.map((issue) => describeIssue(issue, given));
  problems.push(...missingPartners(given));
  if (!parsed.success || problems.length > 0) {
    throw new ConfigError(`Configuration:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
  }
  return toConfig(parsed.data);
}

function describeIssue(issue: z.core.$ZodIssue, given: Record<string, string | undefined>): string {
  const name = String(issue.path[0]);
  const isSecret = secretVariables.some((secret) => secret === name);
  return `${name}${isSecret ? '' : `="${given[name]}"`} ${issue.message}.`;
}

function missingPartners(given: Record<string, string | undefined>): string[] {
  const problems: string[] = [];
  const need = (name: string, partner: string, why: string) => {
    if (given[name] !== undefined && given[partner] === undefined) {
      problems.push(`${partner} is missing: ${name} is set, ${why}.`);
    }
  };
  need('MODEL_URL', 'MODEL_NAME', 'so say which model to ask for (npm run doctor lists those of the server)');
  need('MODEL_NAME', 'MODEL_URL', 'so say where the model runs (http://localhost:11434/v1 for Ollama)');
  need('EMBEDDING_URL', 'EMBEDDING_MODEL', 'so say which model makes the vectors');
  need('WEBHOOK_URL', 'WEBHOOK_SECRET', 'and without a secret anybody could post updates');
  return problems;
}

function toConfig(values: Values): Config {
  return {
    telegram: values.BOT_TOKEN === undefined ? null : toTelegramConfig(values, values.BOT_TOKEN),
    articlesFolder: values.ARTICLES_DIR ?? './seeds',
    dataFolder: values.DATA_DIR ?? './data',
    retentionDays: values.RETENTION_DAYS ?? 90,
    chatModel: values.MODEL_URL
      ? {
          provider: values.MODEL_PROVIDER ?? 'openai',
          url: withoutSlash(values.MODEL_URL),
          model: values.MODEL_NAME ?? '',
          apiKey: values.MODEL_API_KEY ?? null,
        }
      : null,
    embedding: values.EMBEDDING_URL
      ? {
          url: withoutSlash(values.EMBEDDING_URL),
          model: values.EMBEDDING_MODEL ?? '',
          apiKey: values.EMBEDDING_API_KEY ?? null,
        }
      : null,
    hasAnswerReader: values.ANSWER_READER !== 'off',
    logLevel: values.LOG_LEVEL ?? 'info',
  };
}

function toTelegramConfig(values: Values, token: string): TelegramConfig {
  return {
    token,
    // grammY joins its paths with a slash of its own.
    apiRoot: withoutSlash(values.TELEGRAM_API_ROOT ?? 'https://api.telegram.org'),
    allowedUsers: values.ALLOWED_USERS ?? [],
    allowedChats: values.ALLOWED_CHATS ?? [],
    adminUsers: values.ADMIN_USERS ?? [],
    budget: { perMinute: values.QUESTIONS_PER_MINUTE ?? 20, perDay: values.QUESTIONS_PER_DAY ?? 500 },
    healthPort: values.HEALTH_PORT === undefined ? null : Number(values.HEALTH_PORT),
    webhook: values.WEBHOOK_URL
      ? { url: values.WEBHOOK_URL, port: Number(values.WEBHOOK_PORT ?? 8443), secret: values.WEBHOOK_SECRET ?? '' }
      : null,
  };
}

function withoutSlash(url: string): string {
  return url.replace(/\/+$/, '');
}
