import * as z from 'zod'
import type { Transaction } from '../../database/database.ts'

const FIND = `
MATCH (v:Evidence) WHERE v.access IN $may AND v.from <= $to AND v.to >= $from
RETURN DISTINCT v.from AS from, v.to AS to
UNION
MATCH (d:Document) WHERE d.access IN $may AND d.kind <> 'register' AND d.date >= $from AND d.date <= $to
RETURN DISTINCT d.date AS from, d.date AS to`

const Row = z.object({ from: z.string(), to: z.string() })

/** The periods, and the days of documents, within these dates for which anything is loaded. */
export const findLoadedPeriods = (tx: Transaction, period: { from: string; to: string }) =>
  tx.run(Row, FIND, period)
