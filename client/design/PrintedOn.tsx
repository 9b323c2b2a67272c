import { formatDate } from './dates.ts'

/** On paper only: when it was printed, and how it was narrowed where that cannot be seen there. */
export const PrintedOn = ({ filters = [] }: { filters?: readonly string[] }) => (
  <p className="liaison-printed">
    Printed from Liaison on {formatDate(today())}
    {filters.length > 0 && `. Only those with: ${filters.join('; ')}`}
  </p>
)

/** The day by the reader's own clock, not by Greenwich. */
function today(): string {
  const now = new Date()
  const pad = (number: number) => String(number).padStart(2, '0')
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`
}
