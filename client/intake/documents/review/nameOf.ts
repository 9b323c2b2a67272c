import type { Review, ReviewRef } from '../../../../graph-schema/api/intake.ts'

export type Refs = ReadonlyMap<string, ReviewRef>

export const refsOf = ({ refs }: Pick<Review, 'refs'>): Refs => new Map(refs.map((ref) => [ref.id, ref]))

/** What an id is called. */
export const nameIn =
  (refs: Refs) =>
  (id: string): string =>
    refs.get(id)?.name ?? id
