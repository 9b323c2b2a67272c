import type { HarmAreaNode } from '../../../graph-schema/api/register.ts'
import type { Narrowing } from '../state/ExploreState.ts'

/** The harm areas filtered by, where no meeting at all is recorded about any of them or their parts. */
export function areasWithoutMeeting(
  { about = [] }: Narrowing,
  areas: readonly HarmAreaNode[],
): readonly HarmAreaNode[] {
  const chosen = areas.filter(({ id }) => about.includes(id))
  return chosen.length === about.length && chosen.every(({ meetings }) => meetings === 0) ? chosen : []
}
