import { isRow, knownAsOf, tookPart } from './engagedAsOf.ts'
import { withChosen } from './withChosen.ts'

/** The same as `engagedLinks` of the few organisations in $only: begun from them, not from every meeting there is. */
export const engagedLinksOf = `
UNWIND $only AS id
MATCH (o:Organisation {id: id})-[g:ENGAGED_AT|WAS_ENGAGED_AT]->(m:Meeting)
WHERE ${isRow('o')} AND g.government IS NOT NULL AND g.access IN $may AND ${knownAsOf('g')} AND ${tookPart('g')}
  AND ${withChosen('m')}`
