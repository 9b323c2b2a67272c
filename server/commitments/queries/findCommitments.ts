import * as z from 'zod'
import { Basis, CommitmentKind, CommitmentStatus, Precision } from '../../../graph-schema/terms.ts'
import type { Transaction } from '../../database/database.ts'
import { CitationRow, RefRow, refOf } from '../../register/register.ts'

const citation =
  "{document: d.id, title: d.title, date: d.date, locator: q.locator, quote: q.quote, register: d.kind = 'register'}"

const FIND = `
MATCH (c:Commitment) WHERE c.access IN $may AND ($ids IS NULL OR c.id IN $ids)
WITH c ORDER BY c.id LIMIT $limit
MATCH (part:Entry)-[:MERGED_INTO*0..20]->(c)
WITH c, part,
  COLLECT { MATCH (c)-[r:CITES|CLOSED_BY]->(q:Citation)-[:IN]->(d:Document)
            WHERE coalesce(r.fromOf, c.id) = part.id AND d.access IN $may
            RETURN {closed: type(r) = 'CLOSED_BY', own: coalesce(r.own, false), citation: ${citation}}
            ORDER BY d.date, q.locator LIMIT 40 } AS cited
WITH c, collect(part {.id, .what, .due, .status, .closedOn, .closedNote, .basis, .because, cited: cited}) AS parts
OPTIONAL MATCH (c)-[:MADE_AT]->(m:Meeting) WHERE m.access IN $may
WITH c, parts, head(collect(m)) AS m
RETURN c.id AS id, c.kind AS kind, parts, CASE WHEN m IS NULL THEN null ELSE ${refOf('m')} END AS meeting,
  m {.from, .to, .precision, .asWritten} AS when`

const Cited = z.object({
  closed: z.boolean(),
  own: z.boolean(),
  citation: z
    .looseObject({ register: z.boolean() })
    .transform(({ register, ...citation }) => ({ register, citation: CitationRow.parse(citation) })),
})

const Part = z
  .object({
    id: z.string(),
    what: z.string(),
    due: z.iso.date().nullish(),
    status: CommitmentStatus,
    closedOn: z.iso.date().nullish(),
    closedNote: z.string().nullish(),
    basis: Basis.nullish(),
    because: z.string().nullish(),
    cited: z.array(Cited),
  })
  .transform(({ cited, ...part }) => ({
    ...part,
    cited: cited.filter(({ own, closed }) => own && !closed).map(({ citation }) => citation),
    closedBy: cited.find(({ closed }) => closed)?.citation,
  }))
export type Part = z.infer<typeof Part>

const Row = z.object({
  id: z.string(),
  kind: CommitmentKind,
  parts: z.array(Part),
  meeting: RefRow.nullable(),
  when: z
    .object({
      from: z.iso.date().nullable(),
      to: z.iso.date().nullable(),
      precision: Precision.nullable(),
      asWritten: z.string().nullable(),
    })
    .nullable(),
})
export type CommitmentRow = z.infer<typeof Row>

/** Commitments with all that was merged into them, whatever was known of them on the day: all, or those with the ids. */
export const findCommitments = (
  tx: Transaction,
  { ids, limit }: { ids: readonly string[] | undefined; limit: number },
): Promise<CommitmentRow[]> => tx.run(Row, FIND, { ids: ids ?? null, limit })
