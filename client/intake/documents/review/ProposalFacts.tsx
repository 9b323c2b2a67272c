import type { ReactNode } from 'react'
import type { ReviewItem, SaidOf } from '../../../../graph-schema/api/intake.ts'
import { capitalise, formatDate, formatRange, formatWhen } from '../../../design/dates.ts'
import {
  attendanceWords,
  completenessWords,
  organisationKindWords,
  roleWords,
  sideWords,
} from '../../../design/words.ts'
import { nameIn, type Refs } from './nameOf.ts'

type Props = { item: ReviewItem; refs: Refs }

/** What a proposal says, besides its title: what a person has to look at before it is accepted. */
export function ProposalFacts({ item: { said, is }, refs }: Props) {
  const nameOf = nameIn(refs)
  const names = (ids: readonly string[] | undefined) => ids?.map(nameOf).join(', ') || 'not said'
  switch (said.type) {
    case 'document':
      return <DocumentFacts entry={said.entry} names={names} />
    case 'meeting':
      return <MeetingFacts entry={said.entry} refs={refs} />
    case 'point':
      return (
        <Facts>
          <Fact name="Said by">{names(said.entry.by)}</Fact>
          {said.entry.harmAreas && <Fact name="About">{names(said.entry.harmAreas)}</Fact>}
        </Facts>
      )
    case 'commitment':
      return (
        <Facts>
          <Fact name="By">{names(said.entry.by)}</Fact>
          <Fact name="To">{names(said.entry.to)}</Fact>
          {said.entry.due && <Fact name="Due">{formatDate(said.entry.due)}</Fact>}
          {said.entry.status !== 'open' && <Fact name="Status">{said.entry.status}</Fact>}
        </Facts>
      )
    case 'organisation':
      return (
        <Facts>
          <Fact name="Kind">{capitalise(organisationKindWords[said.entry.kind])}</Fact>
          <Fact name="Side">{capitalise(sideWords[said.entry.side])}</Fact>
          {is && <Fact name="In the register as">{is.name}</Fact>}
        </Facts>
      )
    case 'person':
      return (
        <Facts>
          {(said.entry.posts ?? []).map(({ title, organisation }) => (
            <Fact key={`${title} ${organisation}`} name="Post">
              {title}, {nameOf(organisation)}
            </Fact>
          ))}
          {is && <Fact name="In the register as">{is.name}</Fact>}
        </Facts>
      )
    case 'mention':
      return said.entry.harmAreas?.length ? (
        <Facts>
          <Fact name="About">{names(said.entry.harmAreas)}</Fact>
        </Facts>
      ) : null
    case 'evidence':
      return <EvidenceFacts entry={said.entry} names={names} />
    case 'quarantined':
      return (
        <p className="govuk-body liaison-review__line">
          No entry is made of this name. Accepted, it is left out.
        </p>
      )
  }
}

type Names = (ids: readonly string[] | undefined) => string

const DocumentFacts = ({ entry, names }: { entry: SaidOf<'document'>; names: Names }) => (
  <Facts>
    <Fact name="Date">{formatDate(entry.date)}</Fact>
    <Fact name="From">{names(entry.from)}</Fact>
    <Fact name="To">{names(entry.to)}</Fact>
    <Fact name="Marking">{entry.marking ?? 'none'}</Fact>
  </Facts>
)

const EvidenceFacts = ({ entry, names }: { entry: SaidOf<'evidence'>; names: Names }) => (
  <>
    <Facts>
      <Fact name="Contacts of">{entry.body ? names([entry.body]) : sideWords[entry.side]}</Fact>
      <Fact name="Days">{formatRange(entry.from, entry.to)}</Fact>
      <Fact name="Loaded">{completenessWords[entry.completeness]}</Fact>
    </Facts>
    <p className="govuk-body liaison-review__line">
      Accepted, these days count as covered where Liaison says that no meeting is recorded.
    </p>
  </>
)

const MeetingFacts = ({ entry, refs }: { entry: SaidOf<'meeting'>; refs: Refs }) => (
  <Facts>
    <Fact name="When">{capitalise(formatWhen(entry.when))}</Fact>
    <Fact name="Who">
      <ul className="govuk-list liaison-review__parties">
        {(entry.parties ?? []).map((taking) => {
          const id = 'person' in taking ? taking.person : taking.organisation
          return (
            <li key={id}>
              <Party id={id} refs={refs} />
              {details(taking, nameIn(refs)).map((words) => `, ${words}`)}
              {taking.basis === 'inferred' && (
                <span className="liaison-note"> Inferred{taking.because && `: ${taking.because}`}</span>
              )}
            </li>
          )
        })}
        {!entry.parties?.length && <li>nobody named</li>}
      </ul>
    </Fact>
    {entry.forum && <Fact name="Session of">{nameIn(refs)(entry.forum)}</Fact>}
    <Fact name="About">
      {entry.harmAreas?.map(({ id }) => nameIn(refs)(id)).join(', ') || 'no harm area'}
    </Fact>
    {entry.summary && <Fact name="Summary">{entry.summary}</Fact>}
  </Facts>
)

/** A name that is still to be decided says so wherever it stands. */
function Party({ id, refs }: { id: string; refs: Refs }) {
  const ref = refs.get(id)
  if (!ref) return <>{id}</>
  if (ref.key === undefined) return <>{ref.name}</>
  if (ref.state === 'open')
    return (
      <>
        {ref.name} <em>(still to be decided)</em>
      </>
    )
  if (ref.state === 'rejected') return <s>{ref.name}</s>
  return <>{ref.name} (new)</>
}

type Taking = NonNullable<SaidOf<'meeting'>['parties']>[number]

const details = ({ as, attendance, onBehalfOf }: Taking, nameOf: (id: string) => string): string[] => [
  ...(as && as !== 'participant' ? [roleWords[as]] : []),
  ...(attendance && attendance !== 'present' ? [attendanceWords[attendance]] : []),
  ...(onBehalfOf ? [onBehalfOf === 'self' ? 'for themselves' : `on behalf of ${nameOf(onBehalfOf)}`] : []),
]

const Facts = ({ children }: { children: ReactNode }) => <dl className="liaison-review__facts">{children}</dl>

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)
