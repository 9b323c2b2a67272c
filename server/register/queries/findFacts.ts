import * as z from 'zod'
import { relationships } from '../../../graph-schema/relationships.ts'
import { Basis, Precision } from '../../../graph-schema/terms.ts'
import type { Transaction } from '../../database/database.ts'
import { RefRow, refOf } from '../entryRef.ts'
import type { GroupOf } from '../factGroups.ts'
import { CitationRow } from './findCitationsOf.ts'

const arrow = ({ end }: GroupOf) =>
  end === 'from' ? '(e)-[r:$($link)]->(o:Entry)' : '(e)<-[r:$($link)]-(o:Entry)'

/** The end whose entry makes the claim; the derived link rests on its meeting. */
const ownerEnd = ({ link, end }: GroupOf) => {
  const { owner } = relationships[link]
  return (owner === 'none' ? 'to' : owner) === end ? 'e' : 'o'
}

/** Who else took part: people, and bodies that did as themselves; not those through whom this one did. */
const others = `MATCH (o)<-[w:ENGAGED_AT]-(p:Party)
    WHERE p.id <> e.id AND size(w.via) = 0 AND NOT p.id IN r.via AND w.attendance <> 'apologies' AND p.access IN $may`
const company = `COLLECT { ${others} RETURN ${refOf('p')} ORDER BY p.name, p.id LIMIT 6 } AS company,
  COUNT { ${others} } AS companions`

/** A claim cites what it says it cites, else what its entry cites. */
const find = (group: GroupOf) => `
MATCH (e:Entry {id: $id}) WHERE e.access IN $may
MATCH ${arrow(group)} WHERE o.access IN $may
WITH e, r, o, ${ownerEnd(group)} AS owner
ORDER BY coalesce(o.to, o.date, r.to, r.from, '') DESC, o.id SKIP $offset LIMIT $limit
OPTIONAL MATCH (e)-[taking:TOOK_PART]->(o) WHERE type(r) = 'ENGAGED_AT'
WITH e, r, o, owner, head(collect(taking)) AS taking
RETURN ${refOf('o')} AS other, r {.*} AS link, coalesce(r.basis, taking.basis, owner.basis, 'stated') AS basis,
  coalesce(r.because, taking.because, owner.because) AS because,
  o {.from, .to, .precision, .asWritten} AS when, coalesce(o.statuses[-1], o.status) AS status,
  COLLECT { MATCH (o)<-[:RAISED|UNDERTOOK|ASKED|OFFERED]-(p) RETURN ${refOf('p')} } AS by,
  COLLECT { MATCH (o)-[:TO]->(p) RETURN ${refOf('p')} } AS to,
  COLLECT { MATCH (o)-[:ABOUT|CONCERNS]->(h:HarmArea) RETURN ${refOf('h')} ORDER BY h.id } AS harmAreas,
  COLLECT { MATCH (owner)-[cites:CITES]->(c:Citation)-[:IN]->(d:Document)
            WHERE d.access IN $may
              AND CASE WHEN coalesce(r.citations, taking.citations) IS NULL THEN cites.own ELSE c.id IN coalesce(r.citations, taking.citations) END
            RETURN {document: d.id, title: d.title, date: d.date, locator: c.locator, quote: c.quote} ORDER BY d.date, c.locator LIMIT 10 } AS citations,
  ${group.link === 'ENGAGED_AT' ? company : '[] AS company, 0 AS companions'}`

const Link = z.object({
  title: z.string().nullish(),
  from: z.string().nullish(),
  to: z.string().nullish(),
  on: z.string().nullish(),
  how: z.string().nullish(),
  as: z.string().nullish(),
  attendance: z.string().nullish(),
  onBehalfOf: z.string().nullish(),
  via: z.array(z.string()).nullish(),
  inferred: z.boolean().nullish(),
})

const Row = z.object({
  other: RefRow,
  link: Link,
  basis: Basis,
  because: z.string().nullable(),
  when: z.object({
    from: z.string().nullable(),
    to: z.string().nullable(),
    precision: Precision.nullable(),
    asWritten: z.string().nullable(),
  }),
  status: z.string().nullable(),
  by: z.array(RefRow),
  to: z.array(RefRow),
  harmAreas: z.array(RefRow),
  company: z.array(RefRow),
  companions: z.number(),
  citations: z.array(CitationRow),
})
export type FactRow = z.infer<typeof Row>

/** One page of a group of facts, the latest first. */
export const findFacts = (
  tx: Transaction,
  group: GroupOf,
  params: { id: string; offset: number; limit: number },
) => tx.run(Row, find(group), { ...params, link: group.link })
