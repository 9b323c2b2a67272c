/** Words that rightly have "rn"; in a scanned text every other is taken for an "m" that was misread. */
const rightly =
  /concern|govern|modern|return|turn|learn|born|corner|intern|extern|(?:north|south|east|west)ern|pattern|ourn|morn|warn|altern|tavern|barn|burn|earn|horn|worn(?!en|an)|torn|mourn|stern|adorn|attorn|furn|garn|harness|hibern|kernel|lantern|tern|nocturn|ornam|scorn|sojourn|spurn|thorn|yarn|darn|fern|cern|corn(?!m)|fairn|quorn|carn|cairn/i
const plainlyWrong =
  /\b(?:frorn|rne|rny|thern|rnet|sorne|tirne|rneeting|rnay|rnore|rnust|corne|hirn|arn|wornen|wornan)\b/gi

/** Whether a text was read by a machine from a picture, by words that are none. */
const isScanned = (text: string) =>
  [plainlyWrong, ligature, digitInWord].some((sign) => (text.match(sign) ?? []).length >= 3)
const ligature = /[ﬀ-ﬆ]/g
const digitInWord = /\b\p{L}*\p{Ll}[01]\p{Ll}+\b|\b\p{Lu}*[01]\p{Lu}{3,}\b/gu

const months = 'January February March April August September October November December'.split(' ')
/** "27 Febmary": what stands after the day of a date, or before its year, and is nearly a month. */
const misreadMonth =
  /(?<=\b\d{1,2}(?:st|nd|rd|th)? )\p{Lu}\p{L}{3,9}\b|\b\p{Lu}\p{L}{3,9}(?= (?:19|20)\d\d\b)/gu

function monthOf(word: string): string {
  const month = months.find((each) => each.slice(0, 3) === word.slice(0, 3))
  const end = month?.slice(-2)
  if (!month || word === month || !end || !word.endsWith(end) || Math.abs(word.length - month.length) > 2)
    return word
  if (word.length >= month.length) return month.padEnd(word.length)
  const before = Math.floor((word.length - 3) / 2)
  return `${' '.repeat(before)}${month.slice(0, 3)}`.padEnd(word.length)
}

/**
 * Letters and digits of a scanned text that were taken for each other set right, each in its place: "0" for O, "1" for l,
 * "l" for I in capitals or for 1 before a month.
 */
export function mendLetters(text: string): string {
  if (!isScanned(text)) return text
  return text
    .replace(/(?<=(?:^|[.!?]\s+))l(?=\s\p{Ll})/gmu, 'I')
    .replace(/(?<=\p{Ll})0(?=\p{Ll})|(?<=\b\p{Lu})0(?=\p{Ll})|(?<=\p{Ll}{2})0\b/gu, 'o')
    .replace(/(?<=\p{Ll}[tsn])1(?=(?:es|on|ons|ng|ty|ve)\b)/gu, 'i')
    .replace(/(?<=\p{Ll})1(?=\p{Ll})|(?<=\p{Ll}{2})1\b|(?<=\b\p{Ll})1(?=\p{Ll})|\b1(?=\p{Ll}{3})/gu, 'l')
    .replace(/(?<![\d\p{L}])0(?=\p{L}{2,})/gu, 'O')
    .replace(/(?<=\p{Lu})0(?=\p{Lu})/gu, 'O')
    .replace(/(?<=\p{Lu}{3})[l1|](?=\p{Lu})|(?<=\p{Lu})[l1|](?=\p{Lu}{2})/gu, 'I')
    .replace(/\b[lI](?=\d{1,3}\b|\d? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))/g, '1')
    .replace(/(?<=\d[.:]\d)O\b/g, '0')
    .replace(misreadMonth, monthOf)
}

/**
 * A scanned text with what was plainly misread set right: "rn" for m, "0" for O, "l" for I in capitals, words broken at
 * the end of a line. What a word loses in length is made up by spaces after it, so that offsets stay true.
 */
export function mendScan(text: string): string {
  if (!isScanned(text)) return text
  return mendLetters(text)
    .replace(/(\p{L}{2,})-(\n\s*)(\p{Ll}+)/gu, (whole, first: string, _gap: string, rest: string) =>
      `${first}${rest}`.padEnd(whole.length),
    )
    .replace(plainlyWrong, (word) => word.replaceAll('rn', 'm').padEnd(word.length))
    .replace(/\p{L}*rnm\p{L}*|\b[Ww]orn[ae]n(?:['’]s)?\b|\p{L}+ernrnent\p{L}*/gu, (word) =>
      word.replace(/rn(?=m|[ae]n|ent)/, 'm').padEnd(word.length),
    )
    .replace(/\p{L}*(?<!ho|tu|ba|co|bu)rn[bp]\p{Ll}+/gu, (word) =>
      word.replace(/rn(?=[bp])/, 'm').padEnd(word.length),
    )
    .replace(/\p{L}*rn\p{L}*/gu, (word) =>
      rightly.test(word.replace(/rn(?=e?s?$)/, 'rn')) ? word : word.replaceAll('rn', 'm').padEnd(word.length),
    )
}
