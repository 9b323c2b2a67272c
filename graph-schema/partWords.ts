import type { Status } from './terms.ts'

/** Of a meeting that was held someone took part, of any other it is only said what is known of it: "… in", "… with". */
export function partWords(status: Status | null | undefined): string {
  if (status === 'held') return 'took part'
  return status === 'planned' ? 'is planned to take part' : 'is named'
}
