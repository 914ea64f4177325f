/** A refusal of the Bot API: what the real server would answer. */
export class Refusal extends Error {
  readonly code: number;
  readonly parameters: { retry_after?: number; migrate_to_chat_id?: number } | undefined;

  constructor(code: number, description: string, parameters?: Refusal['parameters']) {
    super(description);
    this.code = code;
    this.parameters = parameters;
  }
}

export interface Entity {
  type: string;
  offset: number;
  length: number;
  url?: string;
}

const entityTypes = new Set(
  'bold italic underline strikethrough spoiler blockquote expandable_blockquote code pre text_link'.split(' '),
);
const maximumEntities = 100;

const isBlank = (text: string) => !/[^\s\u2800\u200b\u2060\u00ad]/u.test(text);

/** The text and entities as the server would keep them, or a Refusal; stricter than the real server where that one drops silently. */
export function checkText(
  text: string,
  entities: readonly Entity[],
  minimum = 1,
): { text: string; entities: Entity[] } {
  if (!text.isWellFormed()) throw new Refusal(400, 'Bad Request: strings must be encoded in UTF-8');
  if (text.length > 4096) throw new Refusal(400, 'Bad Request: message is too long');
  if (minimum > 0 && isBlank(text)) throw new Refusal(400, 'Bad Request: message text is empty');
  if (text.trim() !== text) throw strict('text begins or ends with white space, which the server cuts off');
  const unseen = /[\u0000-\u0009\u000b-\u001f\u007f\u2028-\u202e\u{e0000}-\u{e007f}]/u.exec(text);
  if (unseen) throw strict(`text holds U+${unseen[0].codePointAt(0)?.toString(16)}, which the server takes out`);
  if (entities.length > maximumEntities) throw strict(`${entities.length} entities, only 100 are kept`);
  for (const entity of entities) checkEntity(text, entity);
  checkNesting(entities);
  return { text, entities: [...entities] };
}

function checkEntity(text: string, entity: Entity): void {
  const { type, offset, length } = entity;
  if (!entityTypes.has(type))
    throw new Refusal(400, `Bad Request: can't parse MessageEntity: unsupported type "${type}"`);
  if (!Number.isInteger(offset) || !Number.isInteger(length) || offset < 0 || length <= 0) {
    throw new Refusal(400, `Bad Request: can't parse MessageEntity: wrong offset ${offset} or length ${length}`);
  }
  if (offset + length > text.length) {
    throw new Refusal(
      400,
      `Bad Request: entity at ${offset} of length ${length} ends behind the text (${text.length})`,
    );
  }
  if (splitsPair(text, offset) || splitsPair(text, offset + length)) {
    throw new Refusal(400, `Bad Request: entity at UTF-16 offset ${offset} begins or ends in a middle of a symbol`);
  }
  const covered = text.slice(offset, offset + length);
  if (isBlank(covered)) throw strict(`entity ${type} at ${offset} covers only white space`);
  if (type === 'text_link' && !/^https?:\/\/[^\s/]+\.[^\s/]+/.test(entity.url ?? '')) {
    throw strict(`text_link with the address ${entity.url}`);
  }
  if (type !== 'text_link' && entity.url !== undefined) throw strict(`url on an entity ${type}`);
}

function splitsPair(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return at > 0 && at < text.length && code >= 0xdc00 && code <= 0xdfff;
}

// https://core.telegram.org/bots/api#formatting-options: what may lie in what.
function checkNesting(entities: readonly Entity[]): void {
  for (const [index, a] of entities.entries()) {
    for (const b of entities.slice(index + 1)) {
      const apart = a.offset + a.length <= b.offset || b.offset + b.length <= a.offset;
      if (apart) continue;
      const [outer, inner] = a.length >= b.length ? [a, b] : [b, a];
      const within = outer.offset <= inner.offset && inner.offset + inner.length <= outer.offset + outer.length;
      if (!within) throw strict(`${a.type} at ${a.offset} and ${b.type} at ${b.offset} cross`);
      const types = [a.type, b.type];
      if (types.every((type) => type.endsWith('blockquote'))) throw strict('a block quotation lies in another');
      if (
        types.some((type) => type === 'code' || type === 'pre') &&
        !types.some((type) => type.endsWith('blockquote'))
      ) {
        throw strict(`${inner.type} lies in ${outer.type}`);
      }
      if (a.type === b.type) throw strict(`${a.type} lies in ${b.type}`);
    }
  }
}

/** What the real server lets pass and changes: a test double that changes text in silence would hide a fault. */
export function strict(found: string): Refusal {
  return new Refusal(400, `Bad Request: (strict) ${found}`);
}
