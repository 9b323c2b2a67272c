/** Words that rightly have "rn"; in a scanned text every other is taken for an "m" that was misread. */
const rightly =
  /concern|govern|modern|return|turn|learn|born|corner|intern|extern|(?:north|south|east|west)ern|pattern|ourn|morn|warn|altern|tavern|barn|burn|earn|horn|worn|torn|mourn|stern|adorn|attorn|furn|garn|harness|hibern|kernel|lantern|tern|nocturn|ornam|scorn|sojourn|spurn|thorn|yarn|darn|fern|cern|corn|quorn|carn|cairn/i
const plainlyWrong =
  /\b(?:frorn|rne|rny|thern|rnet|sorne|tirne|rneeting|rnay|rnore|rnust|corne|hirn|arn|frorn)\b/gi

/** Whether a text was read by a machine from a picture, by words that are none. */
const isScanned = (text: string) =>
  (text.match(plainlyWrong) ?? []).length >= 3 || (text.match(ligature) ?? []).length >= 3
const ligature = /[ﬀ-ﬆ]/g

/**
 * A scanned text with what was plainly misread set right: "rn" for m, "0" for O, "l" for I in capitals, words broken at
 * the end of a line. What a word loses in length is made up by spaces after it, so that offsets stay true.
 */
export function mendScan(text: string): string {
  if (!isScanned(text)) return text
  return text
    .replace(/(\p{L}{2,})-(\n\s*)(\p{Ll}+)/gu, (whole, first: string, _gap: string, rest: string) =>
      `${first}${rest}`.padEnd(whole.length),
    )
    .replace(plainlyWrong, (word) => word.replaceAll('rn', 'm').padEnd(word.length))
    .replace(/\p{L}*(?<!ho|tu|ba|co|bu)rn[bp]\p{Ll}+/gu, (word) =>
      word.replace(/rn(?=[bp])/, 'm').padEnd(word.length),
    )
    .replace(/(?<=(?:^|[.!?]\s+))l(?=\s\p{Ll})/gmu, 'I')
    .replace(/\p{L}*rn\p{L}*/gu, (word) =>
      rightly.test(word.replace(/rn(?=e?s?$)/, 'rn')) ? word : word.replaceAll('rn', 'm').padEnd(word.length),
    )
    .replace(/(?<![\d\p{L}])0(?=\p{Ll}{2,})/gu, 'O')
    .replace(/(?<=\p{Lu})0(?=\p{Lu})/gu, 'O')
    .replace(/(?<=\p{Lu})l(?=\p{Lu})/gu, 'I')
}
