import type { FoundWhen } from '../../dates/When.ts'
import type { Block } from '../../layout/Block.ts'
import type { Sentence } from '../../layout/sentences.ts'
import { looksGiven } from '../../names/looksGiven.ts'
import type { ReadText } from '../../readText.ts'
import type { MeetingDraft, PartyTaking } from '../MeetingDraft.ts'
import { distinct } from '../Scene.ts'
import { asOwner } from './colleagues.ts'
import type { Entry } from './Entry.ts'
import { namesMeeting } from './noMeeting.ts'
import { cut } from './parts.ts'
import type { Keeping } from './tableEntries.ts'
import { partiesTold } from './told.ts'

const contact =
  /\b(?:voicemail|came in|came to see|rang|rung|dialled|popped in|called in|dropped in|message for)\b/i
const onlyDone =
  /^(?:\p{Lu}{2,4}: )?(?:seen|noted|agreed|to do|chase|sent|e-?mail|letter|wrote|drafted|circulated|reminder|note to self)\b/iu

/** The paragraphs under the days of a log as entries: what each begins with says whom, how, and what became of it. */
export const logEntries = (
  read: ReadText,
  days: ReadonlyMap<Block, FoundWhen>,
  { owner }: Keeping,
): Entry[] =>
  [...days].flatMap(([block, when]) => {
    const [first, ...more] = read.sentencesOf(block)
    if (!first || onlyDone.test(first.text)) return []
    const by = colleague.exec(first.text)
    const told = by ? cut(first, by[0].length, first.text.length) : first
    if (!namesMeeting(told.text) && !contact.test(told.text)) return []
    return [
      {
        rule: 'entry of a log',
        block,
        span: told,
        told: [told],
        whom: [],
        remarks: more.slice(0, 2),
        how: '',
        when: { ...when, start: -1, end: -1 },
        side: 'past' as const,
        by: by
          ? asOwner(read.cast.person(by[1] ?? '', { rule: 'colleague of a log', confidence: 0.6 }))
          : asOwner(owner),
        bare: false,
        confidence: 0.6,
      },
    ]
  })

/** "(Anna) Example Trust came in": whose entry it is. */
const colleague = /^\((\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)\)\s*/u

const goingThere = /^(?:with|to|at|off to|over to|up to|down to|out to|back at|round to)\b/i

/** What is told under the day of a log was on it, and those it went to or with, named before, were there. */
export function onDayOfEntry(
  draft: MeetingDraft,
  days: ReadonlyMap<Block, FoundWhen>,
  read: ReadText,
): MeetingDraft {
  const when = days.get(draft.block)
  if (!when || draft.status === 'planned' || draft.status === 'requested') return draft
  const going = draft.status === 'held' && !draft.when ? wentThere(draft, read) : []
  const dated = draft.when
    ? draft
    : { ...draft, when: { ...when, start: -1, end: -1 }, whenBecause: 'It stands under this day.' }
  return going.length > 0 ? { ...dated, parties: distinct([...dated.parties, ...going]) } : dated
}

/** "With Anna to Example House. Saw …": the one she went with and where. */
function wentThere({ block, span }: MeetingDraft, read: ReadText): PartyTaking[] {
  const [first] = read.sentencesOf(block)
  if (!first || !goingThere.test(first.text) || first.text.length > 90 || first.end > span.start) return []
  return [...partiesTold(first, read, false), ...givenAlone(first, read)]
}

/** "With Anna": a colleague by the given name. */
function givenAlone({ text }: Sentence, { cast }: ReadText): PartyTaking[] {
  const name = /^with (\p{Lu}\p{Ll}+)\b(?! \p{Lu})/iu.exec(text)?.[1]
  return name && looksGiven(name)
    ? asOwner(cast.person(name, { rule: 'colleague of a log', confidence: 0.6 }))
    : []
}
