import type { Commitments, CommitmentsFileQuery } from '../../graph-schema/api/commitments.ts'

/** The filters of a list or a file, in words; nothing where there are none. */
export const filterWords = (
  { kind, status, letter, late }: CommitmentsFileQuery,
  { by, to, about }: Pick<Commitments, 'by' | 'to' | 'about'>,
): string =>
  [
    kind?.length ? `kind: ${kind.join(', ')}` : '',
    status?.length ? `status: ${status.join(', ')}` : '',
    by ? `by ${by.name} or whoever acted for it` : '',
    to ? `to ${to.name} or whoever acted for it` : '',
    about ? `made at meetings about ${about.name}` : '',
    letter ? 'promised letters only' : '',
    late ? 'late only' : '',
  ]
    .filter(Boolean)
    .join('; ')
