import type { BriefLine, LineKind } from '../../graph-schema/api/briefs.ts'
import type { CitationRef } from '../../graph-schema/api/shared.ts'
import { plainText } from './plainText.ts'
import type { Sources } from './sources.ts'

/** What a line is made of, before its sources have numbers. */
export type Said = {
  id: string
  text: string
  citations: readonly CitationRef[]
  kind?: LineKind
  /** Why anything in it is inferred; nothing where all of it is stated. */
  because?: readonly (string | null | undefined)[]
  group?: string | undefined
  entry?: string | undefined
}

const longest = 19_000

/** A line of the brief: its words as plain text, its sources as numbers, marked where anything in it is inferred. */
export function line(cite: Sources['cite'], said: Said): BriefLine {
  const because = [...new Set((said.because ?? []).filter((why) => why !== null && why !== undefined))]
  return {
    id: said.id,
    kind: said.kind ?? 'fact',
    text: shortened(plainText(said.text)),
    basis: because.length > 0 ? 'inferred' : 'stated',
    ...(because.length > 0 ? { because: shortened(plainText(because.filter(Boolean).join(' '))) } : {}),
    sources: cite(said.citations),
    ...(said.group ? { group: plainText(said.group) } : {}),
    ...(said.entry ? { entry: said.entry } : {}),
  }
}

const shortened = (text: string) => (text.length > longest ? `${text.slice(0, longest)}… (shortened)` : text)
