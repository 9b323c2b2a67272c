import { refOf } from '../register/register.ts'
import {
  governmentAt,
  heldOf,
  mentionedOf,
  overdueOf,
  plannedOf,
  tookPart,
  withinPeriod,
} from './engagedAsOf.ts'
import { postsHeld } from './postsHeld.ts'

/** Cypher for what is told of a contact: a meeting `m`, of which `g` is a derived link, and what it counts as. */
export const contactParts = `
  meeting: m {.id, .title, .kind, .from, .to, .precision, .asWritten}, status: g.status, attendance: g.attendance,
  part: ${tookPart('g')}, parties: g.parties, few: g.parties <= $group, within: ${withinPeriod('g')},
  held: ${heldOf('g')}, planned: ${plannedOf('g')}, overdue: ${overdueOf('g')}, mentioned: ${mentionedOf('g')},
  government: COLLECT {
    MATCH (p:Party)-[h:ENGAGED_AT|WAS_ENGAGED_AT]->(m)
    WHERE ${governmentAt('h')} AND (size($whom) = 0 OR p.id IN $whom) AND ($title IS NULL OR EXISTS { ${postsHeld} })
    WITH p ORDER BY p:Person DESC, p.name LIMIT 12 RETURN ${refOf('p')} }`
