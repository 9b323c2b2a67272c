import type { Sentence } from '../layout/sentences.ts'
import type { PartyTaking } from '../meetings/MeetingDraft.ts'
import type { Mention } from './Mention.ts'

const section =
  /^(?:attendance|attendees|present|welcome(?:,? (?:and|introductions).*)?|introductions?|members present|membership|apologies.*)$/i
const says =
  /\b(?:members|those|also)? ?(?:attending|present|in attendance)\b|\battended\b|\b(?:presided|in the chair|took the chair|chaired|observed|took part|joined|represented)\b/i
const away =
  /\b(?:apologies|unable|could not|did not|never replied|declined|were not|was not|absent|sent (?:his|her|their) regrets|had hoped)\b/i

/** Who was there, where minutes say so in sentences: "Members attending were Superintendent Ridley (Northumbria Police) …". */
export function proseAttendance(
  sentences: readonly Sentence[],
  mentionsOf: (sentence: Sentence) => readonly Mention[],
): PartyTaking[] {
  return sentences.flatMap((sentence) => {
    if (!section.test(sentence.block.headings.at(-1)?.text.trim() ?? '')) return []
    const apologies = /\bapologies\b/i.test(sentence.text)
    if (!(apologies || says.test(sentence.text)) || (away.test(sentence.text) && !apologies)) return []
    return mentionsOf(sentence)
      .filter(
        ({ kind, text }) => (kind === 'person' || kind === 'redacted') && !standsFor(sentence.text, text),
      )
      .flatMap(({ party, of, start, end }) =>
        party
          ? [
              {
                party,
                as: /\b(?:presided|chair)\b/i.test(
                  sentence.text.slice(start - sentence.start, start - sentence.start + 120),
                )
                  ? ('chair' as const)
                  : ('participant' as const),
                attendance: apologies ? ('apologies' as const) : ('present' as const),
                at: { start, end },
                ...(of ? { onBehalfOf: of } : {}),
              },
            ]
          : [],
      )
  })
}

/** "who stood in for Gareth Lyle": he was not there. */
const standsFor = (sentence: string, name: string) =>
  /(?:stood in|standing in|deputi[sz]ing|substitut\w+|on behalf|in place) (?:for|of) (?:the )?$/i.test(
    sentence.slice(0, Math.max(0, sentence.indexOf(name))),
  )
