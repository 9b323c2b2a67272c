/** A line all in capitals as one would write it otherwise, so that names in it can be told from other words; as long. */
export function unshouted(text: string): string {
  if (text !== text.toUpperCase() || text.length < 12 || !text.includes(' ')) return text
  return text.replace(/\p{L}[\p{L}']*/gu, (word) =>
    kept.test(word)
      ? word
      : small.test(word)
        ? word.toLowerCase()
        : word.charAt(0) + word.slice(1).toLowerCase(),
  )
}

const kept = /^(?:MP|QC|KC|NHS|UK|FGM|MPS|NPCC|CSE|CSA|VAWG|PCC|APCC|MOJ|DHSC|DFE|CBE|OBE|QPM)$/
const small = /^(?:OF|AND|THE|FOR|ON|IN|TO|A|WITH|AT)$/
