import type { JsonObject } from '../../../graph-schema/json.ts'
import type { Citation } from '../../../graph-schema/record.ts'

type Claim = {
  basis?: 'stated' | 'inferred' | undefined
  because?: string | undefined
  citations?: Citation[] | undefined
}

type Telling<Old, New> = {
  /** What makes a claim given the same as one there was. */
  isSame: (old: Old, given: New) => boolean
  /** Whether the person changed it. */
  isAsWas: (old: Old, given: New) => boolean
  /** The fields of the claim as they should be. */
  fieldsOf: (given: New) => JsonObject
  /** What the entry cites, which a claim without citations rests on. */
  own: readonly Citation[]
  citation: Citation
}

/**
 * Claims after an edit: one left as it was keeps where it was said and how it was known; one changed or added cites what
 * the person gave for it.
 */
export function claimsAfter<Old extends Claim, New>(
  before: readonly Old[],
  given: readonly New[],
  { isSame, isAsWas, fieldsOf, own, citation }: Telling<Old, New>,
): JsonObject[] {
  const left = [...before]
  return given.map((one) => {
    const at = left.findIndex((old) => isSame(old, one))
    const old = at < 0 ? undefined : left.splice(at, 1)[0]
    if (!old) return { ...fieldsOf(one), basis: 'stated', citations: [citation] }
    const citations = old.citations?.length ? old.citations : [...own]
    if (isAsWas(old, one))
      return {
        ...fieldsOf(one),
        ...(old.basis ? { basis: old.basis } : {}),
        ...(old.because ? { because: old.because } : {}),
        ...(citations.length > 0 ? { citations } : {}),
      }
    return { ...fieldsOf(one), basis: 'stated', citations: [...citations, citation] }
  })
}
