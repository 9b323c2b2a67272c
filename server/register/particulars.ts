import type { Facts } from '../../graph-schema/api/register.ts'
import type { EntryRef } from '../../graph-schema/api/shared.ts'
import type { EntryDetails } from './queries/findEntryDetails.ts'
import { ukDate } from './ukDate.ts'

const plain = (term: string) => term.replaceAll('-', ' ')

/** An entry's own particulars in plain words, in the order they are read. */
export function particularsOf(entry: EntryRef, { properties }: EntryDetails): Facts['particulars'] {
  const { kind, side, aliases, words, serves, area, marking, date, due, status, closedOn, closedNote } =
    properties
  const lines: [string, string | undefined][] = [
    ['Kind', kind && plain(kind)],
    ['Side', side && plain(side)],
    ['Also known as', aliases?.join('; ')],
    ['Named in text as', words?.join('; ')],
    ['Serves', serves],
    ['Area', area],
    ['Date', date && ukDate(date)],
    ['Marking', marking],
    ['Due', due && ukDate(due)],
    ['Status', entry.type === 'commitment' ? status : undefined],
    ['Closed on', closedOn && ukDate(closedOn)],
    ['Note', closedNote],
  ]
  return lines.flatMap(([name, value]) => (value ? [{ name, value }] : []))
}

/** The history of a meeting's status: what it was known to be, from when, and where that is said. */
export function statusesOf({ properties, cited }: EntryDetails): Facts['statuses'] {
  const { statuses = [], statusesKnown, statusesBasis, statusesBecause, statusesCitations } = properties
  return statuses.map((status, at) => {
    const ids = (statusesCitations?.[at] ?? '').split(' ').filter(Boolean)
    const because = statusesBecause?.[at]
    return {
      status,
      known: statusesKnown?.[at] ?? '',
      basis: statusesBasis?.[at] === 'inferred' ? 'inferred' : 'stated',
      ...(because ? { because } : {}),
      citations: cited
        .filter(({ id, own }) => (ids.length > 0 ? ids.includes(id) : own))
        .map(({ citation }) => citation),
    }
  })
}
