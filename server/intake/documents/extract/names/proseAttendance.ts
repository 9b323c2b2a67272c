import type { Block } from '../layout/Block.ts'
import type { Sentence } from '../layout/sentences.ts'
import type { PartyTaking } from '../meetings/MeetingDraft.ts'
import { kindOfList } from './attendanceWords.ts'
import type { Mention } from './Mention.ts'
import type { Party } from './Party.ts'

const section =
  /^(?:attendance|attendees|present|welcome(?:,? (?:and|introductions).*)?|introductions?|members present|membership|apologies.*|not present|who (?:you|she|he) (?:are|is|will be) meeting|those attending|attending)$/i
const says =
  /\b(?:members|those|also)? ?(?:attending|present|in attendance)\b|\b(?:attended|will attend)\b|\b(?:presided|in the chair|took the chair|chaired|observed|took part|joined|represented|stood in|listened in|sat in|dialled in|deputi[sz]ed|substituted|took the note|minuted|kept the record)\b/i
const away =
  /\b(?:apologies|regrets|unable|could not|did not|never replied|declined|were not|was not|absent|had hoped|had been expected|were expected|was invited|were invited|no reply|prevented|excused)\b/i
const sorry = /\b(?:apologies|regrets)\b/i
/** "Apologies were received from …", wherever it stands. */
const apologised =
  /^(?:apologies|regrets)(?: for absence)? (?:(?:were|had been|have been|was|has been) )?(?:received |sent |given |made |noted )?(?:from|by|on behalf of|for)\b/i
const isOne = ({ kind }: Pick<Mention, 'kind'>) => kind !== 'body' && kind !== 'forum'
const onBehalf = (of: Party | undefined) => (of ? { onBehalfOf: of } : {})
const cast = ['person', 'redacted', 'self', 'body', 'forum']

/** Who was there, where minutes say so in sentences: "Members attending were Superintendent Ridley (Northumbria Police) …". */
export function proseAttendance(
  sentences: readonly Sentence[],
  lists: ReadonlySet<Block>,
  mentionsOf: (sentence: Sentence) => readonly Mention[],
): PartyTaking[] {
  return sentences.flatMap((sentence) => {
    const { block, text } = sentence
    const listed = block.kind === 'field' && (block.label === 'present' || block.label === 'apologies')
    const above = block.headings.at(-1)?.text.trim() ?? ''
    const sent = apologised.test(text)
    if (lists.has(block) || !(listed || sent || section.test(above))) return []
    if (listed && sentence.start === block.start) return []
    const apologies = sorry.test(text) || kindOfList(above) === 'apologies'
    const [first] = mentionsOf(sentence)
    const leads =
      !listed && sentence.start === block.start && first?.start === sentence.start && first.kind === 'person'
    if (!(apologies || leads || says.test(text)) || (away.test(text) && !apologies)) return []
    const named = mentionsOf(sentence).filter(
      ({ kind, start, party }) =>
        party &&
        cast.includes(kind) &&
        (!isOne({ kind }) || !standsFor(text.slice(0, start - sentence.start))),
    )
    const people = leads && !says.test(text) ? named.slice(0, 1) : named.filter(isOne)
    return (people.length > 0 ? people : named).flatMap(({ party, of, start, end }) =>
      party
        ? [
            {
              party,
              as: /\b(?:presided|chair)\b/i.test(
                text.slice(start - sentence.start, start - sentence.start + 120),
              )
                ? ('chair' as const)
                : ('participant' as const),
              attendance: apologies ? ('apologies' as const) : ('present' as const),
              at: { start, end },
              ...onBehalf(of ?? behalf(named, text, sentence.start, end)),
            },
          ]
        : [],
    )
  })
}

/** "Winifred Ashdown, who stood in for Gareth Lyle on behalf of the Youth Justice Board": whom the person acts for. */
function behalf(named: readonly Mention[], text: string, from: number, end: number): Party | undefined {
  const next = named.find(({ kind, start }) => isOne({ kind }) && start > end)?.start ?? from + text.length
  return named.find(
    ({ kind, start }) =>
      !isOne({ kind }) &&
      start > end &&
      start < next &&
      /(?:on behalf of|representing|for) (?:the )?$/i.test(text.slice(0, start - from)),
  )?.party
}

/** "who stood in for Gareth Lyle": he was not there. */
const standsFor = (before: string) =>
  /(?:stood in|standing in|deputi[sz]\w+|substitut\w+|on behalf|in place|instead) (?:for|of) (?:the )?$/i.test(
    before,
  )
