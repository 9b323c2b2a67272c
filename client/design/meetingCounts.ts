import { Status } from '../../graph-schema/terms.ts'
import { formatCount } from './counts.ts'
import { statusWords } from './words.ts'

export type ByStatus = Readonly<Partial<Record<Status, number | undefined>>>

/** "9 held, 3 planned" */
export const byStatusWords = (byStatus: ByStatus): string =>
  Status.options
    .flatMap((status) => {
      const count = byStatus[status] ?? 0
      return count > 0 ? [`${count} ${statusWords[status]}`] : []
    })
    .join(', ')

/** "12 meetings: 9 held, 3 planned", "1 meeting planned": a number alone would let what is planned pass for held. */
export function meetingCount(meetings: number, byStatus: ByStatus = {}): string {
  if (meetings === 0) return 'no meeting recorded'
  const known = Status.options.filter((status) => (byStatus[status] ?? 0) > 0)
  const [only, second] = known
  if (only === undefined) return formatCount(meetings, 'meeting')
  return second === undefined
    ? `${formatCount(meetings, 'meeting')} ${statusWords[only]}`
    : `${formatCount(meetings, 'meeting')}: ${byStatusWords(byStatus)}`
}
