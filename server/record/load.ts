import { groupBy } from '../../graph-schema/groupBy.ts'
import type { Database } from '../database/database.ts'
import { type Changed, change } from './change.ts'
import type { Reason } from './edit.ts'
import { type Say, silent } from './howFar.ts'
import { parseRecord } from './parseRecord.ts'
import { recordEdits, type SourcedEdit } from './recordEdits.ts'
import { type Problem, RecordError } from './recordError.ts'
import { referencesOf } from './references.ts'

/** So many at once and the plans made before them no longer suit. */
const many = 500

/** Up to so many characters it is done before anybody wonders. */
const quickToLoad = 1_000_000

/**
 * Loads record files together, as one change: entries are inserted or replaced by id, fields given replace, entries
 * not in the files stay. What is long is told to `say` as it goes on. Throws RecordError with the file and path of every problem; then nothing has been loaded.
 */
export async function load(
  database: Database,
  reason: Reason,
  files: readonly { name: string; text: string }[],
  say: Say = silent,
): Promise<Changed> {
  const size = files.reduce((sum, { text }) => sum + text.length, 0)
  const told = size > quickToLoad ? say : silent
  told(
    `Reading ${files.length === 1 ? '1 file' : `${files.length} files`} (${Math.ceil(size / 1_000_000)} MB) ...`,
  )
  const edits = entriesFirst(files.flatMap(({ name, text }) => recordEdits(name, parseRecord(name, text))))
  const twice = givenTwice(edits)
  if (twice.length > 0) throw new RecordError(twice)
  try {
    const changed = await change(
      database,
      reason,
      edits.map(({ edit }) => edit),
      told,
    )
    if (edits.length >= many) await database.forgetPlans()
    return changed
  } catch (error) {
    throw error instanceof RecordError
      ? new RecordError(error.problems.map((problem) => placed(problem, edits)))
      : error
  }
}

const isAside = ({ edit }: SourcedEdit) =>
  edit.fields.mentions !== undefined || edit.fields.review !== undefined

/** What is said of a party apart from its entry may stand in a file before the one with the entry. */
const entriesFirst = (edits: SourcedEdit[]) => [
  ...edits.filter((edit) => !isAside(edit)),
  ...edits.filter(isAside),
]

/** Two entries of one load may not share an id: one would silently overwrite the other. */
function givenTwice(edits: readonly SourcedEdit[]): Problem[] {
  const entries = edits.filter((edit) => !isAside(edit))
  return [...groupBy(entries, ({ edit }) => edit.id)]
    .filter(([, same]) => same.length > 1)
    .map(([id, same]) => ({
      entry: same[1]?.source ?? '',
      path: '',
      message: `'${id}' is already given at ${same[0]?.source}`,
    }))
}

/** A problem of an entry, told by the file and path where a person will find it. */
function placed(problem: Problem, edits: readonly SourcedEdit[]): Problem {
  const sources = edits.filter(({ edit }) => edit.id === problem.entry)
  for (const { edit, source } of sources) {
    const reference = referencesOf({ type: edit.type, id: edit.id, ...edit.fields }).find(
      ({ id }) => id === problem.ref,
    )
    if (reference) return { ...problem, entry: join(source, reference.path), path: '' }
  }
  const [first] = sources
  return first ? { ...problem, entry: join(first.source, problem.path), path: '' } : problem
}

/** A mention's own place in the file is already named by its source. */
const join = (source: string, path: string) =>
  source.includes('mentions[') || path === '' ? source : `${source}.${path}`
