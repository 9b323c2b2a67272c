import { Pagination } from '../design/Pagination.tsx'
import { pagesOf, shownOf } from '../design/shownOf.ts'

type Props = { page: number; rows: number; total: number; onPage: (page: number | undefined) => void }

/** Under a list of organisations: which of them are in view, and the other pages. The first page needs no number. */
export const OrganisationsShown = ({ page, rows, total, onPage }: Props) => (
  <>
    <p className="govuk-body-s" role="status">
      {shownOf(page, rows, total, 'organisations')}
    </p>
    <Pagination
      label="Pages of organisations"
      page={page}
      pages={pagesOf(total)}
      onPage={(next) => onPage(next === 1 ? undefined : next)}
    />
  </>
)
