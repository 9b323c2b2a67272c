import type { Sentence } from '../../layout/sentences.ts'
import { notNames } from '../../names/commonWords.ts'
import type { Mention } from '../../names/Mention.ts'
import type { ReadText } from '../../readText.ts'
import { isNameOfPerson } from '../../tables/columnNames.ts'
import type { PartyTaking } from '../MeetingDraft.ts'
import { firstPlace } from './firstPlace.ts'
import { takingOf } from './whom.ts'

const introduced =
  /(?:\b(?:with|by|from|w\/|w\.|and|plus|cancelled|interview,|hold:?|attending:?|to see|to meet|sees?|meets?|hosts?|visits?|tours?|for)\s*(?:the\s+)?|[–:]\s*|\s-\s*|\/\s*)$/i
const placeWord = /^(?:,| in| at)?\s*(?:hall|room|street|house|place|about|item)\b/i

/** Those an entry names where a party would stand: somebody known wherever, a name nobody knows only there. */
export function partiesTold(sentence: Sentence, read: ReadText, bare: boolean): PartyTaking[] {
  const { text, start } = sentence
  const first = firstPlace(text)
  const mentions = read.mentionsOf(sentence)
  const found = mentions
    .filter((mention) => isParty(mention, text, start, first) || leadsPeople(mention, sentence, mentions))
    .flatMap((mention) => takingOf(mention))
  const opening = mentions.find(
    (mention) =>
      mention.end - start > first &&
      /^(?:the |an? )?$/i.test(text.slice(first, Math.max(first, mention.start - start))),
  )
  if (opening || !bare) return found
  return [...nameless(text.slice(first), sentence, first, read), ...found]
}

/** "Stand Example: Anna Sample": before the colon stands the body of those after it. */
const leadsPeople = (
  { kind, start, end }: Mention,
  { text, start: from }: Sentence,
  all: readonly Mention[],
) =>
  kind === 'loose' &&
  start === from &&
  /^: /.test(text.slice(end - from)) &&
  all.some((other) => other.kind === 'person' && other.start === end + 2)

const isPlace = /\b(?:Street|Road|Square|Stadium|Station|Lane|Avenue|St|Rd|Hse)\.?$/

/** What it was about names others, who were not there: "on the wait for Crown Court trials". */
const topic =
  /\b(?:on|about|re|regarding|concerning|to discuss)\b(?! (?:mon|tue|wed|thu|fri|sat|sun|zoom|teams|the (?:phone|\d)|\d))(?:(?!\b(?:with|joined|plus|from|by|and|then)\b)[^.;,+–]){1,80}$/i

function isParty(mention: Mention, text: string, from: number, first: number): boolean {
  const { kind, start, end, text: own } = mention
  const before = text.slice(0, start - from)
  const after = text.slice(end - from)
  if (/\b(?:launch|opening|publication|unveiling) of (?:the )?$/i.test(before) && kind === 'loose')
    return false
  if (/\b(?:brief|briefing|paper|lines|note)s?(?: from| by| with|:) (?:the )?$/i.test(before)) return false
  if (kind === 'person' || kind === 'forum' || kind === 'redacted')
    return !/^(?:'s)? (?:brief|paper|to brief)\b/.test(after)
  if ((kind === 'body' || kind === 'loose') && start - from > first && topic.test(before)) return false
  if (isPlace.test(own) || /\[(?:brief|paper|note|lines|speech)[^\]]*$/i.test(before)) return false
  if (kind === 'body')
    return (
      !/\b(?:House|Hall|Street|Room|Road|Square|Park|Stadium|Arena|Building|Hotel|Station|Tower)$/.test(
        own,
      ) ||
      start - from === first ||
      /\bwith (?:the )?$/i.test(before)
    )
  if (kind !== 'loose' || /^(?:All-party|Charity)$/.test(own)) return false
  if (start - from === first) return !/^ (?:unit|team|prep|questions)\b/i.test(after)
  if (own.includes(' ') && /,\s*(?:and\s+)?$/.test(before)) return true
  return introduced.test(before) && !placeWord.test(after) && !placeWord.test(own)
}

/** What an entry opens with is a name where only words in capitals stand there, though nobody knows it. */
function nameless(text: string, sentence: Sentence, at: number, { cast }: ReadText): PartyTaking[] {
  const run = opensWith.exec(text)?.[0] ?? ''
  const name = /\band\b/.test(run) && !/\b(?:for|of|on)\b/.test(run) ? run.replace(/ and .*$/, '') : run
  const words = name.split(' ')
  if (
    name.length < 4 ||
    isPlace.test(name) ||
    words.length > 6 ||
    words.every((word) => notNames.has(word.toLowerCase())) ||
    /^(?:Launch|Opening|Speech|Closing|Signing|Unveiling|Anniversary|All-party|Charity)\b/.test(name) ||
    (words.length === 1 && !/^\s*(?:$|[,.(;:–-])/.test(text.slice(run.length))) ||
    /^ (?:unit|team|prep|questions|publish|announce|return)/i.test(text.slice(run.length))
  )
    return []
  const span = { start: sentence.start + at, end: sentence.start + at + name.length }
  const because = 'Only its place in the line says that this is a name.'
  const party = isNameOfPerson(name)
    ? cast.person(name, { rule: 'a name in the place of a party', confidence: 0.5, because })
    : cast.loose(name, {
        type: 'organisation',
        rule: 'a name in the place of a party',
        confidence: 0.4,
        because,
      })
  return [{ party, as: 'participant', at: span }]
}

const opensWith = /^\p{Lu}[\p{L}\d'&-]*(?: (?:(?:of|for|the|and|&|to|in|on) )*\p{Lu}[\p{L}\d'&-]*)*/u

const beforeNamed =
  /(?:\b(?:with|by|met|saw|brought|w\/|w\.|spoke to|plus|questions from)(?: the)?|\bbrought (?:his|her|their|its) [\p{L} ]{2,30},?|\b(?:lead|director|chair|chief executive|head|manager),|,|\band)\s*(?:(?:his|her) (?:honour|excellency|worship|grace|lordship|ladyship)\s*)?$/iu
const afterNamed =
  /^\s*(?:\([^)]*\)\s*)?,?\s*(?:also |both )?(?:came|joined|attend(?:s|ed|ing)?|deputis\w+|chaired|chairs|led|was there|were there|hosted|in attendance|present|only\b|there\b|also there|took part|sat in|to sit in|spoke|has accepted|have accepted|accepted)\b/iu

