import type { Database, Viewer } from '../database/database.ts'
import { findSeqWithin } from './queries/findSeqWithin.ts'

/** The seq of the last change: two answers with the same seq were made from the same data. */
export const findSeq = (database: Database, viewer: Viewer): Promise<number> =>
  database.readTogether(viewer, findSeqWithin)
