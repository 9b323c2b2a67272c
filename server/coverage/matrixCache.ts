import type { Database, Viewer } from '../database/database.ts'
import { findSeq } from '../record/record.ts'
import { type Matrix, matrix } from './matrix.ts'
import { findColumns } from './queries/findColumns.ts'
import type { Scope } from './scope.ts'

/** How many are kept: a few officers turning pages of a few scopes. */
const most = 12

type Ask<T> = (viewer: Viewer, scope: Scope, about: string | undefined) => Promise<T>
export type MatrixOf = Ask<Matrix & { seq: number }> & {
  /** Whether it would be answered without being worked out. */
  isAtHand: Ask<boolean>
}

/**
 * Matrices as last worked out, by what was asked, what the asker may see and the seq of the data: whoever turns a
 * page, sorts or filters waits for no query. Two who ask the same at once share one answer.
 */
export function matrixCache(database: Database): MatrixOf {
  const kept = new Map<string, Promise<Matrix>>()
  const placeOf: Ask<Place> = async (viewer, scope, about) => {
    const seq = await findSeq(database, viewer)
    const besides = await notAColumn(database, viewer, about)
    return { seq, besides, key: JSON.stringify([seq, viewer.may, scope, besides]) }
  }
  const matrixOf: Ask<Matrix & { seq: number }> = async (viewer, scope, about) => {
    const { seq, besides, key } = await placeOf(viewer, scope, about)
    const found = kept.get(key) ?? matrix(database, viewer, scope, besides)
    kept.delete(key)
    kept.set(key, found)
    for (const old of [...kept.keys()].slice(0, Math.max(0, kept.size - most))) kept.delete(old)
    try {
      return { ...(await found), seq }
    } catch (error) {
      kept.delete(key)
      throw error
    }
  }
  const isAtHand: Ask<boolean> = async (...asked) => kept.has((await placeOf(...asked)).key)
  return Object.assign(matrixOf, { isAtHand })
}

/** Where a matrix is kept, and the harm area it needs besides its columns. */
type Place = { seq: number; besides: string | undefined; key: string }

/** A harm area that every matrix has as a column need not be asked for: all who ask about one share a matrix. */
async function notAColumn(database: Database, viewer: Viewer, about: string | undefined) {
  if (!about) return undefined
  const areas = await database.readTogether(viewer, findColumns)
  return areas.some(({ id, kind }) => id === about && kind === 'harm') ? undefined : about
}
