import { mendWords } from './mendWords.ts'

const plainlyWrong =
  /\b(?:frorn|rne|rny|thern|rnet|sorne|tirne|rneeting|rnay|rnore|rnust|corne|carne|becarne|hirn|whorn|arn|wornen|wornan)\b/gi
const ligature = /[ﬀ-ﬆ]/g
const digitInWord = /\b\p{L}*\p{Ll}[01]\p{Ll}+\b|\b\p{Lu}*[01]\p{Lu}{3,}\b/gu

/** Whether a text was read by a machine from a picture, by words that are none. */
const isScanned = (text: string) =>
  [plainlyWrong, ligature, digitInWord].some((sign) => (text.match(sign) ?? []).length >= 3)

const months = 'January February March April August September October November December'.split(' ')
const shortMonth = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)'
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

/** "2OO4" and "1l October" are figures, and "1 5 OCT" is one day. */
const mendFigures = (text: string): string =>
  text
    .replace(/\b\d[\dO]*O[\dO]*\b/g, (figure) => figure.replaceAll('O', '0'))
    .replace(new RegExp(`(?<=\\b\\d)[lI](?= ${shortMonth})`, 'gi'), '1')
    .replace(new RegExp(`\\b([123]) (\\d)(?= ${shortMonth})`, 'gi'), ' $1$2')
    .replace(/\b[lI](?=\d{1,3}\b|\d? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))/g, '1')
    .replace(/(?<=\d[.:]\d)O\b/g, '0')
    .replace(/(?<=^[ \t]*)l(?=O?[.)]\s)/gm, '1')
    .replace(/(?<=^[ \t]*\d)O(?=[.)]\s)/gm, '0')

/** "T0:" and "0F" are words, and so is "JuIy". */
const mendCapitals = (text: string): string =>
  text
    .replace(/(?<![\d\p{L}])0(?=\p{L}{2,}|[FNR]\b)/gu, 'O')
    .replace(/(?<=\p{Lu})0(?=\p{Lu}|:)|(?<=(?<![\p{L}\d])\p{Lu}{2,5})0\b/gu, 'O')
    .replace(/(?<=\p{Lu}{3})[l1|](?=\p{Lu})|(?<=\p{Lu})[l1|](?=\p{Lu}{2})/gu, 'I')
    .replace(/(?<=\p{Ll})I(?=\p{Ll})|(?<=\p{Ll}{2})I\b/gu, 'l')

/**
 * Letters and digits of a scanned text that were taken for each other set right, each in its place: "0" for O, "1" for l,
 * "l" for I in capitals or for 1 before a month.
 */
export function mendLetters(text: string): string {
  if (!isScanned(text)) return text
  const words = text
    .replace(/(?<=(?:^|[.!?]\s+))l(?=\s\p{Ll})/gmu, 'I')
    .replace(/(?<=\p{Ll})0(?=\p{Ll})|(?<=\b\p{Lu})0(?=\p{Ll})|(?<=\p{Ll}{2})0\b/gu, 'o')
    .replace(/(?<=\p{Ll})5(?=\p{Ll})/gu, 's')
    .replace(/(?<=\p{Ll})11(?=\p{Ll}|\b)/gu, 'll')
    .replace(/(?<=\p{Ll}[tsn])1(?=(?:es|on|ons|ng|ty|ve)\b)/gu, 'i')
    .replace(/(?<=\p{Ll})1(?=\p{Ll})|(?<=\p{Ll}{2})1\b|(?<=\b\p{Ll})1(?=\p{Ll})|\b1(?=\p{Ll}{3})/gu, 'l')
  return mendFigures(mendCapitals(words)).replace(misreadMonth, monthOf)
}

/**
 * A scanned text with what was plainly misread set right: "rn" for m, "0" for O, "l" for I in capitals, words broken at
 * the end of a line. What a word loses in length is made up by spaces after it, so that offsets stay true.
 */
export function mendScan(text: string): string {
  if (!isScanned(text)) return text
  return mendWords(
    mendLetters(text)
      .replace(/(\p{L}{2,})-(\n\s*)(\p{Ll}+)/gu, (whole, first: string, _gap: string, rest: string) =>
        `${first}${rest}`.padEnd(whole.length),
      )
      .replace(/(?<=\p{L})' s\b/gu, "'s "),
  )
}
