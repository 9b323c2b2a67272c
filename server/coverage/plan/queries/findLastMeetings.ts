import * as z from 'zod'
import type { Transaction } from '../../../database/database.ts'
import { heldOf } from '../../engagedAsOf.ts'
import { engagedLinks } from '../../engagedLinks.ts'
import type { ScopeParams } from '../../scopeParams.ts'

const FIND = `
${engagedLinks}
WITH o, g, m WHERE ${heldOf('g')} AND ($about IS NULL OR $about IN g.areas)
WITH o, m, g.to AS lastDay ORDER BY lastDay DESC, m.id
WITH o, head(collect(m)) AS m
RETURN o.id AS party, m.id AS id, m.title AS title`

const Row = z.object({ party: z.string(), id: z.string(), title: z.string() })

/** The meeting at which each of $only was last met, about anything or about one harm area. */
export const findLastMeetings = (tx: Transaction, params: ScopeParams & { about: string | null }) =>
  tx.run(Row, FIND, params)
