import type { ReadText } from '../readText.ts'
import type { MeetingDraft } from './MeetingDraft.ts'

export const nextTitle = 'Next meeting'

const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )
const told = new RegExp(
  `\\b(${ordinals.join('|')}|\\d{1,2}(?:st|nd|rd|th)) (meeting|session|sitting)\\b`,
  'i',
)
const counted =
  /\b(meeting|session|note|minutes)(?: (?:no\.?|number))? (\d{1,2})(?![\d/.:]|(?:st|nd|rd|th)? \p{Lu})/iu

/** Which session the head of the minutes says this is: its number, and how it is written. */
function numberOf({ blocks, facts }: ReadText): { noun: string; at: number; inWords: boolean } | undefined {
  for (const text of [facts.title, ...blocks.slice(0, 6).map((block) => block.text)]) {
    const said = told.exec(text)
    if (said) {
      const [, word = '', noun = ''] = said
      return {
        noun: noun.toLowerCase(),
        at: Number.parseInt(word, 10) || ordinals.indexOf(word.toLowerCase()) + 1,
        inWords: true,
      }
    }
    const number = counted.exec(text)
    if (number)
      return {
        noun: /session/i.test(number[1] ?? '') ? 'session' : 'meeting',
        at: Number(number[2]),
        inWords: false,
      }
  }
  return undefined
}

/** Minutes that are of the seventh meeting call the next ones the eighth and the ninth. */
export function nextTitles(drafts: readonly MeetingDraft[], read: ReadText): MeetingDraft[] {
  const coming = drafts
    .filter(({ title }) => title === nextTitle)
    .toSorted((a, b) => (a.when?.from ?? '').localeCompare(b.when?.from ?? ''))
  if (coming.length === 0) return [...drafts]
  const number = numberOf(read)
  return drafts.map((draft) => {
    const nth = coming.indexOf(draft)
    if (nth < 0) return draft
    const noun = number?.noun ?? 'meeting'
    const at = number ? number.at + nth + 1 : undefined
    const which = at === undefined ? '' : ` (${number?.inWords ? (ordinals[at - 1] ?? at) : at})`
    return { ...draft, title: `${nth === 0 ? 'Next' : 'Following'} ${noun}${which}` }
  })
}
