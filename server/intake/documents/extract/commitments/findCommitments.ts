import type { MeetingDraft } from '../meetings/MeetingDraft.ts'
import type { Scene } from '../meetings/Scene.ts'
import type { Party } from '../names/Party.ts'
import type { ReadText } from '../readText.ts'
import { actionTables } from './actions/actionTables.ts'
import { listedActions } from './actions/listedActions.ts'
import type { CommitmentDraft } from './CommitmentDraft.ts'
import { isIdle, isMeeting } from './noTask.ts'
import { commitmentRules } from './rules/rules.ts'
import { toldOnce } from './toldOnce.ts'

/** What somebody is advised to say is not yet said. */
const advice =
  /^(?:(?:suggested )?(?:lines to take|points to make|speaking (?:note|points))|key messages|top lines)\b/i

/** What was undertaken, asked or offered, each with the contact it was made at where the text tells. */
export function findCommitments(
  read: ReadText,
  scenes: readonly Scene[],
  meetings: readonly MeetingDraft[],
): CommitmentDraft[] {
  const tables = actionTables(read)
  const lists = listedActions(read, tables.blocks)
  const found: CommitmentDraft[] = [...tables.drafts, ...lists.drafts]
  for (const scene of scenes) {
    if (tables.blocks.has(scene.sentence.block) || lists.blocks.has(scene.sentence.block)) continue
    if (advice.test(scene.sentence.block.headings.at(-1)?.text.trim() ?? '')) continue
    const here: CommitmentDraft[] = []
    for (const rule of commitmentRules)
      for (const draft of rule.find(scene))
        if (
          !here.some(
            ({ span }) =>
              span.start < draft.span.end && draft.span.start < span.end && !apart(span, draft.span),
          ) &&
          !isForetold(scene, draft) &&
          !isMeeting(draft.what) &&
          !isIdle(draft.what)
        )
          here.push(draft)
    found.push(
      ...here.map((draft) => withMeeting(withoutOthers(draft, [...found, ...here]), scene, meetings)),
    )
  }
  return toldOnce(found)
}

/** "She will say that the Minister promised an inquiry": what somebody may come to say was not said here. */
const isForetold = ({ sentence }: Scene, { span }: CommitmentDraft) =>
  /\b(?:will|may|might|could|is likely to|are likely to|may wish to|might wish to) (?:also )?(?:say|claim|argue|tell you|suggest|imply|allege)\b/i.test(
    sentence.text.slice(0, Math.max(0, span.start - sentence.start)),
  )

/** What another commitment says need not be quoted to explain this one. */
function withoutOthers(draft: CommitmentDraft, here: readonly CommitmentDraft[]): CommitmentDraft {
  const quoted = / \(“[^”]*”\)$/.exec(draft.what)?.[0]
  return quoted &&
    draft.what.slice(0, -quoted.length).split(' ').length > 2 &&
    here.some((other) => other !== draft && quoted.includes(other.what.slice(0, 30)))
    ? { ...draft, what: draft.what.slice(0, -quoted.length) }
    : draft
}

type Span = CommitmentDraft['span']
/** Two of one sentence share its subject, and end in different places. */
const apart = (a: Span, b: Span) => a.start === b.start && a.end !== b.end && Math.abs(a.end - b.end) > 12

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
