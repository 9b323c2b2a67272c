import * as z from 'zod'

/**
 * The same definition over what is recorded, without the derived link: who took part for which body, with a
 * government body in the same meeting, about an area or what it is part of. As things are now, whose dates all count.
 */
const engagedAt = (meetings: string) => `
${meetings} WHERE m.access IN $may AND m.kind IN $metKinds
  AND coalesce(m.statuses[-1], m.status) = 'held' AND coalesce(m.from, m.to) <= $asOf
CALL (m) {
  MATCH (p:Party)-[t:TOOK_PART]->(m) WHERE NOT t.attendance IN ['apologies', 'expected'] OR t.attendance IS NULL
  OPTIONAL MATCH (p)-[post:HELD_POST]->(held:Organisation)
  WHERE t.onBehalfOf IS NULL AND (post.from IS NULL OR post.from <= m.to) AND (post.to IS NULL OR post.to >= m.from)
  WITH p, t, collect(held) AS bodies
  WITH p, t, CASE WHEN any(b IN bodies WHERE b.side = 'government') THEN [b IN bodies WHERE b.side = 'government'] ELSE bodies END AS bodies
  OPTIONAL MATCH (behalf:Organisation {id: t.onBehalfOf})
  UNWIND CASE WHEN p:Organisation THEN [p] WHEN behalf IS NOT NULL THEN [behalf] ELSE bodies END AS body
  RETURN collect(DISTINCT body) AS bodies
}
WITH m, bodies WHERE any(b IN bodies WHERE b.side = 'government')
WITH m, bodies, COLLECT { MATCH (m)-[:ABOUT]->(:HarmArea)-[:PART_OF*0..20]->(a:HarmArea) WHERE a.id IN $areas RETURN DISTINCT a.id } AS areas,
  size([b IN bodies WHERE b.side <> 'government']) AS parties
UNWIND bodies AS o
WITH o, m, areas, parties WHERE o.side IN $sides AND coalesce(o.kind, 'other') <> 'forum'`

export const matrixWithoutDerived = `${engagedAt('MATCH (m:Meeting)')}
UNWIND [''] + areas AS area
RETURN o.id AS id, area, count(m) AS meetings, sum(CASE WHEN parties <= $group THEN 1 ELSE 0 END) AS met, max(m.to) AS last`

export const BareTally = z.object({
  id: z.string(),
  area: z.string(),
  meetings: z.number(),
  met: z.number(),
  last: z.string().nullable(),
})
export type BareTally = z.infer<typeof BareTally>

const about = `MATCH (:HarmArea {id: $areas[0]})<-[:PART_OF*0..20]-(x:HarmArea)
WITH DISTINCT x MATCH (x)<-[:ABOUT]-(m:Meeting) WITH DISTINCT m`

/** Who works on the area, the only one in $areas, and took part in no meeting about it. */
export const listWithoutDerived = `${engagedAt(about)}
WITH collect(DISTINCT o) AS met
MATCH (:HarmArea {id: $areas[0]})<-[:PART_OF*0..20]-(:HarmArea)<-[:WORKS_ON]-(o:Organisation)
WHERE o.access IN $may AND o.side IN $sides AND coalesce(o.kind, 'other') <> 'forum' AND NOT o IN met
RETURN DISTINCT o.id AS id, o.name AS name ORDER BY name`

export const BareListed = z.object({ id: z.string(), name: z.string() })
