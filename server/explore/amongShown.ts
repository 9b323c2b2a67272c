import type { EntryRef } from '../../graph-schema/api/shared.ts'
import type { EntryType } from '../../graph-schema/entry.ts'
import type { Among } from './meetingsAmong.ts'

/** The entries shown as the pattern of the meetings among them asks for them: each type by itself. */
export function amongShown(refs: readonly EntryRef[]): Among {
  const idsOf = (types: readonly EntryType[]) =>
    refs.filter(({ type }) => types.includes(type)).map(({ id }) => id)
  return {
    ids: idsOf(['person', 'organisation']),
    areas: idsOf(['harmArea']),
    asked: idsOf(['meeting']),
  }
}
