import type { MeetingDraft, PartyTaking } from './MeetingDraft.ts'
import { distinct } from './Scene.ts'

/** The parties and the bodies they act for, by id. */
export const idsOf = ({ parties, forum }: Pick<MeetingDraft, 'parties' | 'forum'>): Set<string> =>
  new Set([
    ...parties.flatMap(({ party, onBehalfOf }) => [party.id, ...(onBehalfOf ? [onBehalfOf.id] : [])]),
    ...(forum ? [forum.id] : []),
  ])

const within = (small: ReadonlySet<string>, large: ReadonlySet<string>) =>
  [...small].every((id) => large.has(id))
const overlap = (a: MeetingDraft, b: MeetingDraft) => a.span.start < b.span.end && b.span.start < a.span.end

/** Of two rules that found the same words the earlier stands, with what the other adds. */
export function mergeWithinSentence(drafts: readonly MeetingDraft[]): MeetingDraft[] {
  const kept: MeetingDraft[] = []
  for (const draft of drafts) {
    if (kept.some((each) => isSame(each, draft))) continue
    const less = kept.findIndex(
      (each) => isSame({ ...each, parties: draft.parties }, draft) && within(idsOf(each), idsOf(draft)),
    )
    if (less >= 0 && draft.rule === 'asked for a meeting') {
      kept[less] = draft
      continue
    }
    if (
      draft.rule === 'asked for a meeting' &&
      kept.some(
        (each) => isSame({ ...each, parties: draft.parties }, draft) && within(idsOf(draft), idsOf(each)),
      )
    )
      continue
    const at = kept.findIndex((each) => each.rule !== draft.rule && overlap(each, draft))
    const same = kept[at]
    if (!same) kept.push(draft)
    else if (
      kept.filter((each) => overlap(each, draft) && each.rule !== draft.rule).length === 1 &&
      same.status === draft.status &&
      draft.rule !== 'asked for a meeting'
    )
      kept[at] = {
        ...(draft.again && !same.again ? {} : draft),
        ...same,
        parties: distinct([...same.parties, ...draft.parties]),
      }
  }
  return kept
}

/** Two verbs of one rule read the same words. */
const isSame = (a: MeetingDraft, b: MeetingDraft) =>
  a.rule === b.rule &&
  a.status === b.status &&
  overlap(a, b) &&
  within(idsOf(a), idsOf(b)) &&
  within(idsOf(b), idsOf(a)) &&
  a.when?.from === b.when?.from

const sameDay = (a: MeetingDraft, b: MeetingDraft) =>
  !a.when?.from ||
  !b.when?.from ||
  (a.when.from <= (b.when.to ?? b.when.from) && b.when.from <= (a.when.to ?? a.when.from))
const sectionOf = ({ block }: MeetingDraft) => block.headings.at(-1)

/** Contacts told twice: the same parties at the same time, in one section or of the occasion the document is about. */
export function mergeRetold(drafts: readonly MeetingDraft[]): MeetingDraft[] {
  const kept: MeetingDraft[] = []
  for (const draft of drafts) {
    const at = kept.findIndex((each) => retells(each, draft))
    const told = kept[at]
    if (told) kept[at] = joined(told, draft)
    else if (!draft.joinsOnly) kept.push(draft)
  }
  return kept
}

const stands = (status: MeetingDraft['status']) => (status === 'mentioned' ? 'held' : status)

const toCome = new Set<MeetingDraft['status']>(['planned', 'requested'])

function retells(told: MeetingDraft, draft: MeetingDraft): boolean {
  if (
    draft.joins &&
    told.block === draft.block &&
    (told.status === 'held' || (draft.status === 'requested' && toCome.has(told.status)))
  )
    return true
  const [before, now] = [idsOf(told), idsOf(draft)]
  if (now.size === 0 || !sameDay(told, draft)) return false
  if (told.main) return retellsMain(told, draft)
  if (draft.main) return false
  if (
    (draft.rule === 'next meeting') !== (told.rule === 'next meeting') &&
    draft.when?.from !== told.when?.from
  )
    return false
  const alike = within(now, before) || within(before, now)
  const referring = draft.rule === 'further to our meeting' || told.rule === 'further to our meeting'
  if (
    referring &&
    told.status === 'held' &&
    draft.status === 'held' &&
    draft.when?.from &&
    draft.when.from === told.when?.from
  )
    return [...now].some((id) => before.has(id))
  if (now.size === 1 && alike && told.block === draft.block && !draft.when && told.status === draft.status)
    return true
  return (
    alike &&
    now.size > 1 &&
    before.size > 1 &&
    stands(told.status) === stands(draft.status) &&
    (sectionOf(told) === sectionOf(draft) ||
      (draft.when?.from !== undefined &&
        draft.when.from === told.when?.from &&
        draft.when.precision === 'day'))
  )
}

function joined(told: MeetingDraft, draft: MeetingDraft): MeetingDraft {
  const referred = draft.rule === 'further to our meeting'
  const there = new Set(told.parties.map(({ party }) => party))
  const added: PartyTaking[] = draft.parties.map((taking) =>
    referred && !there.has(taking.party)
      ? {
          ...taking,
          because:
            taking.because ??
            'The text goes on from “our meeting”, so the reader is taken to have been there.',
        }
      : taking,
  )
  const when = told.when ?? draft.when
  return {
    ...told,
    parties: distinct([...told.parties, ...(told.main && !draft.joins ? [] : added)]),
    ...(when ? { when } : {}),
    about: [...new Set([...told.about, ...draft.about])],
  }
}

/** Of the occasion of a document: nobody but those of it, or two of them at least with no other day. */
function retellsMain(told: MeetingDraft, draft: MeetingDraft): boolean {
  const [before, now] = [idsOf(told), idsOf(draft)]
  if (stands(told.status) !== stands(draft.status)) return false
  const shared = [...now].filter((id) => before.has(id)).length
  const undated = draft.when === undefined
  return within(now, before)
    ? undated || draft.when?.precision === 'day' || told.when === undefined
    : undated && shared >= 2
}
