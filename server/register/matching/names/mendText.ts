/** Punctuation as Windows wrote it and other systems misread it, put right: "Women\u0092s Aid", "Womenâ€™s Aid". */
const misread: readonly (readonly [RegExp, string])[] = [
  [/\u0091|\u0092|â€˜|â€™/g, '’'],
  [/\u0093|\u0094|â€œ|â€\u009d/g, '"'],
  [/\u0096|\u0097|â€“|â€”/g, '–'],
  [/\u00a0|&nbsp;/g, ' '],
  [/&amp;/g, '&'],
]

export const mendText = (text: string): string =>
  misread.reduce((mended, [wrong, right]) => mended.replace(wrong, right), text)
