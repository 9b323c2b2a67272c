import type { Sentence } from '../layout/sentences.ts'
import type { PartyTaking } from '../meetings/MeetingDraft.ts'
import { kindOfList } from './attendanceWords.ts'
import type { Cast } from './Cast.ts'
import type { Mention } from './Mention.ts'
import type { Party } from './Party.ts'

/** Words by which the beginning of a note says who was there. */
const opens =
  /\b(?:on the (?:line|call|screen)|r?ound the table|at the table|in the room|in attendance|(?:was|were) (?:also )?(?:joined|accompanied|supported|attended|flanked) by|(?:was|were) (?:also )?present|those (?:present|there|attending|who (?:came|attended|took part|joined))|accompanied (?:him|her|them|the minister)|with (?:him|her|them) (?:were|was)|also (?:there|present|attending)|the (?:participants|attendees) were|attended by|came with)\b/i
/** Those that tell on in the same paragraph: "From government: …", "Example Ltd: …", "… represented …". */
const tellsOn =
  /^(?:[Ff]rom|[Ff]or|[Oo]n) [^:.]{2,60}:\s|^\p{Lu}[\p{L}&' -]{1,40}: \p{Lu}|\b(?:represented|attended|took part|joined|dialled in|sat in|listened in|observed|was there|were there|stood in|deputi[sz]ed|took (?:the |a )?notes?)\b/u
const away =
  /\b(?:apologies|regrets|unable|could not|did not|declined|had hoped|had been expected|were expected|had accepted but|was to have|were to have|never|absent|sent comments|missed)\b/i
const insteadOf =
  /\b(?:in (?:the )?place of|instead of|on behalf of|deputi[sz]\w+ for|stood in for|standing in for|substitut\w+ for|vice|for want of)\s+(?:the )?$/i
const sent = /\bby (?:letter|e-?mail|post)\b/i

/**
 * Who was there, where a note without a list says so in its first paragraph: "Lady Example was joined by Example Trust
 * (Anna Sample) and …", "On the line: … From Example Ltd: …".
 */
export function openingAttendance(
  { cast, author }: { cast: Cast; author: Party | undefined },
  paragraphs: readonly (readonly Sentence[])[],
  mentionsOf: (sentence: Sentence) => readonly Mention[],
): PartyTaking[] {
  const told = paragraphs.slice(0, 2).find((sentences) => sentences.some(({ text }) => opens.test(text)))
  if (!told) return []
  const first = told.findIndex(({ text }) => opens.test(text))
  return told
    .filter(
      ({ text }, at) =>
        (at === first || (at > first && (opens.test(text) || tellsOn.test(text)))) &&
        !away.test(text) &&
        !sent.test(text),
    )
    .flatMap((sentence) =>
      thereIn(
        sentence,
        mentionsOf(sentence).flatMap((mention) => asNamed(mention, author)),
        labelOf(sentence, mentionsOf(sentence), cast),
      ),
    )
}

/** "Anna Sample and me": the writer was there too. */
const asNamed = (mention: Mention, author: Party | undefined): Mention[] =>
  mention.kind === 'self' ? (author ? [{ ...mention, kind: 'person', party: author }] : []) : [mention]

const label = /^(?:(?:[Ff]rom|[Ff]or|[Oo]n the side of) )?(?:the )?(\p{Lu}[\p{L}\d&' -]{1,40}): (?=\p{Lu})/u
const nobody =
  /^(?:from|for|also|officials?|government|industry|charities|police|secretariat|notes?|chair|apologies|attend\w*|host)\b/i

/** "Example Ltd: Anna Sample and …": whose those named after the colon are. */
function labelOf({ text, start }: Sentence, mentions: readonly Mention[], cast: Cast): Party | undefined {
  const found = label.exec(text)
  const name = found?.[1] ?? ''
  if (!name || kindOfList(name) || nobody.test(name)) return undefined
  const own = mentions.find(
    (mention) => mention.kind === 'body' && mention.end <= start + (found?.[0].length ?? 0),
  )
  return own?.party ?? cast.body(name, { rule: 'label of those who were there', confidence: 0.6 })
}

/** Everybody named in such a sentence; a body beside its person is whom they act for. */
function thereIn(
  { text, start: from }: Sentence,
  mentions: readonly Mention[],
  whose: Party | undefined,
): PartyTaking[] {
  const named = mentions.filter(
    ({ kind, party, start }) =>
      party &&
      !party.loose &&
      (kind === 'person' || kind === 'body' || kind === 'redacted') &&
      !insteadOf.test(text.slice(0, start - from)),
  )
  const behalfOf = (mention: Mention) =>
    (whose ? undefined : mention.of) ??
    (mention.kind === 'person' ? (whose ?? before(mention, named, text, from)) : undefined)
  const bodies = new Set(named.flatMap((mention) => [mention.of, behalfOf(mention)]))
  return named
    .filter(({ party }) => !bodies.has(party))
    .flatMap((mention) => {
      const { party, start, end } = mention
      const of = behalfOf(mention)
      return party
        ? [
            {
              party,
              as: /^\s*,?\s*\((?:in the )?chair\b/i.test(text.slice(end - from))
                ? ('chair' as const)
                : ('participant' as const),
              attendance: 'present' as const,
              at: { start, end },
              ...(of ? { onBehalfOf: of } : {}),
            },
          ]
        : []
    })
}

/** "for the Example Government, Anna Sample and Kit Sample": the body named right before them. */
function before(mention: Mention, named: readonly Mention[], text: string, from: number): Party | undefined {
  const body = named.findLast(({ kind, end }) => kind === 'body' && end <= mention.start)
  const lead = body ? text.slice(0, body.start - from) : ''
  const between = body ? text.slice(body.end - from, mention.start - from) : ''
  return body && /\b(?:for|from) (?:the )?$/i.test(lead) && !/[;.]/.test(between) && /^[,:]/.test(between)
    ? body.party
    : undefined
}
