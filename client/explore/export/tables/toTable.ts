import { capitalise, formatWhen, sortableWhen } from '../../../design/dates.ts'
import { basisWords, meetingKindWords, statusWords } from '../../../design/words.ts'
import type { DrawnLink, DrawnMeeting } from '../../drawn/Drawn.ts'
import { nameOf } from '../../drawn/nameOf.ts'
import { namesAt } from '../../drawn/namesAt.ts'
import { comparedWords, type PartyRow, partyRows } from '../../table/partyRows.ts'
import { type Shown, sourcesOf, sourcesOfLink } from '../Shown.ts'
import type { ExportColumn, ExportTable, TableKind, Value } from './ExportTable.ts'

type Column<Row> = ExportColumn & { readonly value: (row: Row) => Value }

const made = <Row>(
  id: TableKind,
  caption: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): ExportTable => ({
  id,
  caption,
  columns: columns.map(({ value, ...column }) => column),
  rows: rows.map((row) => columns.map(({ value }) => value(row))),
})

const meetings = (shown: Shown): Column<DrawnMeeting>[] => [
  { header: 'Id', forPrograms: true, value: ({ meeting }) => meeting.id },
  { header: 'When', value: ({ meeting }) => capitalise(formatWhen(meeting.when)) },
  { header: 'From', forPrograms: true, value: ({ meeting }) => meeting.when.from ?? '' },
  { header: 'To', forPrograms: true, value: ({ meeting }) => meeting.when.to ?? '' },
  { header: 'Precision', forPrograms: true, value: ({ meeting }) => meeting.when.precision },
  { header: 'Status', value: ({ meeting }) => capitalise(statusWords[meeting.status]) },
  { header: 'Meeting', names: true, value: ({ meeting }) => meeting.title },
  { header: 'Kind', value: ({ meeting }) => capitalise(meetingKindWords[meeting.kind]) },
  { header: 'Who', value: (each) => namesAt(each, shown).join('; ') },
  { header: 'Others not shown', value: ({ meeting, ends }) => Math.max(0, meeting.partyCount - ends.length) },
  {
    header: 'Harm areas',
    value: ({ meeting }) => meeting.harmAreas.map(shown.areaName).join('; ') || 'Not recorded',
  },
  { header: 'Basis', value: ({ inferred }) => capitalise(basisWords[inferred ? 'inferred' : 'stated']) },
  { header: 'Source', value: ({ meeting }) => sourcesOf(shown, meeting).join('; ') },
]

const parties = ({ drawn }: Shown): Column<PartyRow>[] => [
  { header: 'Id', forPrograms: true, value: ({ id }) => id },
  { header: 'Name', names: true, value: ({ name, redacted }) => (redacted ? `${name} (redacted)` : name) },
  { header: 'Kind', value: ({ kind }) => kind },
  ...(drawn.groups.length > 0
    ? [{ header: 'Group', value: ({ group }: PartyRow) => group || 'By itself' }]
    : []),
  { header: 'Side', value: ({ side }) => side },
  { header: 'Meetings', value: ({ meetings: count }) => count },
  { header: 'Parties met, not shown', value: ({ hidden }) => hidden ?? 'Not counted' },
  ...(drawn.comparison ? [{ header: 'Compared', value: comparedWords(drawn.comparison) }] : []),
]

const links = (shown: Shown): Column<DrawnLink>[] => [
  { header: 'From id', forPrograms: true, value: ({ from }) => from },
  { header: 'From', names: true, value: ({ from }) => nameOf(shown.drawn, from) },
  { header: 'Link', value: ({ reads }) => reads },
  { header: 'To id', forPrograms: true, value: ({ to }) => to },
  { header: 'To', value: ({ to }) => nameOf(shown.drawn, to) },
  { header: 'Detail', value: ({ detail }) => detail ?? '' },
  { header: 'Basis', value: ({ basis }) => capitalise(basisWords[basis]) },
  { header: 'Source', value: (link) => sourcesOfLink(shown, link).join('; ') },
]

const latestFirst = (a: DrawnMeeting, b: DrawnMeeting) =>
  sortableWhen(b.meeting.when).localeCompare(sortableWhen(a.meeting.when))

/** The rows are those of the table on screen, made from the same `Drawn`. */
export function toTable(kind: TableKind, shown: Shown): ExportTable {
  const { drawn } = shown
  switch (kind) {
    case 'meetings':
      return made(kind, 'Meetings drawn', meetings(shown), drawn.meetings.toSorted(latestFirst))
    case 'parties':
      return made(kind, 'People, organisations and harm areas drawn', parties(shown), partyRows(drawn))
    case 'links':
      return made(kind, 'Links drawn that are not meetings', links(shown), drawn.links)
  }
}
