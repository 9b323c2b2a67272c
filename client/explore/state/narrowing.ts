import type { Filters } from '../../../graph-schema/api/explore.ts'
import { type Command, count, union, without } from './command.ts'

/** Commands which change what of it is drawn. */

export const hide = (ids: readonly string[], name: string): Command => ({
  name: 'hide',
  label: `Hid ${name}`,
  apply: (state) => ({
    ...state,
    hidden: union(state.hidden, ids),
    selection: without(state.selection, ids),
  }),
})

/** `drawn` is all that is drawn now: what is not kept of it is put away. */
export const showOnly = (keep: readonly string[], drawn: readonly string[], name: string): Command => ({
  name: 'show only',
  label: `Showed only ${name}`,
  apply: (state) => ({ ...state, hidden: union(state.hidden, without(drawn, keep)) }),
})

export const showHidden = (ids: readonly string[], name = count(ids.length, 'hidden item')): Command => ({
  name: 'show hidden',
  label: `Showed ${name} again`,
  apply: (state) => ({ ...state, hidden: without(state.hidden, ids) }),
})

export const filter = (change: Partial<Filters>, label: string): Command => ({
  name: 'filter',
  label,
  apply: (state) => ({ ...state, filters: tidyFilters({ ...state.filters, ...change }) }),
})

export const period = (from: string | undefined, to: string | undefined, label: string): Command => ({
  ...filter({ from, to }, label),
  name: 'period',
})

export const removeFilters: Command = {
  name: 'filter',
  label: 'Removed all filters',
  apply: (state) => ({ ...state, filters: {} }),
}

/** Lists sorted and empty ones left out, so that two ways to the same filters give one address. */
export function tidyFilters(filters: Partial<Filters>): Filters {
  const sorted = <T extends string>(list: readonly T[] | undefined) =>
    list === undefined || list.length === 0 ? undefined : [...new Set(list)].sort()
  const tidied = {
    about: sorted(filters.about),
    status: sorted(filters.status),
    side: sorted(filters.side),
    kind: sorted(filters.kind),
    from: filters.from || undefined,
    to: filters.to || undefined,
  }
  return Object.fromEntries(Object.entries(tidied).filter(([, value]) => value !== undefined))
}
