import type { Command } from './command.ts'
import type { GroupBy, GroupLook } from './ExploreState.ts'

/** Commands which put what is drawn into groups. None of them moves anything. */

export const groupingWords = {
  organisation: 'organisation',
  department: 'department',
  side: 'side',
  sector: 'sector',
  'harm-area': 'harm area',
} as const satisfies Record<GroupBy, string>

/** Undefined draws everything one by one again. */
export const groupBy = (by: GroupBy | undefined): Command => ({
  name: 'group',
  label: by === undefined ? 'Took the groups apart' : `Grouped by ${groupingWords[by]}`,
  apply: (state) => ({ ...state, grouping: by === undefined ? { of: {} } : { by, of: {} } }),
})

const looking = { open: 'Opened', closed: 'Closed' } as const satisfies Record<GroupLook, string>

/** The latest is last, so that it is known which to keep open where there is room for few. */
export const lookAtGroup = (id: string, look: GroupLook, name: string): Command => ({
  name: `group ${look}`,
  label: `${looking[look]} the group ${name}`,
  apply: (state) => {
    const { [id]: _before, ...others } = state.grouping.of
    return { ...state, grouping: { ...state.grouping, of: { ...others, [id]: look } } }
  },
})

export const lookAtAllGroups = (look: GroupLook): Command => ({
  name: `groups ${look}`,
  label: `${looking[look]} all groups`,
  apply: (state) => ({ ...state, grouping: { ...state.grouping, all: look, of: {} } }),
})
