import { engagedWithin } from './engagedWithin.ts'

/** What a path may go over: meetings, posts and memberships. */
export const pathLinks = 'ENGAGED_AT|HELD_POST|MEMBER_OF'

/**
 * A Cypher condition: the link `r` is within the filters. A body that took part through a person is gone through
 * only at an end of the path: elsewhere the person is, and saying both would be one step told as two.
 */
export const stepWithin = (r: string, ends: string) => `
  (type(${r}) <> 'ENGAGED_AT'
    OR (${engagedWithin(r, `endNode(${r})`)} AND (size(${r}.via) = 0 OR startNode(${r}).id IN ${ends})))`
