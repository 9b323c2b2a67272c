import type { CommitmentKind } from '../../graph-schema/terms.ts'

export const kindPlurals = {
  undertaking: 'undertakings',
  ask: 'asks',
  offer: 'offers',
} as const satisfies Record<CommitmentKind, string>

/** Today by the reader's own clock, as a form starts from it. */
export function today(): string {
  const now = new Date()
  const pad = (number: number) => String(number).padStart(2, '0')
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`
}
