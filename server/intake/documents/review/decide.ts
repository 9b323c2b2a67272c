import { createHash } from 'node:crypto'
import type { NewDecision, NewDecisions, Said } from '../../../../graph-schema/api/intake.ts'
import { isObject, type Json } from '../../../../graph-schema/json.ts'
import { InvalidInput } from '../../../access/parseInput.ts'
import { ConflictError, change, type Edit } from '../../../record/record.ts'
import { decidedMeanwhile } from './decidedMeanwhile.ts'
import { paragraphAt, paragraphs } from './paragraphs.ts'
import type { DraftRead, Proposal } from './proposals.ts'
import { requireDraft } from './requireDraft.ts'
import { sayProposal } from './sayProposal.ts'
import { spansOf } from './spansOf.ts'
import type { Asking } from './tools.ts'

/**
 * Decisions of one step, kept together and undone together. Throws NotFound, InvalidInput, or ConflictError where
 * somebody else has decided one of them since it was seen.
 */
export async function decide(
  asking: Asking,
  id: string,
  { decisions }: NewDecisions,
): Promise<{ seq: number }> {
  const { database, viewer } = asking
  const draft = await database.readTogether(viewer, (tx) => requireDraft(tx, id))
  if (draft.document)
    throw new InvalidInput('This document has been taken over. Undo that to review it again.')
  const known = new Map([draft.about, ...draft.proposals].map((one) => [one.key, one]))
  for (const decision of decisions) check(decision, known.get(decision.key), draft)
  checkParagraph(decisions, known, draft)
  // Of what somebody has changed since, even the same decision would be about something else.
  const late = decisions.flatMap(({ key, seen }) => {
    const proposal = known.get(key)
    return proposal?.decision && proposal.changed > seen ? [proposal.decision] : []
  })
  if (late.length > 0) throw await decidedMeanwhile(asking, draft.id, new ConflictError(late))
  const why = whyOf(decisions, known, draft.name)
  try {
    const { seq } = await change(
      database,
      { by: viewer.name, why },
      decisions.map((decision) => editOf(draft.id, decision, known.get(decision.key))),
    )
    return { seq }
  } catch (error) {
    if (error instanceof ConflictError) throw await decidedMeanwhile(asking, draft.id, error)
    throw error
  }
}

export const decisionId = (draft: string, key: string): string =>
  `decision.${createHash('sha256')
    .update(JSON.stringify([draft, key]))
    .digest('hex')
    .slice(0, 32)}`

function editOf(draft: string, decision: NewDecision, proposal: Proposal | undefined): Edit {
  const { key, seen, state, added, ...body } = decision
  const isAdded = added || proposal?.added
  // What a person changed or added stays as they left it until it is changed again.
  const said = body.said ?? (isAdded || proposal?.edited ? proposal?.said : undefined)
  return {
    do: 'patch',
    id: decisionId(draft, key),
    type: 'decision',
    fields: {
      draft,
      of: key,
      state,
      ...(isAdded ? { added: true } : {}),
      body: JSON.stringify({ ...body, said }),
    },
    seen,
  }
}

function check(
  { key, said, added, is, mergedInto }: NewDecision,
  known: Proposal | undefined,
  draft: DraftRead,
) {
  if (!known && !(added && said)) throw new InvalidInput(`${key}: there is no such proposal.`)
  if (said && known && said.type !== known.said.type)
    throw new InvalidInput(`${key}: a ${known.said.type} cannot become a ${said.type}.`)
  if (said && said.type !== 'mention' && said.type !== 'quarantined' && known && !sameId(said, known.said))
    throw new InvalidInput(`${key}: the id of a proposal stays.`)
  if ((is || mergedInto) && isRedacted(known?.said))
    throw new InvalidInput(`${key}: a redacted name is never resolved, and never joined to another.`)
  if (mergedInto && !draft.proposals.some((one) => one.key === mergedInto))
    throw new InvalidInput(`mergedInto: there is no proposal ${mergedInto}.`)
  if (said && !isVerbatim(said, draft.text))
    throw new InvalidInput(`${key}: what is quoted is not in the text at that place.`)
}

const isRedacted = (said: Said | undefined) => said?.type === 'person' && said.entry.redacted === true

const sameId = (a: Said, b: Said) => 'id' in a.entry && 'id' in b.entry && a.entry.id === b.entry.id

/** Every quote with a place is the text's own words there. */
function isVerbatim(value: Json, text: string): boolean {
  if (Array.isArray(value)) return value.every((item: Json) => isVerbatim(item, text))
  if (!isObject(value)) return true
  const { start, end, quote } = value
  if (typeof start === 'number' && typeof end === 'number' && typeof quote === 'string')
    return text.slice(start, end) === quote
  return Object.values(value).every((part) => isVerbatim(part, text))
}

/** Proposals are accepted one by one, or those of one paragraph: never a document unseen. */
function checkParagraph(
  decisions: readonly NewDecision[],
  known: ReadonlyMap<string, Proposal>,
  { text }: DraftRead,
) {
  const accepted = decisions.filter(({ state }) => state === 'accepted')
  if (accepted.length < 2) return
  const parts = paragraphs(text)
  const places = accepted.map(({ key, said }) => {
    const [first] = spansOf(said ?? known.get(key)?.said ?? none)
    return first ? paragraphAt(parts, first.start) : undefined
  })
  if (new Set(places).size > 1 || places[0] === undefined)
    throw new InvalidInput('Accept the proposals of one paragraph at a time.')
}

const none: Said = { type: 'quarantined', entry: { start: 0, end: 0, quote: '' } }
const did = { open: 'Go back to', accepted: 'Accept', rejected: 'Reject' } as const

function whyOf(
  decisions: readonly NewDecision[],
  known: ReadonlyMap<string, Proposal>,
  name: string,
): string {
  const [first] = decisions
  const said = first && (first.said ?? known.get(first.key)?.said)
  const what = said ? sayProposal(said) : 'a proposal'
  const others = decisions.length > 1 ? ` and ${decisions.length - 1} more` : ''
  return `${first?.said ? 'Change' : did[first?.state ?? 'open']} ${what}${others} in the review of “${name}”`.slice(
    0,
    400,
  )
}
