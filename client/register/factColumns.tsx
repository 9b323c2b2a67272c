import type { Fact } from '../../graph-schema/api/register.ts'
import { Sources } from '../design/Citation.tsx'
import { formatCount } from '../design/counts.ts'
import { capitalise, formatWhen, sortableWhen } from '../design/dates.ts'
import { EntryLink, EntryLinks } from '../design/EntryLink.tsx'
import type { Column } from '../design/Table.tsx'
import { StatusTag } from '../design/Tag.tsx'
import { entryKindWords, entryTypeWords } from '../design/words.ts'

/** Every column a fact may have. A list of facts shows those that at least one of its facts fills. */
type FactColumn = Column<Fact> & { fills: (fact: Fact) => boolean }

const all: readonly FactColumn[] = [
  {
    id: 'when',
    header: 'Date',
    cell: ({ when }) => when && capitalise(formatWhen(when)),
    sortBy: ({ when }) => sortableWhen(when),
    fills: ({ when }) => when !== undefined,
  },
  {
    id: 'other',
    header: 'Name',
    names: true,
    cell: ({ other }) => (
      <>
        <EntryLink entry={other} />
        <span className="liaison-kind">{entryKindWords(other)}</span>
      </>
    ),
    sortBy: ({ other }) => other.name,
    fills: () => true,
  },
  {
    id: 'status',
    header: 'Status',
    cell: ({ status }) => status && <StatusTag status={status} />,
    sortBy: ({ status }) => status ?? '',
    fills: ({ status }) => status !== undefined,
  },
  { id: 'detail', header: 'Details', cell: ({ detail }) => detail, fills: ({ detail }) => Boolean(detail) },
  {
    id: 'by',
    header: 'By',
    cell: ({ by }) => (by && by.length > 0 ? <EntryLinks entries={by} /> : 'source does not say'),
    fills: ({ by }) => by !== undefined && by.length > 0,
  },
  {
    id: 'to',
    header: 'To',
    cell: ({ to }) => to && <EntryLinks entries={to} />,
    fills: ({ to }) => to !== undefined && to.length > 0,
  },
  {
    id: 'company',
    header: 'With',
    cell: ({ company = [], companions = 0 }) =>
      company.length > 0 && (
        <>
          <EntryLinks entries={company} />
          {companions > company.length && ` and ${formatCount(companions - company.length, 'other')}`}
        </>
      ),
    fills: ({ company }) => company !== undefined,
  },
  {
    id: 'about',
    header: 'About',
    cell: ({ harmAreas }) => harmAreas && <EntryLinks entries={harmAreas} />,
    fills: ({ harmAreas }) => harmAreas !== undefined && harmAreas.length > 0,
  },
  { id: 'source', header: 'Source', cell: (fact) => <Sources {...fact} />, fills: () => true },
]

/** `whole`: all facts are here. One page out of many is not sorted, for that would look like sorting all of them. */
export const factColumns = (facts: readonly Fact[], whole: boolean): Column<Fact>[] =>
  all
    .filter(({ fills }) => facts.some(fills))
    .map((column) => (column.id === 'other' ? { ...column, header: nameOf(facts) } : column))
    .map((column) => (whole ? column : unsorted(column)))

function unsorted({ sortBy: _, ...column }: Column<Fact>): Column<Fact> {
  return column
}

/** "Meeting" over a column of meetings, "Name" over a mixed one. */
function nameOf(facts: readonly Fact[]): string {
  const [type, ...others] = new Set(facts.map(({ other }) => other.type))
  return type && others.length === 0 ? capitalise(entryTypeWords[type]) : 'Name'
}
