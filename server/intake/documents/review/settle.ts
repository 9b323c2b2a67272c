import { isObject, type Json, type JsonObject } from '../../../../graph-schema/json.ts'

/** Fields that hold ids: in any other, a word that happens to be an id is a word. */
const idFields = new Set([
  'id',
  'document',
  'organisation',
  'person',
  'meeting',
  'forum',
  'onBehalfOf',
  'body',
])
const idLists = new Set(['by', 'to', 'from'])

/**
 * What was proposed, made fit to be kept: new entries under ids that nothing else can have, and no span whose words
 * are not the quote.
 */
export function settle(value: Json, ids: ReadonlyMap<string, string>, text: string, field = ''): Json {
  if (Array.isArray(value)) return value.map((item: Json) => settle(item, ids, text, field))
  if (isObject(value)) {
    const settled = Object.entries(value).map(([key, part]) => [key, settle(part, ids, text, key)])
    return verbatim(Object.fromEntries(settled), text)
  }
  if (typeof value !== 'string' || !(idFields.has(field) || idLists.has(field))) return value
  return ids.get(value) ?? value
}

/** A citation keeps its span only where the text says there just what it quotes. */
function verbatim(value: JsonObject, text: string): JsonObject {
  const { start, end, quote, ...rest } = value
  if (typeof start !== 'number' || typeof end !== 'number' || typeof value.locator !== 'string') return value
  if (typeof quote === 'string' && text.slice(start, end) === quote) return value
  return { ...rest, ...(typeof quote === 'string' ? { quote } : {}) }
}
