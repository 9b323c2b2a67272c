import { DecisionBody, type Quarantine, type Said, type SaidOf } from '../../../../graph-schema/api/intake.ts'
import type { Decided } from '../../../../graph-schema/terms.ts'
import type { DraftRow } from './queries/findDraft.ts'
import { DraftBody } from './toProposals.ts'

/** A proposal with what has been decided of it. */
export type Proposal = {
  key: string
  said: Said
  /** What was proposed, where a person has changed it; absent for what a person added. */
  edited: boolean
  added: boolean
  state: Decided
  /** The seq of its last decision; 0 where there is none. */
  changed: number
  by?: string
  decision?: string
  is?: string
  /** Those it was found not to be. */
  apart: readonly string[]
  mergedInto?: string
  quarantine?: Quarantine
}

export type DraftRead = Omit<DraftRow, 'body' | 'decisions'> & {
  document: string | null
  about: Proposal
  /** The date proposed for the document: what it says was proposed as known from then. */
  proposedDate: string
  proposals: readonly Proposal[]
  notes: readonly string[]
}

/** The document itself is a proposal too: its title, date and marking are a person's to confirm. */
export const aboutKey = 'document/about'

/** A draft as it stands: what was proposed, what was added, and what has been decided of each. */
export function draftRead({ body, decisions, ...row }: DraftRow): DraftRead {
  const { document, proposals, notes } = DraftBody.parse(JSON.parse(body))
  const decided = new Map(decisions.map((one) => [one.of, one]))
  const given = new Set(proposals.map(({ key }) => key))
  const added = decisions.filter(({ added, of }) => added && !given.has(of))
  return {
    ...row,
    notes,
    proposedDate: entryOf(document, 'document')?.date ?? '',
    about: withDecision({ key: aboutKey, said: document }, decided.get(aboutKey)),
    proposals: [
      ...proposals.map((one) => withDecision(one, decided.get(one.key))),
      ...added.flatMap((one) => {
        const { said } = DecisionBody.parse(JSON.parse(one.body))
        return said ? [{ ...withDecision({ key: one.of, said }, one), edited: false, added: true }] : []
      }),
    ],
  }
}

function withDecision(
  { key, said }: { key: string; said: Said },
  decision: DraftRow['decisions'][number] | undefined,
): Proposal {
  if (!decision) return { key, said, edited: false, added: false, state: 'open', changed: 0, apart: [] }
  const { said: now, is, apart = [], mergedInto, quarantine } = DecisionBody.parse(JSON.parse(decision.body))
  return {
    key,
    said: now ?? said,
    edited: now !== undefined,
    added: false,
    state: decision.state,
    changed: decision.changed,
    decision: decision.id,
    ...(decision.by ? { by: decision.by } : {}),
    ...(is ? { is } : {}),
    apart,
    ...(mergedInto ? { mergedInto } : {}),
    ...(quarantine ? { quarantine } : {}),
  }
}

/** The proposals of one type, each with its entry. */
export const ofType = <T extends Said['type']>(proposals: readonly Proposal[], type: T) =>
  proposals.flatMap((proposal) => {
    const entry = entryOf(proposal.said, type)
    return entry ? [{ proposal, entry }] : []
  })

export const entryOf = <T extends Said['type']>(said: Said, type: T): SaidOf<T> | undefined => {
  const one: AnySaid = said
  return isOf(one, type) ? one.entry : undefined
}

type AnySaid = { type: Said['type']; entry: unknown }
const isOf = <T extends Said['type']>(said: AnySaid, type: T): said is { type: T; entry: SaidOf<T> } =>
  said.type === type
