import type { Line, RichText } from '../../conversation/rich-text.ts';
import type { InterfaceLanguage } from '../../language/languages.ts';
import { telegramWordsFor } from '../../words/telegram-words.ts';
import type { BotContext } from '../bot-context.ts';
import type { IncomingUpdate } from '../receiving/incoming-update.ts';
import { paragraph } from '../sending/reply.ts';

const adminCommands = ['allow', 'revoke', 'users'] as const;
type AdminCommand = (typeof adminCommands)[number];

/** What an admin's command says, and what it changes when the answer is planned. */
interface Administered {
  readonly text: RichText;
  readonly store?: () => void;
}

/** Whether this is an admin's command, given by an admin in private; to everybody else there is no such command. */
export function isAdministering({ access }: BotContext, update: IncomingUpdate, name: string): name is AdminCommand {
  return (
    adminCommands.some((known) => known === name) && update.chat.type === 'private' && access.isAdmin(update.sender.id)
  );
}

/** Carries out /allow, /revoke and /users; each change leaves an audit row. Negative ids are groups. */
export function administer(
  context: BotContext,
  update: IncomingUpdate,
  command: { readonly name: AdminCommand; readonly argument: string },
  language: InterfaceLanguage,
): Administered {
  const { access, state, clock } = context;
  const words = telegramWordsFor(language).admin;
  if (command.name === 'users') return { text: listPeople(context, language) };
  const id = /^-?\d{1,15}$/.test(command.argument) ? Number(command.argument) : 0;
  if (id === 0) return { text: [paragraph(words.idWanted(`/${command.name}`))] };
  const change = { kind: id < 0 ? 'chat' : 'user', id, by: update.sender.id, now: clock.now() } as const;
  if (command.name === 'allow') {
    const text = id < 0 ? words.allowedChat(String(id)) : words.allowedUser(String(id));
    const role = state.people.roleOf(id) ?? 'member';
    return { text: [paragraph(text)], store: () => state.people.allow({ ...change, role }) };
  }
  const { allowedUsers, allowedChats, adminUsers } = access.configured;
  if ([...allowedUsers, ...allowedChats, ...adminUsers].includes(id)) {
    return { text: [paragraph(words.inConfiguration(String(id)))] };
  }
  const isListed = id < 0 ? state.people.isListedChat(id) : state.people.roleOf(id) !== null;
  if (!isListed) return { text: [paragraph(words.notListed(String(id)))] };
  return { text: [paragraph(words.revoked(String(id)))], store: () => void state.people.revoke(change) };
}

function listPeople({ access, state }: BotContext, language: InterfaceLanguage): RichText {
  const words = telegramWordsFor(language).admin;
  const { allowedUsers, allowedChats, adminUsers } = access.configured;
  const line = (id: number, role: string, isConfigured: boolean): Line => [
    { text: `${id} — ${role}${isConfigured ? ` (${words.fromConfiguration})` : ''}` },
  ];
  const lines = [
    ...adminUsers.map((id) => line(id, words.administrator, true)),
    ...allowedUsers.filter((id) => !adminUsers.includes(id)).map((id) => line(id, words.user, true)),
    ...state.people
      .listed()
      .map(({ id, role }) => line(id, role === 'admin' ? words.administrator : words.user, false)),
    ...allowedChats.map((id) => line(id, words.group, true)),
    ...state.people.listedChats().map((id) => line(id, words.group, false)),
  ];
  return [paragraph(words.peopleHeading, 'bold'), { kind: 'paragraph', lines }];
}
