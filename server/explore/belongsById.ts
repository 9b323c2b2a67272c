import type { Belongs } from '../../graph-schema/api/explore.ts'
import type { GroupKeysRow } from './queries/findGroupKeys.ts'

/** As the graph answers it: what is not known is left out, and so is a party that belongs nowhere. */
export const belongsById = (rows: readonly GroupKeysRow[]): ReadonlyMap<string, { belongs: Belongs }> =>
  new Map(
    rows.flatMap(({ id, body, role, department, worksOn }) => {
      const belongs: Belongs = {
        ...(body ? { body } : {}),
        ...(role ? { role } : {}),
        ...(department ? { department } : {}),
        ...(worksOn.length > 0 ? { worksOn } : {}),
      }
      return Object.keys(belongs).length > 0 ? [[id, { belongs }] as const] : []
    }),
  )
