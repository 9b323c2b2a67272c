import type { Params } from '../../api.ts'
import { toQuery } from '../../api.ts'
import { Button } from '../../design/Button.tsx'
import { formatNumber } from '../../design/counts.ts'
import { SignKey } from './SignKey.tsx'

type Props = {
  /** Of the rows to take away, how many there are and what they are asked with; none for groups. */
  file: { total: number; asked: Params } | undefined
  onUnfoldAll: () => void
  onFoldAll: () => void
}

/** In one line above the table: what it means, a way to take it away, and its columns. */
export const MatrixActions = ({ file, onUnfoldAll, onFoldAll }: Props) => (
  <div className="liaison-actions">
    <SignKey />
    {file && (
      <>
        <a
          className="govuk-link"
          href={`/api/coverage/file${toQuery({ ...file.asked, format: 'csv' })}`}
          download
        >
          Download {file.total === 1 ? 'the row' : `all ${formatNumber(file.total)} rows`} as CSV
        </a>
        <a
          className="govuk-link"
          href={`/api/coverage/file${toQuery({ ...file.asked, format: 'xlsx' })}`}
          download
        >
          as an Excel workbook
        </a>
      </>
    )}
    <Button look="link" onClick={onUnfoldAll}>
      Show all parts of harm areas
    </Button>
    <Button look="link" onClick={onFoldAll}>
      Hide all parts
    </Button>
  </div>
)
