import * as z from 'zod'
import type { Transaction } from '../../database/database.ts'
import type { ScopeParams } from '../scopeParams.ts'
import { sessions } from '../sessions.ts'

const FIND = `
${sessions}
UNWIND [area IN h.areas WHERE area IN $areas] AS area
WITH o, area, byInferred OR coalesce(member.basis, 'stated') = 'inferred' OR coalesce(h.statusInferred, false)
  OR area IN coalesce(h.areasInferred, []) AS inferred
RETURN o.id AS id, area, all(way IN collect(inferred) WHERE way) AS inferred`

const Row = z.object({ id: z.string(), area: z.string(), inferred: z.boolean() })

/** Organisations engaged through a forum about each harm area, whether or not they were met besides. */
export const findSessions = (tx: Transaction, params: ScopeParams) => tx.run(Row, FIND, params)
