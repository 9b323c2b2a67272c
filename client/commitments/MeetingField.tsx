import { useQueries } from '@tanstack/react-query'
import type { Fact } from '../../graph-schema/api/register.ts'
import { formatWhen } from '../design/dates.ts'
import { Select } from '../design/Select.tsx'
import { factsQuery } from './commitmentsQueries.ts'

type Props = {
  /** Who said it and to whom: the meeting is one of theirs. */
  parties: readonly string[]
  /** The id of the meeting; '' for none. */
  value: string
  onChange: (meeting: string) => void
}

/** The meeting at which it was said, of those the parties to it took part in. */
export function MeetingField({ parties, value, onChange }: Props) {
  const found = useQueries({
    queries: parties.map(factsQuery),
    combine: (results) =>
      results.flatMap(({ data }) =>
        (data?.groups ?? []).filter(({ link }) => link === 'ENGAGED_AT').flatMap(({ facts }) => facts),
      ),
  })
  const meetings = [...new Map(found.map((fact) => [fact.other.id, fact])).values()].toSorted(latestFirst)
  if (meetings.length === 0) return null
  return (
    <Select
      label="Meeting it was said at (optional)"
      hint="Of the latest meetings of those named above."
      value={value}
      options={[
        { value: '', words: 'None, or not in this list' },
        ...meetings.map((fact) => ({ value: fact.other.id, words: inWords(fact) })),
      ]}
      onChange={onChange}
    />
  )
}

const inWords = ({ other, when }: Fact) => (when ? `${other.name}, ${formatWhen(when)}` : other.name)

const latestFirst = (a: Fact, b: Fact) => (b.when?.to ?? '').localeCompare(a.when?.to ?? '')
