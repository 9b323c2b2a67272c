import { byChosen } from './byChosen.ts'
import { isRow, knownAsOf, tookPart } from './engagedAsOf.ts'
import type { ScopeParams } from './scopeParams.ts'

const known = `g.access IN $may AND ${knownAsOf('g')} AND ${tookPart('g')}`

const every = `MATCH (o:Organisation) WHERE ${isRow('o')}`

const few = `
UNWIND $only AS id
MATCH (o:Organisation {id: id}) WHERE ${isRow('o')}`

const withAny = (organisations: string) => `
${organisations}
MATCH (o)-[g:ENGAGED_AT|WAS_ENGAGED_AT]->(m)
WHERE g.government IS NOT NULL AND ${known}
WITH o, g, m, g.government = 'inferred' AS byInferred`

const withWhom = `
${byChosen}
MATCH (m)<-[g:ENGAGED_AT|WAS_ENGAGED_AT]-(o:Organisation)
WHERE ${isRow('o')} AND ${known}
WITH o, g, m, byInferred`

/**
 * The start of a Cypher query: the derived links `g`, as known then, of organisations `o` in meetings `m` with the
 * government party chosen, or with any, and whether every way to that party needs an inferred claim. Each way of
 * asking is a text of its own, begun from the fewest there are: one for all would be planned for the worst of them.
 */
export const engagedLinks = ({ whom, only }: Pick<ScopeParams, 'whom' | 'only'>): string =>
  whom.length > 0 ? withWhom : withAny(only ? few : every)
