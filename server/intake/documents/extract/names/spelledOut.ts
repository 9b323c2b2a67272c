/** Titles as they are cut short in notes, and what they are. */
const short: readonly (readonly [RegExp, string])[] = [
  [/^Min\.? (?=\p{Lu})/u, 'Minister '],
  [/^(?:Bness|B'ness|Baron'?ess)\.? (?=\p{Lu})/u, 'Baroness '],
  [/^Ld\.? (?=\p{Lu})/u, 'Lord '],
  [/^(?:[TA]\/|Temp(?:orary)? |Acting )(?=(?:ACC|DCC|CC|DCI|DCS|DI|Ch|Det|Supt|Insp|Sgt|PC)\b)/u, ''],
  [/^D\/(?=(?:Ch ?)?(?:Insp|Supt|Sgt|Con)\b)/u, 'Det '],
  [/^(Insp|Sgt|PC|DC|DS|DI|Sergeant|Inspector) \d{2,5} (?=\p{Lu})/u, '$1 '],
]

/** "Min Example" is Minister Example, and "T/ACC" for the time being an ACC. */
export const spelledOut = (name: string): string =>
  short.reduce((text, [words, full]) => text.replace(words, full), name)
