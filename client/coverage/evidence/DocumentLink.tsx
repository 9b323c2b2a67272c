import { Link } from '@tanstack/react-router'
import type { EvidenceDocument } from '../../../graph-schema/api/evidence.ts'
import { capitalise, formatDate } from '../../design/dates.ts'
import { documentKindWords } from '../../design/words.ts'

/** A document by its kind and date, where there is no room for its title; a screen reader is told that too. */
export const DocumentLink = ({ document: { id, kind, date, title } }: { document: EvidenceDocument }) => (
  <Link className="govuk-link" to="/entries/$id" params={{ id }} title={title}>
    {capitalise(documentKindWords[kind])}, {formatDate(date)}
    <span className="govuk-visually-hidden">: {title}</span>
  </Link>
)
