import type { Filters } from '../../graph-schema/api/explore.ts'
import { tookPart } from '../coverage/coverage.ts'

/**
 * A Cypher condition: the ENGAGED_AT link `g` to a meeting `m` counts as taking part, and is within the filters, as
 * `filterParams` gives them.
 */
export const engagedWithin = (g: string, m: string) => `
  ${tookPart(g)} AND ${m}.access IN $may
  AND ($about IS NULL OR any(area IN ${g}.areas WHERE area IN $about))
  AND ($status IS NULL OR ${g}.status IN $status)
  AND ($kind IS NULL OR ${m}.kind IN $kind)
  AND ($from IS NULL OR ${g}.to >= $from) AND ($to IS NULL OR ${g}.from <= $to)`

export const filterParams = ({ about, status, side, kind, from, to }: Filters) => ({
  about: about ?? null,
  status: status ?? null,
  side: side ?? null,
  kind: kind ?? null,
  from: from ?? null,
  to: to ?? null,
})
