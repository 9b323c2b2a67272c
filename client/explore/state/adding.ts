import { mostIds } from '../../../graph-schema/api/explore.ts'
import { formatNumber } from '../../design/counts.ts'
import { type Command, omit, union, without } from './command.ts'
import { type ExploreState, emptyState } from './ExploreState.ts'
import { tidyFilters } from './narrowing.ts'

/** Commands which change what is asked for. */

/**
 * No more than can be shown: the first asked for stay, and it is known how many there would be. Once something else is
 * asked for, the meetings drawn are no longer those `of` one entry alone.
 */
function withIds(state: ExploreState, ids: readonly string[], more = 0, of?: string): ExploreState {
  const all = union(state.ids, ids)
  const wanted = all.length + more
  return {
    ...state,
    filters: state.filters.of === of ? state.filters : tidyFilters({ ...state.filters, of }),
    ids: all.length > mostIds ? all.slice(0, mostIds) : all,
    outOf: wanted > mostIds ? Math.max(wanted, state.outOf ?? 0) : state.outOf,
    hidden: without(state.hidden, ids),
  }
}

const withoutIds = (state: ExploreState, ids: readonly string[]): ExploreState => ({
  ...state,
  ids: without(state.ids, ids),
  outOf: undefined,
  hidden: without(state.hidden, ids),
  pins: without(state.pins, ids),
  selection: without(state.selection, ids),
  positions: omit(state.positions, ids),
})

export const add = (id: string, name: string): Command => ({
  name: 'add',
  label: `Added ${name}`,
  adds: [id],
  apply: (state) => ({ ...withIds(state, [id]), selection: [id] }),
})

/** An entry with its first neighbours and its own meetings, as an address with `open` asks for. */
export const open = (id: string, name: string, neighbours: readonly string[]): Command => ({
  name: 'open',
  label: `Opened ${name} (+${neighbours.length})`,
  apply: (state) => ({
    ...withIds(state, [id, ...neighbours], 0, state.filters.about?.includes(id) ? undefined : id),
    selection: [id],
  }),
})

/**
 * `more` are those left out because they would not fit: the ones with fewest meetings. `id` is what was expanded: more
 * of those met by an entry opened leave its own meetings drawn alone.
 */
export const expand = (name: string, ids: readonly string[], more = 0, id?: string): Command => ({
  name: 'expand',
  label: `Expanded ${name} (+${ids.length}${more > 0 ? ` of ${formatNumber(ids.length + more)}` : ''})`,
  adds: ids,
  apply: (state) => withIds(state, ids, more, state.filters.of === id ? id : undefined),
})

export const collapse = (name: string, ids: readonly string[]): Command => ({
  name: 'collapse',
  label: `Collapsed ${name} (−${ids.length})`,
  apply: (state) => withoutIds(state, without(ids, state.pins)),
})

/** Takes away all but these: unlike hiding, it leaves nothing behind to be kept in the address. */
export const keepOnly = (ids: readonly string[], name: string): Command => ({
  name: 'show fewer',
  label: `Showed fewer: ${name}`,
  apply: (state) => withoutIds(state, without(state.ids, ids)),
})

/** Draws a path: adds what it passes through and selects it, so that the rest is faded. */
export const showPath = (sentence: string, ids: readonly string[]): Command => ({
  name: 'show path',
  label: `Showed the path “${sentence}”`,
  adds: ids,
  apply: (state) => ({ ...withIds(state, ids), selection: ids }),
})

export const clear: Command = {
  name: 'clear',
  label: 'Cleared everything',
  apply: (state) => ({ ...emptyState, view: state.view }),
}
