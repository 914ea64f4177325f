import type { State } from '../../state/open-state.ts';
import type { IncomingUpdate } from './incoming-update.ts';

/** Who is let in by the configuration. */
export interface AccessConfig {
  readonly allowedUsers: readonly number[];
  readonly allowedChats: readonly number[];
  readonly adminUsers: readonly number[];
}

type Place = Pick<IncomingUpdate, 'chat' | 'sender'>;

/** Default deny: who may ask where, by numeric ids of the configuration and those let in at run time. */
export interface Access {
  /** Asked when an update comes, and again when its answer is sent. */
  mayAsk(place: Place): boolean;
  isAdmin(userId: number): boolean;
  /** Who is let in by the configuration, which nothing said in a chat can change. */
  readonly configured: AccessConfig;
  /** Nobody is let in yet: whoever opens the pairing link becomes the admin. */
  needsPairing(): boolean;
}

/** Access by configuration and state. A private chat needs its user let in, a group the group: neither gives the other. */
export function createAccess(
  config: AccessConfig,
  { people, chatMigrations }: Pick<State, 'people' | 'chatMigrations'>,
): Access {
  const configured = new Set([...config.allowedUsers, ...config.adminUsers]);
  const chats = new Set(config.allowedChats);
  const isKnownUser = (id: number) => configured.has(id) || people.roleOf(id) !== null;
  const isKnownChat = (id: number) =>
    chats.has(id) || people.isListedChat(id) || chatMigrations.formerIds(id).some((former) => chats.has(former));
  return {
    configured: config,
    mayAsk: ({ chat, sender }) =>
      chat.type === 'private' ? chat.id === sender.id && isKnownUser(sender.id) : isKnownChat(chat.id),
    isAdmin: (userId) => config.adminUsers.includes(userId) || people.roleOf(userId) === 'admin',
    needsPairing: () => configured.size === 0 && chats.size === 0 && !people.hasAdmin(),
  };
}
