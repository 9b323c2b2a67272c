import { formatDate } from './dates.ts'
import { today } from './today.ts'

/** On paper only: when it was printed, and how it was narrowed where that cannot be seen there. */
export const PrintedOn = ({ filters = [] }: { filters?: readonly string[] }) => (
  <p className="liaison-printed">
    Printed from Liaison on {formatDate(today())}
    {filters.length > 0 && `. Only those with: ${filters.join('; ')}`}
  </p>
)
