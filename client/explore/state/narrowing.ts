import type { Period } from '../../../graph-schema/days.ts'
import { type Command, count, union, without } from './command.ts'
import type { ExploreState, Narrowing } from './ExploreState.ts'

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

export const filter = (change: Partial<Narrowing>, label: string): Command => ({
  name: 'filter',
  label,
  apply: (state) => withFilters(state, tidyFilters({ ...state.filters, ...change })),
})

/** Without both days there is nothing to compare another period with; in the wrong order they wait to be mended. */
const withFilters = (state: ExploreState, filters: Narrowing): ExploreState => ({
  ...state,
  filters,
  compare: filters.from && filters.to ? state.compare : undefined,
})

export const wholePeriod = ({ from, to }: Narrowing): Period | undefined =>
  from && to && from <= to ? { from, to } : undefined

export const period = (from: string | undefined, to: string | undefined, label: string): Command => ({
  ...filter({ from, to }, label),
  name: 'period',
})

/** Undefined stops comparing. */
export const compareWith = (other: Period | undefined, label: string): Command => ({
  name: 'compare',
  label,
  apply: (state) => ({ ...state, compare: wholePeriod(state.filters) && other && wholePeriod(other) }),
})

export const removeFilters: Command = {
  name: 'filter',
  label: 'Removed all filters',
  apply: (state) => withFilters(state, {}),
}

/** Lists sorted and empty ones left out, so that two ways to the same filters give one address. */
export function tidyFilters(filters: Partial<Narrowing>): Narrowing {
  const sorted = <T extends string>(list: readonly T[] | undefined) =>
    list === undefined || list.length === 0 ? undefined : [...new Set(list)].sort()
  const tidied = {
    about: sorted(filters.about),
    status: sorted(filters.status),
    side: sorted(filters.side),
    kind: sorted(filters.kind),
    from: filters.from || undefined,
    to: filters.to || undefined,
    atLeast: filters.atLeast && filters.atLeast > 1 ? filters.atLeast : undefined,
    of: filters.of || undefined,
  }
  return Object.fromEntries(Object.entries(tidied).filter(([, value]) => value !== undefined))
}
