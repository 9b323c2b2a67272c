import type { MeetingDraft } from '../meetings/MeetingDraft.ts'
import type { Scene } from '../meetings/Scene.ts'
import type { Party } from '../names/Party.ts'
import { wordsOf } from '../names/wordIndex.ts'
import type { ReadText } from '../readText.ts'
import { actionTables } from './actionTable.ts'
import type { CommitmentDraft } from './CommitmentDraft.ts'
import { commitmentRules } from './rules/rules.ts'

/** What somebody is advised to say is not yet said. */
const advice =
  /^(?:(?:suggested )?(?:lines to take|points to make|speaking (?:note|points))|key messages|top lines)\b/i

/** What was undertaken, asked or offered, each with the contact it was made at where the text tells. */
export function findCommitments(
  read: ReadText,
  scenes: readonly Scene[],
  meetings: readonly MeetingDraft[],
): CommitmentDraft[] {
  const found: CommitmentDraft[] = actionTables(read.blocks, read.cast, read.facts.date)
  for (const scene of scenes) {
    if (advice.test(scene.sentence.block.headings.at(-1)?.text.trim() ?? '')) continue
    const here: CommitmentDraft[] = []
    for (const rule of commitmentRules)
      for (const draft of rule.find(scene))
        if (
          !here.some(
            ({ span }) =>
              span.start < draft.span.end && draft.span.start < span.end && !apart(span, draft.span),
          ) &&
          !isMeeting(draft)
        )
          here.push(draft)
    found.push(...here.map((draft) => withMeeting(draft, scene, meetings)))
  }
  return toldOnce(found)
}

type Span = CommitmentDraft['span']
/** Two of one sentence share its subject, and end in different places. */
const apart = (a: Span, b: Span) => a.start === b.start && a.end !== b.end && Math.abs(a.end - b.end) > 12

/** "will be meeting Refuge" is a planned meeting, and stands among the meetings. */
const isMeeting = ({ what }: CommitmentDraft) =>
  /^for (?:an?|another|some|half|\d+|[a-z]+)(?: [a-z]+){0,2} (?:meeting|call|conversation|discussion|visit|hour|minutes|slot|date|chat|word|interview|appointment|time)\b/i.test(
    what,
  ) ||
  /^(?:meet|see(?! (?:that|to it|whether|what|if)\b)|be (?:meeting|seeing|having|visiting|speaking)|visit|attend|having|meeting|seeing|speak at|speak (?:to|with)(?! [^.;]{2,60} (?:about|on|before)\b)|host|chair)\b/i.test(
    what,
  )

const withMeeting = (
  draft: CommitmentDraft,
  scene: Scene,
  meetings: readonly MeetingDraft[],
): CommitmentDraft => {
  const meeting = meetingOf(scene, meetings)
  return meeting ? { ...draft, meeting } : draft
}

/** The contact a sentence is about: the last told before it in its section, that of the speakers first; else the occasion of the document. */
export function meetingOf(
  scene: Pick<Scene, 'sentence'>,
  meetings: readonly MeetingDraft[],
  speakers: readonly Party[] = [],
): MeetingDraft | undefined {
  const { block, start } = scene.sentence
  const here = meetings.filter(
    (meeting) =>
      !meeting.main &&
      (meeting.about.includes(block) || meeting.block === block) &&
      meeting.span.start <= start + 400,
  )
  const held = here.filter((meeting) => meeting.status === 'held' && meeting.span.start <= start)
  const ofSpeaker = held.findLast(({ parties }) =>
    speakers.some((speaker) =>
      parties.some(({ party, onBehalfOf }) => party === speaker || onBehalfOf === speaker),
    ),
  )
  return ofSpeaker ?? held.at(-1) ?? meetings.find(({ main, status }) => main && status === 'held') ?? here[0]
}

const small = new Set(
  'the a an to of and for on in with by at from that this be is it its their his her will would as up'.split(
    ' ',
  ),
)
const contentOf = (text: string) =>
  new Set(
    wordsOf(text)
      .map(({ folded }) => folded.replace(/s$/, ''))
      .filter((word) => !small.has(word) && word.length > 2),
  )

/** A commitment in the text and again in a table of actions, or asked and then taken up, is one. */
function toldOnce(drafts: readonly CommitmentDraft[]): CommitmentDraft[] {
  const kept: CommitmentDraft[] = []
  for (const draft of drafts) {
    const words = contentOf(draft.what)
    const same = kept.find((each) => {
      const other = contentOf(each.what)
      const shared = [...words].filter((word) => other.has(word)).length
      const people =
        each.kind === draft.kind &&
        (each.by.length === 0 || draft.by.length === 0 || each.by.some((party) => draft.by.includes(party)))
      return people && shared >= 2 && shared / Math.max(1, Math.min(words.size, other.size)) > 0.45
    })
    if (!same) kept.push({ ...draft })
    else {
      if (same.due === undefined && draft.due !== undefined) same.due = draft.due
      if (same.by.length === 0) same.by = draft.by
      if (!same.meeting && draft.meeting) same.meeting = draft.meeting
    }
  }
  return kept
}
