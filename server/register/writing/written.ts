import type { Written } from '../../../graph-schema/api/changes.ts'
import type { Database, Viewer } from '../../database/database.ts'
import { type Changed, ConflictError, findHistory } from '../../record/record.ts'
import { ukDate } from '../ukDate.ts'

export type Writing = { database: Database; viewer: Viewer }

/** What is to be done is not as the asker saw it: says who changed it, and what to do. */
class ChangedSince extends ConflictError {
  override name = 'ChangedSince'
  constructor(entries: readonly string[], message: string) {
    super(entries)
    this.message = message
  }
}

/** One change made on a page: what it did, or who was first. Throws ConflictError. */
export async function written(
  { database, viewer }: Writing,
  { id, done }: { id: string; done: string },
  work: () => Promise<Changed>,
): Promise<Written> {
  try {
    const { seq, created, changed, removed } = await work()
    const undo = created.length + changed.length + removed.length > 0
    return { seq, undo, done: undo ? done : 'Nothing had to be changed: it was so already.', id }
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error
    const [first = id] = error.entries
    const [last] = await findHistory(database, viewer, first, 1)
    const by = last ? ` by ${last.by} on ${ukDate(last.at.slice(0, 10))} (“${last.why}”)` : ''
    throw new ChangedSince(
      error.entries,
      `It was changed${by} after you opened this page. Nothing was changed, and what you typed is still here. Look at it as it is now, then make your change if it is still right.`,
    )
  }
}
