/** What officials write in haste, and the words for it. */
const shorthand: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}\d/.])w(?:\/(?![a-z]\b)|\.(?= )|(?= [\p{Ll}\ue000-\uf0ff]))/giu, 'with'],
  [/\bmtg(?=s?\b)/gi, 'meeting'],
  [/\b(?:sppk|spk|spke)\b/gi, 'spoke'],
  [/\b(?:tel(?:e|ephone)?\.? ?con(?:f|ference)?|t-?con|phonecall|tel call)\b(?!\.? ?call)/gi, 'call'],
  [/\b(?:vm|v\/m|voice ?mail|voice message|answer ?phone message)\b/gi, 'voicemail'],
  [/\bwk(?=s?\b)/gi, 'week'],
  [/\bmths?\b/gi, 'month'],
  [/\babt\b/gi, 'about'],
  [/\b(?:disc'd|discd)\b/gi, 'discussed'],
  [/\b(?:re-?sched|resched'd)\b/gi, 'rescheduled'],
  [/\bcanc(?:'d)?\b/gi, 'cancelled'],
  [/\bappt(?=s?\b)/gi, 'appointment'],
  [/\b(?:b'fast|bfast)\b/gi, 'breakfast'],
  [/\bconf\b/gi, 'conference'],
  [/\bcttee\b/gi, 'committee'],
  [/\bwd\b/gi, 'would'],
  [/\bshd\b/gi, 'should'],
  [/\bthx\b/gi, 'thanks'],
  [/\binvit'd\b/gi, 'invited'],
]
const anyShort =
  /(?<![\p{L}\d/])(?:w|w[/.].*|[a-z]*mtgs?|spp?ke?|t(?:el|-con|con).*|phonecall|v\/?m|voice ?.*|answer ?phone.*|wks?|mths?|abt|disc'?d|re-?sched.*|canc.*|appts?|b'?fast|conf|cttee|wd|shd|thx|invit'd)(?![\p{L}\d])/iu

/** The text with its shorthand written out, and the place in the whole for each character of it. */
export function writtenOut(text: string, at: readonly number[]): { text: string; at: readonly number[] } {
  if (!anyShort.test(text)) return { text, at }
  let [said, places]: [string, readonly number[]] = [text, at]
  for (const [short, words] of shorthand) {
    let [out, from]: [string, number] = ['', 0]
    const put: number[] = []
    for (const match of said.matchAll(short)) {
      const until = match.index + match[0].length
      out += said.slice(from, match.index) + words
      put.push(...places.slice(from, match.index), ...placesOf(words, places, match.index, until))
      from = until
    }
    if (from === 0) continue
    put.push(...places.slice(from))
    ;[said, places] = [out + said.slice(from), put]
  }
  return { text: said, at: places }
}

/** Every letter stands where the short form begins, but the last, which stands where it ends. */
const placesOf = (words: string, places: readonly number[], from: number, until: number): number[] =>
  [...words].map((_, place) => places[place === words.length - 1 ? until - 1 : from] ?? 0)
