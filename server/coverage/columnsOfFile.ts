import type { Coverage, CoverageRow } from '../../graph-schema/api/coverage.ts'
import { ukDate } from '../register/register.ts'

export type FileValue = string | number | null

/** The matrix as rows for a spreadsheet: one line for each organisation and harm area that has something to say. */
export const fileHeadings = [
  'Organisation',
  'Organisation id',
  'Kind',
  'Side',
  'Serves',
  'Harm area',
  'Harm area id',
  'Engaged',
  'Inferred',
  'Next',
  'Meetings',
  'Participations',
  'Last met',
  'Met about something but not all it works on',
] as const

export const fileRows = ({ columns, rows }: Pick<Coverage, 'columns' | 'rows'>): FileValue[][] => {
  const names = new Map(columns.map(({ id, name }) => [id, name]))
  return rows.flatMap((row) =>
    row.cells.length === 0
      ? [[...organisation(row), '', '', 'nothing recorded', '', '', 0, 0, null, yes(row.partial)]]
      : row.cells.map((cell) => [
          ...organisation(row),
          names.get(cell.harmArea) ?? cell.harmArea,
          cell.harmArea,
          cell.engaged ? words[cell.engaged] : '',
          yes(cell.inferred),
          cell.next?.replaceAll('-', ' ') ?? '',
          cell.meetings,
          cell.participations,
          cell.lastMet,
          yes(row.partial),
        ]),
  )
}

const organisation = ({ name, id, kind, side, serves }: CoverageRow) => [name, id, kind, side, serves ?? '']

const yes = (value: boolean) => (value ? 'yes' : '')

const words = {
  met: 'met',
  'group-only': 'met in a group only',
  'through-forum': 'through a forum',
  mentioned: 'mentioned only',
  'none-recorded': 'no meeting recorded',
} as const

/** What a file says of itself, so that it can be read away from Liaison. */
export const fileCaptions = (
  { asOf, by, from, to, evidence, total }: Coverage,
  filters: string,
): string[][] => [
  ['Title', 'Who is engaged on what'],
  ['Meetings of', by.name],
  ['As of', ukDate(asOf)],
  [
    'Period',
    from || to
      ? `${from ? ukDate(from) : 'the first'} to ${to ? ukDate(to) : 'the last'}`
      : 'all that is loaded',
  ],
  ['Filters', filters || 'none'],
  ['Organisations', String(total)],
  ['Evidence', evidence.sentence],
  ['Read this', '“No meeting recorded” means that no loaded document records one.'],
  ['Taken from Liaison on', ukDate(new Date().toISOString().slice(0, 10))],
]
