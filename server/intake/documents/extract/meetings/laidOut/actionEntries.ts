import type { Sentence } from '../../layout/sentences.ts'
import type { ReadText } from '../../readText.ts'
import { isActionTable } from '../../tables/contactTable.ts'
import type { Table, TableRow } from '../../tables/tablesIn.ts'
import type { PartyTaking } from '../MeetingDraft.ts'
import { asOwner, colleaguesIn } from './colleagues.ts'
import type { Entry } from './Entry.ts'
import { cut } from './parts.ts'
import { nearest } from './readDay.ts'
import type { Keeping } from './tableEntries.ts'
import { partiesTold } from './told.ts'
import { sentencesOfCell, takingOf } from './whom.ts'

const arranging =
  /\b(?:arrange|set up|organise|fix|book|seek|convene|hold|invite|ring|telephone|call|meet|see|visits?|speak to|host|chase|bring|get\b.*\b(?:together|round a table)|meeting|session|roundtable|round table|forum|workshop|lunch|catch-up|introduc\w+)\b/i
const other =
  /^(?:send|reply|respond|share|write|draft|circulate|publish|obtain|ask|check|review|update|confirm whether)\b/i

/** "Chase Example Alliance": what is to be done is no part of the name. */
const verb =
  /^(?:Get|Chase|Arrange|Seek|Invite|Ring|Call|Meet|See|Visit|Host|Bring|Book|Convene|Fix|Telephone|Set up|Speak to|Contact) /

/** The contacts that a log of actions was to bring about, where it says what became of them. */
export const actionEntries = (read: ReadText, tables: readonly Table[], keeping: Keeping): Entry[] =>
  tables.filter(isActionTable).flatMap(({ rows }) => rows.flatMap((row) => toEntry(row, read, keeping)))

function toEntry({ block, cells }: TableRow, read: ReadText, { owner, on }: Keeping): Entry[] {
  const action = cells.get('action')
  if (!action || !arranging.test(action.text) || other.test(action.text)) return []
  const told = sentencesOfCell(read, block, action).map((sentence) =>
    cut(sentence, verb.exec(sentence.text)?.[0].length ?? 0, sentence.text.length),
  )
  const remarks = sentencesOfCell(read, block, cells.get('outcome'))
  const outcome = cells.get('outcome')?.text ?? ''
  const when = nearest(outcome, { on })
  const whom = cameInstead(remarks, read) ?? told.flatMap((sentence) => partiesTold(sentence, read, false))
  if (whom.length === 0 || remarks.length === 0) return []
  const minister = /^(?:the )?minister(?:ial)?\b/i.test(action.text) ? read.minister : undefined
  return [
    {
      rule: 'action to arrange a contact',
      block,
      span: { start: block.start, end: block.end },
      told,
      whom,
      remarks,
      how: '',
      ...(when ? { when: upTo(when, outcome, on) } : {}),
      by: minister ? asOwner(minister) : colleaguesIn(cells.get('by')?.text ?? '', read, owner),
      bare: false,
      confidence: 0.6,
    },
  ]
}

/** "12/11 or 19/11" is one of the two. */
function upTo(when: NonNullable<Entry['when']>, text: string, on: string) {
  const rest = /^\s*or\s+(.*)/.exec(text.slice(when.end))?.[1]
  const last = rest ? nearest(rest, { on }) : undefined
  return last?.from && when.from && last.from > when.from ? { ...when, to: last.from } : when
}

/** "The Dean came instead": who was seen in the place of the one who was to be. */
function cameInstead(remarks: readonly Sentence[], read: ReadText): PartyTaking[] | undefined {
  for (const sentence of remarks) {
    if (!/\bcame\b.{0,40}\binstead\b/i.test(sentence.text)) continue
    const found = read
      .mentionsOf(sentence)
      .filter(({ kind }) => kind === 'person')
      .flatMap((mention) => takingOf(mention))
    if (found.length > 0) return found
  }
  return undefined
}
