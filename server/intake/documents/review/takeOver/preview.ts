import type { Preview } from '../../../../../graph-schema/api/intake.ts'
import { formatWhen } from '../../../../../graph-schema/dateWords.ts'
import { readAtOneSeq } from '../../../../record/record.ts'
import type { DraftRead } from '../proposals.ts'
import { requireDraft } from '../requireDraft.ts'
import { sayProposal } from '../sayProposal.ts'
import type { Asking } from '../tools.ts'
import { doubts } from './doubts.ts'
import type { Plan, PlannedMeeting } from './Plan.ts'
import { planOf } from './planOf.ts'

/** What taking over would add and change, in words, as things stand now. Throws NotFound. */
export async function preview({ database, viewer }: Asking, id: string): Promise<Preview> {
  const { seq, answer } = await readAtOneSeq(database, viewer, () =>
    database.readTogether(viewer, async (tx) => {
      const draft = await requireDraft(tx, id)
      return inWords(draft, await planOf(tx, draft), await doubts(tx, draft))
    }),
  )
  return { seq, ...answer }
}

const inWords = (draft: DraftRead, plan: Plan, inDoubt: Preview['doubts']): Omit<Preview, 'seq'> => ({
  doubts: inDoubt,
  added: [
    ...(plan.existing ? [] : [`The document “${plan.document.title}”`]),
    ...plan.meetings.filter(({ existing }) => !existing).map(addedMeeting),
    ...plan.parties.map(({ said }) => `${sayProposal(said)}, a new ${said.type} in the register`),
    ...counted(plan.points.length, 'point'),
    ...counted(plan.commitments.length, 'commitment'),
    ...counted(plan.mentions.length, 'mention'),
    ...plan.evidence.added,
  ],
  changed: [
    ...(plan.existing ? ['The document recorded already: its text is held from now on'] : []),
    ...plan.meetings.filter(({ existing }) => existing).map(changedMeeting),
    ...plan.evidence.changed,
  ],
  leftOut: leftOut(draft, plan),
  problems: plan.problems.slice(0, 200),
})

const addedMeeting = ({ title, entry: { status = 'mentioned', when, parties = [] } }: PlannedMeeting) =>
  `Meeting: “${title}”, ${status}, ${formatWhen(when)}, ${of(parties.length, 'party', 'parties')} named`

function changedMeeting({ title, existing }: PlannedMeeting): string {
  const { was, becomes, parties } = existing ?? { was: 'mentioned', becomes: 'mentioned', parties: 0 }
  const status = was === becomes ? `stays ${was}` : `${was} before, becomes ${becomes}`
  const joined = parties > 0 ? `, with ${parties} more who took part` : ''
  return `“${title}”: ${status}${joined}, citing this document too`
}

function leftOut({ proposals }: DraftRead, { parties, orphans }: Plan): string[] {
  const open = proposals.filter(({ state }) => state === 'open').length
  const rejected = proposals.filter(({ state, mergedInto }) => state === 'rejected' && !mergedInto).length
  const unused = proposals.filter(
    (one) =>
      one.state === 'accepted' &&
      !one.is &&
      (one.said.type === 'person' || one.said.type === 'organisation') &&
      !parties.includes(one),
  ).length
  return [
    ...(open > 0 ? [`${of(open, 'proposal')} not looked at yet`] : []),
    ...(rejected > 0 ? [`${of(rejected, 'proposal')} you rejected`] : []),
    ...(orphans.length > 0
      ? [`${of(orphans.length, 'point or commitment', 'points and commitments')} of meetings that stay out`]
      : []),
    ...(unused > 0 ? [`${of(unused, 'new name')} that nothing accepted refers to`] : []),
  ]
}

const of = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`
const counted = (count: number, what: string) => (count > 0 ? [of(count, what)] : [])
