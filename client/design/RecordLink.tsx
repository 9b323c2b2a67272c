import { Link } from '@tanstack/react-router'

/** From wherever a planned meeting is listed to the form about what became of it. */
export const RecordLink = ({ meeting: { id, name } }: { meeting: { id: string; name: string } }) => (
  <Link className="govuk-link liaison-screen-only" to="/meetings/$id/record" params={{ id }}>
    Record what happened<span className="govuk-visually-hidden"> at {name}</span>
  </Link>
)
