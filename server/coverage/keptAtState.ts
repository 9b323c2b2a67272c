import type { Database, Viewer } from '../database/database.ts'
import { findState } from './evidence/queries/findState.ts'

/**
 * Remembers the last few answers to a question asked with every page, of each database, by what was asked, what the
 * asker may see and the state of the data: it changes only when something is written.
 */
export function keptAtState<T>(most: number) {
  const kept = new WeakMap<Database, Map<string, Promise<T>>>()
  return async (database: Database, viewer: Viewer, asked: unknown, find: () => Promise<T>): Promise<T> => {
    const answers = kept.get(database) ?? new Map<string, Promise<T>>()
    kept.set(database, answers)
    const key = JSON.stringify([await findState(database, viewer), viewer.may, asked])
    const answer = answers.get(key) ?? find()
    answers.delete(key)
    answers.set(key, answer)
    for (const old of [...answers.keys()].slice(0, Math.max(0, answers.size - most))) answers.delete(old)
    answer.catch(() => answers.delete(key))
    return answer
  }
}
