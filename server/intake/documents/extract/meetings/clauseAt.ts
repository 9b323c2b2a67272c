/** A clause begins after these. */
const opening =
  /[;:?]|\.\s|\b(?:that|because|which|who|whom|where|when|while|whereas|though|although|but|since|if|whether)\b|, (?:and|so)\b/gi
/** What a clause is about, or another clause, begins with these. */
const closing =
  /[;:?]|\.\s|\band (?=(?:[\ued00-\uf0ff]\uf8ff*(?: and )?)+ (?:are|is|am|will|would|have|has|had|were|was)\b)|(?<=[\ue000-\uf0ff]\uf8ff* )[\ued00-\uefff]\uf8ff*(?='| (?:are|is|am|will|would|had|have|has|were|was)\b)|, (?:and|but|which|who|where|so)\b|\b(?:about|regarding|concerning|because|which|where|while|that|whose|to (?:discuss|talk|hear|ask|press|explain|go|agree|settle|say|tell))\b/i

/** What only says who somebody is, between two commas: "Refuge, which has three houses here, met …". */
const aside = /, (?:who|which|whose|where)\b[^,;:.]{2,90},/gi

/** The clause of a masked sentence in which a word stands, without what it says the contact was about. */
export function clauseAt(text: string, [from, to]: readonly [number, number]): readonly [number, number] {
  const before = text.slice(0, from).replace(aside, (words) => ' '.repeat(words.length))
  const starts = [...before.matchAll(opening)].map(({ index, 0: word }) => index + word.length)
  const end = closing.exec(text.slice(to))
  return [Math.max(0, ...starts), end ? to + end.index : text.length]
}
