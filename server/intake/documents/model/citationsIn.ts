import type { Span } from '../../../../graph-schema/api/intake.ts'
import type { Citation } from '../../../../graph-schema/record.ts'

/** The places a proposal rests on. */
export const citationsIn = ({ citations = [] }: { citations?: readonly Citation[] | undefined }): Span[] =>
  citations.flatMap(({ start, end }) => (start === undefined || end === undefined ? [] : [{ start, end }]))