/** Those that a remark says were there, or were to be: "joined by …", "… came and was listened to". */
export function partiesRemarked(sentence: Sentence, read: ReadText, aside = true): PartyTaking[] {
  const { text, start } = sentence
  let before: Mention | undefined
  const all = read.mentionsOf(sentence)
  return all.flatMap((mention, at) => {
    const { kind, party } = mention
    if (!party || party.loose || (kind !== 'person' && kind !== 'body')) return []
    const lead = text.slice(0, mention.start - start)
    const listed = /(?:,|\band)\s*(?:the )?$/i.test(lead)
    const short =
      aside && kind === 'person' && text.split(/\s+/).length <= 7 && !/\b(?:to|will|by)\b/.test(text)
    const there =
      (listed
        ? before !== undefined || /\b(?:lead|director|chair|head|manager|chief executive),\s*$/i.test(lead)
        : beforeNamed.test(lead)) ||
      afterNamed.test(text.slice(endOfList(all, at, text, start))) ||
      short
    before = there ? mention : undefined
    return there ? takingOf(mention) : []
  })
}

/** Where the list that goes on from a mention ends: "Refuge, the CPS and Women's Aid attending". */
function endOfList(all: readonly Mention[], at: number, text: string, from: number): number {
  let end = (all[at]?.end ?? from) - from
  for (const next of all.slice(at + 1)) {
    if (!/^\s*(?:,|,?\s*and|&)\s*(?:the )?$/i.test(text.slice(end, next.start - from))) break
    end = next.end - from
  }
  return end
}

const inPlace =
  /^(?:'s)?,?\s*(?:\([^)]*\)\s*)?(?:deputis\w+|stood in|standing in|stands in|(?:has|have) said yes|(?:went|goes|attended|attends|will go|will attend|to attend|covers|covered|spoke|speaks|go|saw|took|met|did|gave|rang|sat)\b[^.;]{0,30}(?:\bplace\b|\binstead\b|\bfor (?:her|him|the Minister|us)\b|\bon (?:her|his|their) behalf\b))/i
const takenBy = /\b(?:taken|covered|handled|done|attended|fielded) (?:instead )?by (?:the )?$/i

/** Who went instead of the one whose entry it is. */
export const standIns = (sentences: readonly Sentence[], read: ReadText): PartyTaking[] =>
  sentences.flatMap((sentence) =>
    read.mentionsOf(sentence).flatMap((mention) => {
      const before = sentence.text.slice(0, mention.start - sentence.start)
      const after = sentence.text.slice(mention.end - sentence.start)
      return mention.kind === 'person' && (takenBy.test(before) || inPlace.test(after))
        ? takingOf(mention)
        : []
    }),
  )
