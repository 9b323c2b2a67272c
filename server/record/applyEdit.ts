import * as z from 'zod'
import type { Entry } from '../../graph-schema/entry.ts'
import { type JsonObject, objectsOf } from '../../graph-schema/json.ts'
import { canonical } from './canonical.ts'
import type { Edit } from './edit.ts'
import { type Problem, RecordError } from './recordError.ts'

/** The entries after all edits, by id; `undefined` where one is removed. Throws RecordError naming every problem. */
export function applied(
  edits: readonly Edit[],
  before: ReadonlyMap<string, Entry>,
): Map<string, Entry | undefined> {
  const after = new Map<string, Entry | undefined>()
  const problems: Problem[] = []
  for (const edit of edits) {
    const current = after.has(edit.id) ? after.get(edit.id) : before.get(edit.id)
    try {
      after.set(edit.id, apply(edit, current))
    } catch (error) {
      if (error instanceof z.ZodError) problems.push(...explained(edit.id, error))
      else if (error instanceof RecordError) problems.push(...error.problems)
      else throw error
    }
  }
  if (problems.length > 0) throw new RecordError(problems)
  return after
}

function apply(edit: Edit, current: Entry | undefined): Entry | undefined {
  if (edit.do === 'remove') return undefined
  if (edit.do === 'replace') return canonical(edit.entry)
  if (current && current.type !== edit.type)
    throw new RecordError([
      { entry: edit.id, path: 'id', message: `this id already belongs to a ${current.type}` },
    ])
  if (!current && Object.keys(edit.fields).every((key) => key === 'mentions' || key === 'review'))
    throw new RecordError([
      { entry: edit.id, path: '', message: `'${edit.id}' is in neither people nor organisations` },
    ])
  return canonical({
    ...current,
    ...edit.fields,
    ...mentions(current, edit.fields),
    id: edit.id,
    type: edit.type,
  })
}

/** A file says of a party what one document mentions; what other documents mention stays. */
function mentions(current: Entry | undefined, fields: JsonObject): JsonObject {
  if (fields.mentions === undefined || !current || !('mentions' in current)) return {}
  const given = objectsOf(fields.mentions)
  const documents = new Set(given.map((mention) => mention.document))
  return {
    mentions: [...(current.mentions ?? []).filter(({ document }) => !documents.has(document)), ...given],
  }
}

const explained = (entry: string, error: z.ZodError): Problem[] =>
  error.issues.map((issue) => ({ entry, path: pathText(issue.path), message: issue.message }))

/** ["parties", 1, "person"] → "parties[1].person" */
export const pathText = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (text, key) =>
      typeof key === 'number' ? `${text}[${key}]` : text ? `${text}.${String(key)}` : String(key),
    '',
  )
