import { Link } from '@tanstack/react-router'
import type { ListPart, ListRow, Lists } from '../../../graph-schema/api/lists.ts'
import { Citation } from '../../design/Citation.tsx'
import { capitalise } from '../../design/dates.ts'
import { EntryLink } from '../../design/EntryLink.tsx'
import { organisationKindWords } from '../../design/words.ts'
import { Reasons } from './Reasons.tsx'

/** Each organisation, why it is in the list, and where that is written. */
export const ListRows = ({ data: { rows, about, mayGiveReasons } }: { data: Lists }) => (
  <ul className="govuk-list liaison-list">
    {rows.map((row) => (
      <li key={row.id} className="liaison-list__row">
        <h3 className="govuk-heading-s">
          <EntryLink entry={row} /> <span className="liaison-note">{organisationKindWords[row.kind]}</span>
        </h3>
        <p className="govuk-body">
          {row.parts.map((part) => (
            <Part key={part.harmArea?.id ?? ''} part={part} />
          ))}
          {row.more > 0 && `And ${row.more} more harm ${row.more === 1 ? 'area' : 'areas'}.`}
        </p>
        <Sources row={row} />
        <p className="govuk-body-s liaison-list__links">
          <Link className="govuk-link" to="/explore" search={{ open: row.id }}>
            Open<span className="govuk-visually-hidden"> {row.name}</span> in the explorer
          </Link>{' '}
          <Link className="govuk-link" to="/briefs/new" search={{ with: [row.id], about: about?.id }}>
            Prepare a brief<span className="govuk-visually-hidden"> on {row.name}</span>
          </Link>
          {toRecord(row).map(({ id, title }) => (
            <Link key={id} className="govuk-link" to="/meetings/$id/record" params={{ id }}>
              Record what happened<span className="govuk-visually-hidden">: {title}</span>
            </Link>
          ))}
        </p>
        {mayGiveReasons && <Reasons row={row} about={about} />}
      </li>
    ))}
  </ul>
)

/** Planned meetings of which no document says whether they took place, each once. */
const toRecord = ({ parts }: ListRow) => [
  ...new Map(parts.flatMap(({ toRecord: meeting }) => (meeting ? [[meeting.id, meeting]] : []))).values(),
]

const Part = ({ part: { harmArea, words } }: { part: ListPart }) => (
  <>{harmArea ? `${harmArea.name}: ${words}. ` : `${capitalise(words)}, about no harm area given. `}</>
)

const Sources = ({ row: { citations } }: { row: ListRow }) => (
  <div className="liaison-sources">
    {citations.map((citation) => (
      <Citation key={`${citation.document} ${citation.locator}`} citation={citation} />
    ))}
    {citations.length === 0 && <span className="liaison-citation">No document cited</span>}
  </div>
)
