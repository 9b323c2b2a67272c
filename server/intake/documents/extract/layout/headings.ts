import type { Line } from './toLines.ts'

/** Headings that notes and minutes use of themselves, whatever they are about. */
export const usualHeadings =
  /^(?:present|those there|in the room|on the (?:call|line)|(?:a)?round the table|in attendance|attendees|attendance|members|officials|guests|opening|attending|apologies(?: received| for absence)?|participants|members present|also present|by (?:video|phone|telephone)|observers|secretariat|actions?|action points|action log|next steps|to do|what follows|what happens next|notes|agreed actions?|follow[- ]up|summary|other(?: (?:business|news|matters|points|items))?|background|purpose|discussion|key points|points raised|lines to take|agenda|introductions?|welcome|any other business|aob|date of next meeting|next meeting|decisions|matters arising|recommendations?|annex(?: [a-z0-9])?|media|press|parliament|correspondence|visits|other engagements?.*|engagements?.*|accept(?:ed)?|declined?|postponed?|cancelled|no (?:response|reply)(?: [\w ]{0,24})?|requests?|invitations?|for information|who (?:you|she|he) (?:are|is|will be) meeting|those attending|points to make|handling|issue|timing|our advice|recommendations?|forward look|look ahead|looking ahead|next week|this week)\s*:?$/i

/** What stands at the end of a sentence, or promises more. */
const endsAsProse = /[.;,!?]$/
const salutation = /^(?:dear|hi|hello|good (?:morning|afternoon))\b/i
const closing =
  /^(?:kind|best|warm|many|with)\b.{0,24}(?:regards|wishes|thanks)|^(?:yours (?:sincerely|ever|faithfully|truly|aye)|regards|thanks|thank you|cheers|best)\b.{0,12}$/i
const redaction =
  /^\W*(?:nr|\[?redacted\]?|personal data|name redacted|x{3,}|█+|irrelevant (?:&|and) sensitive)\W*$/i

export const isUsualHeading = (text: string) => usualHeadings.test(text.trim())
export const isSalutation = (text: string) => salutation.test(text)
export const isClosing = (text: string) => closing.test(text)
export const isMarking = (text: string) => {
  const bare = text.replace(/[^A-Z -]/g, '').trim()
  return (
    text === text.toUpperCase() &&
    /^(?:UK )?(?:TOP SECRET|SECRET|CONFIDENTIAL|RESTRICTED|PROTECT|OFFICIAL)/.test(bare) &&
    text.length < 60
  )
}

/** How a line announces what is below it; 0 for the most general. Undefined where it is no heading. */
export function headingLevel(line: Line, next: Line | undefined, held: string): number | undefined {
  const { text } = line
  const marked = /^#{1,6}(?=\s)/.exec(text)?.[0]
  if (marked) return marked.length - 1
  if (text.length > 90 || isSalutation(text) || isClosing(text) || redaction.test(text) || isMarking(text))
    return undefined
  const words = text.split(/\s+/)
  if (isBold(line, held) && !endsAsProse.test(text) && words.length <= 12) return 2
  if (line.cells.length > 1 || !next) return undefined
  if (usualHeadings.test(text)) return 3
  if (isInCapitals(text) && !/^[-–—•*·◦▪‣]\s/.test(text) && words.length >= 2 && words.length <= 14) return 1
  const number = /^(\d{1,2})[.)]\s/.exec(text)?.[1]
  if (number && words.length <= 9 && !endsAsProse.test(text) && next.text.startsWith(`${number}.1`)) return 2
  const numbered = /^\d{1,2}(?:\.\d+)*[.)]\s+(?=\p{Lu})/u.test(text)
  if (numbered && words.length <= 9 && !endsAsProse.test(text) && !startsItem(next) && !goesOn(next))
    return next.apart && next.cells.length < 2 ? undefined : 2
  if (line.apart && isTitle(text) && !startsItem(line)) return 3
  if (line.apart && leads(line, next)) return 3
  return undefined
}

const isInCapitals = (text: string) =>
  text === text.toUpperCase() && /\p{Lu}{2}/u.test(text) && !/[=@\\]|\d{5,}/.test(text)

/** A line that begins small goes on with the sentence of the one before. */
export const goesOn = ({ text }: { text: string }) => /^\s*\p{Ll}/u.test(text)

export const startsItem = ({ text }: { text: string }) => itemMarker.test(text)

/** "1.", "(a)", "iv)", "-", "•". A number needs a stop or a bracket: "30 January" is no item. */
export const itemMarker =
  /^(?:(\d{1,2}\.\d{1,2})\.?|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]|[-–—•*·◦▪‣o]|[A-Z\d][.,](?=\s{2}))\s+(?=\S)/

const isBold = (line: Line, held: string) =>
  /^\s*\*\*/.test(held.slice(line.start - 2, line.end)) &&
  /\*\*\s*$/.test(held.slice(line.start, line.end + 2))

/** A few words, every long one in capitals: "Domestic Abuse", "Rape Review". */
function isTitle(text: string): boolean {
  const words = text.split(/\s+/)
  if (words.length < 2 || words.length > 8 || endsAsProse.test(text) || /[@:\d]/.test(text)) return false
  return (
    words.every((word) => /^\p{Lu}/u.test(word) || /^(?:and|of|the|for|in|on|to|with|a|&|-|–)$/.test(word)) &&
    !looksSigned(text)
  )
}

/** A few words by themselves, right above what they lead to: "Where things stand". */
function leads({ text, indent }: Line, next: Line): boolean {
  const words = text.split(/\s+/)
  if (
    words.length > 6 ||
    text.length > 45 ||
    (words.length < 2 && (text.length < 5 || next.text.length < 50))
  )
    return false
  if (!/^\p{Lu}\p{Ll}/u.test(text) || endsAsProse.test(text) || /[@:\d]/.test(text) || looksSigned(text))
    return false
  return (
    !next.apart &&
    !/^\p{Ll}/u.test(next.text) &&
    (next.text.length >= 50 || next.cells.length > 1 || startsItem(next) || next.indent > indent)
  )
}

/** A name or a post under a letter is no heading. */
const looksSigned = (text: string) =>
  /\b(?:MP|Secretary|Minister|Director|Manager|Officer|Head|Chief|Lord|Lady|Sir|Dame|Dr|Mrs?|Ms|Street|Road|London)\b/.test(
    text,
  )
