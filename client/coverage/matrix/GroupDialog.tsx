import { useQuery } from '@tanstack/react-query'
import { Engaged, type GroupKey, Next } from '../../../graph-schema/api/coverage.ts'
import { GroupCell, type GroupMember } from '../../../graph-schema/api/groupCell.ts'
import { apiQuery } from '../../api.ts'
import { Button } from '../../design/Button.tsx'
import { formatCount } from '../../design/counts.ts'
import { Dialog } from '../../design/Dialog.tsx'
import { capitalise, formatDate } from '../../design/dates.ts'
import { Failure } from '../../design/Failure.tsx'
import { Loading } from '../../design/Loading.tsx'
import { engagedWords, nextWords } from '../coverageWords.ts'
import type { ScopeSearch } from '../scopeAddress.ts'
import { CellContacts } from './CellContacts.tsx'
import { groupName } from './groupName.ts'

type Props = {
  by: GroupKey
  group: string
  about: string
  scope: ScopeSearch
  onOrganisation: (organisation: string) => void
  onClose: () => void
}

/** What a cell of the matrix by groups rests on: which organisations are what, and the meetings with them. */
export function GroupDialog({ by, group, about, scope, onOrganisation, onClose }: Props) {
  const { data, error, refetch } = useQuery(
    apiQuery(GroupCell, '/api/coverage/groups/cell', { ...scope, rows: by, key: group, about }),
  )
  const name = capitalise(groupName(by, group))
  return (
    <Dialog title={data ? `${name}: ${data.harmArea?.name ?? 'all contacts'}` : name} onClose={onClose}>
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading what="what this rests on" />}
      {data && <Behind cell={data} onOrganisation={onOrganisation} />}
    </Dialog>
  )
}

type BehindProps = { cell: GroupCell; onOrganisation: (organisation: string) => void }

const Behind = ({ cell, onOrganisation }: BehindProps) => (
  <>
    <p className="govuk-body">{countedOf(cell)}</p>
    {Engaged.options.map((value) => (
      <Members
        key={value}
        {...engagedWords[value]}
        members={cell.members.filter(({ engaged }) => engaged === value)}
        onOrganisation={onOrganisation}
      />
    ))}
    {Next.options.map((value) => (
      <Members
        key={value}
        {...nextWords[value]}
        members={cell.members.flatMap(({ next, inferred: _, ...member }) => (next === value ? member : []))}
        onOrganisation={onOrganisation}
      />
    ))}
    <h3 className="govuk-heading-s">Contacts</h3>
    <CellContacts
      contacts={cell.contacts}
      total={cell.total}
      none={`No contact with any of them${cell.harmArea ? ' about this' : ''} is recorded.`}
      whole="Press an organisation for its own."
    />
    <p className="govuk-body-s">{cell.sentence}</p>
  </>
)

/** How the figures were counted, in words. */
const countedOf = ({ by, asOf, organisations, members, meetings, participations, harmArea }: GroupCell) =>
  `Counted for engagement by ${by.name}, as of ${formatDate(asOf)}: ${formatCount(meetings, 'meeting')} held that can count as met (meetings, calls, visits and roundtables), each once, and ${formatCount(participations, 'participation')}. Of ${formatCount(organisations, 'organisation')}, there is something to say of ${members.length}${harmArea ? ' about this' : ''}.`

type MembersProps = {
  sign: string
  words: string
  means: string
  members: readonly (Pick<GroupMember, 'id' | 'name'> & { inferred?: boolean })[]
  onOrganisation: (organisation: string) => void
}

/** The organisations that are one thing, each leading to what that rests on. */
const Members = ({ sign, words, means, members, onOrganisation }: MembersProps) =>
  members.length === 0 ? null : (
    <>
      <h3 className="govuk-heading-s govuk-!-margin-bottom-1">
        <span aria-hidden="true">{sign}</span> {members.length} {words}
      </h3>
      <p className="govuk-body-s govuk-!-margin-bottom-1">{capitalise(means)}.</p>
      <ul className="govuk-list liaison-members">
        {members.map(({ id, name, inferred }) => (
          <li key={id}>
            <Button look="link" onClick={() => onOrganisation(id)}>
              {name}
            </Button>
            {inferred && ' (inferred)'}
          </li>
        ))}
      </ul>
    </>
  )
