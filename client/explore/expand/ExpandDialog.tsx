import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { mostIds } from '../../../graph-schema/api/explore.ts'
import { Button } from '../../design/Button.tsx'
import { formatNumber } from '../../design/counts.ts'
import { Dialog } from '../../design/Dialog.tsx'
import { capitalise } from '../../design/dates.ts'
import { Failure } from '../../design/Failure.tsx'
import { Loading } from '../../design/Loading.tsx'
import { Select } from '../../design/Select.tsx'
import { entryTypePlurals } from '../../design/words.ts'
import { nameOf } from '../drawn/nameOf.ts'
import { neighboursQuery } from '../exploreQueries.ts'
import { expand } from '../state/adding.ts'
import type { Snapshot } from '../state/Snapshot.ts'
import type { Tools } from '../useTools.ts'
import { type Expandable, expandable, findFresh } from './findNeighbours.ts'
import { NeighbourChoice } from './NeighbourChoice.tsx'

type Props = { id: string; snapshot: Snapshot; tools: Tools; onClose: () => void }

const usualNumber = 25
const mostAtOnce = 400

/** Too many to add at once: how many there are of each kind, and the first of them to choose from. */
export function ExpandDialog({ id, snapshot, tools, onClose }: Props) {
  const { state, drawn } = snapshot
  const name = nameOf(drawn, id)
  const [chosenKind, setKind] = useState<Expandable>()
  const [number, setNumber] = useState(usualNumber)
  const [left, setLeft] = useState<readonly string[]>([])
  const counts = useQuery(neighboursQuery(id, state.filters, undefined, 1))
  const countOf = (kind: Expandable) => counts.data?.counts.find(({ type }) => type === kind)?.count ?? 0
  const kind = chosenKind ?? expandable.toSorted((a, b) => countOf(b) - countOf(a))[0] ?? 'organisation'
  const client = useQueryClient()
  const listed = useQuery({
    queryKey: ['not drawn yet', id, state.filters, kind, state.ids, number],
    queryFn: () => findFresh(client, id, state.filters, kind, new Set(state.ids), number),
    enabled: counts.isSuccess,
    retry: false,
  })
  const fresh = listed.data?.fresh ?? []
  const all = fresh.length + (listed.data?.left ?? 0)
  const ticked = fresh.filter((each) => !left.includes(each.id)).map((each) => each.id)
  const failed = counts.error ?? listed.error

  return (
    <Dialog title={`Expand ${name}`} onClose={onClose}>
      {failed && (
        <Failure error={failed} onRetry={() => void Promise.all([counts.refetch(), listed.refetch()])} />
      )}
      {counts.data && (
        <>
          <p className="govuk-body">{countsInWords(counts.data.counts)}</p>
          <Select
            label="What to add"
            value={kind}
            options={expandable.map((each) => ({
              value: each,
              words: `${capitalise(entryTypePlurals[each])} (${formatNumber(countOf(each))})`,
            }))}
            onChange={setKind}
          />
          <HowMany number={number} onChange={setNumber} />
        </>
      )}
      {!failed && !listed.data && <Loading what="neighbours" />}
      {listed.data && (
        <>
          <NeighbourChoice
            legend={`${fresh.length === all ? 'All' : `First ${formatNumber(fresh.length)} of`} ${formatNumber(all)} not drawn yet, most meetings first`}
            neighbours={fresh}
            left={left}
            onChange={setLeft}
          />
          <Button
            aria-disabled={ticked.length === 0}
            onClick={() => {
              if (ticked.length === 0) return
              onClose()
              tools.perform(expand(name, ticked, 0, id))
            }}
          >
            Add {formatNumber(ticked.length)}
          </Button>{' '}
          {all > fresh.length && (
            <Button
              look="secondary"
              onClick={() => {
                onClose()
                tools.expandAll(id, kind)
              }}
            >
              {everythingInWords(all, mostIds - state.ids.length, entryTypePlurals[kind])}
            </Button>
          )}
        </>
      )}
    </Dialog>
  )
}

/** What does not fit is said before it is asked for. */
const everythingInWords = (all: number, room: number, plural: string) =>
  all <= room
    ? `Add all ${formatNumber(all)} ${plural}`
    : `Add the first ${formatNumber(room)} of ${formatNumber(all)} ${plural}, most meetings first`

const countsInWords = (counts: readonly { type: keyof typeof entryTypePlurals; count: number }[]) =>
  `In all: ${counts.map(({ type, count }) => `${formatNumber(count)} ${entryTypePlurals[type]}`).join(', ')}. Meetings are drawn with those who took part.`

function HowMany({ number, onChange }: { number: number; onChange: (number: number) => void }) {
  const id = useId()
  return (
    <div className="govuk-form-group">
      <label className="govuk-label" htmlFor={id}>
        How many to list
      </label>
      <input
        id={id}
        className="govuk-input govuk-input--width-4"
        type="number"
        min={1}
        max={mostAtOnce}
        value={number}
        onChange={(event) => {
          const asked = Math.round(event.target.valueAsNumber)
          if (asked >= 1) onChange(Math.min(mostAtOnce, asked))
        }}
      />
    </div>
  )
}
