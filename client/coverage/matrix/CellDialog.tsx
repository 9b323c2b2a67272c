import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Cell } from '../../../graph-schema/api/coverageCell.ts'
import { apiQuery } from '../../api.ts'
import { formatCount } from '../../design/counts.ts'
import { Dialog } from '../../design/Dialog.tsx'
import { formatDate } from '../../design/dates.ts'
import { Failure } from '../../design/Failure.tsx'
import { Loading } from '../../design/Loading.tsx'
import { engagedWords, nextWords } from '../coverageWords.ts'
import type { ScopeSearch } from '../scopeAddress.ts'
import { CellContacts } from './CellContacts.tsx'
import { CellSources } from './CellSources.tsx'

type Props = { organisation: string; about: string; scope: ScopeSearch; onClose: () => void }

/** What a cell rests on: how it was counted, each contact with what it counts as, and what to do next. */
export function CellDialog({ organisation, about, scope, onClose }: Props) {
  const { asOf, by, from, to } = scope
  const { data, error, refetch } = useQuery(
    apiQuery(Cell, '/api/coverage/cell', { organisation, about, asOf, by, from, to }),
  )
  return (
    <Dialog title={data ? titleOf(data) : 'What this rests on'} onClose={onClose}>
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading what="what this rests on" />}
      {data && <Behind cell={data} />}
    </Dialog>
  )
}

const titleOf = ({ organisation, harmArea }: Cell) =>
  harmArea ? `${organisation.name}: ${harmArea.name}` : `${organisation.name}: all contacts`

const Behind = ({ cell }: { cell: Cell }) => (
  <>
    <p className="govuk-body">{countedOf(cell)}</p>
    <CellContacts
      contacts={cell.contacts}
      total={cell.total}
      none={`No contact with it${cell.harmArea ? ' about this' : ''} is recorded.`}
      whole={`The page of ${cell.organisation.name} has all of them.`}
    />
    <CellSources title="The register says that it works on" sourced={cell.worksOn} />
    <CellSources title="Mentioned, without a meeting, about" sourced={cell.mentions} />
    <p className="govuk-body-s">{cell.sentence}</p>
    <ul className="govuk-list">
      <li>
        <Link
          className="govuk-link"
          to="/explore"
          search={{ open: cell.organisation.id, ...(cell.harmArea ? { about: cell.harmArea.id } : {}) }}
        >
          Open {cell.organisation.name} in the explorer
        </Link>
      </li>
      <li>
        <Link className="govuk-link" to="/entries/$id" params={{ id: cell.organisation.id }}>
          All that is recorded of {cell.organisation.name}
        </Link>
      </li>
      <li>
        <Link
          className="govuk-link"
          to="/briefs/new"
          search={{ with: [cell.organisation.id], about: cell.harmArea?.id, asOf: cell.asOf, by: cell.by.by }}
        >
          Prepare a brief on {cell.organisation.name}
        </Link>
      </li>
    </ul>
  </>
)

/** How the figure was counted, in words: whose engagement, as of when, and which value of the definition holds. */
function countedOf({ cell, meetings, by, asOf, harmArea }: Cell): string {
  const scope = `engagement by ${by.name}, as of ${formatDate(asOf)}`
  const counted = `Counted for ${scope}: ${formatCount(meetings, 'meeting')} held that can count as met (meetings, calls, visits and roundtables), each once.`
  if (!harmArea) return counted
  if (!cell) return `${counted} Nothing is recorded, and the register does not say that it works on this.`
  const engaged = cell.engaged
    ? ` “${engagedWords[cell.engaged].words}”: ${engagedWords[cell.engaged].means}.`
    : ''
  const next = cell.next ? ` “${nextWords[cell.next].words}”: ${nextWords[cell.next].means}.` : ''
  const inferred = cell.inferred ? ' It is inferred: every way to it rests on something not stated.' : ''
  return counted + engaged + inferred + next
}
