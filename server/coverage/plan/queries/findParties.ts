import * as z from 'zod'
import { coverageSides } from '../../../../graph-schema/terms.ts'
import type { Database, Viewer } from '../../../database/database.ts'
import { RefRow, refOf } from '../../../register/register.ts'
import { isRow } from '../../engagedAsOf.ts'

const FIND = `
UNWIND $ids AS id
MATCH (e:Entry {id: id})-[:MERGED_INTO*0..20]->(p:Party) WHERE p.access IN $may AND NOT (p)-[:MERGED_INTO]->()
RETURN id AS asked, ${refOf('p')} AS party, p:Organisation AND ${isRow('p')} AS listed`

const Row = z.object({ asked: z.string(), party: RefRow, listed: z.boolean().nullable() })

/** The parties that ids belong to, through any merges, and whether coverage lists them. */
export const findParties = (database: Database, viewer: Viewer, ids: readonly string[]) =>
  database.read(viewer, Row, FIND, { ids, sides: coverageSides, only: null })
