/** Small pictures as data addresses: letters on a node, the count of parties not shown, the pin. */

const asAddress = (svg: string) => `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`
const made = new Map<string, string>()

function once(key: string, make: () => string): string {
  const known = made.get(key)
  if (known) return known
  const address = asAddress(make())
  made.set(key, address)
  return address
}

export const lettersIcon = (letters: string, colour = '#fff') =>
  once(
    `letters ${letters} ${colour}`,
    () =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40" viewBox="0 0 40 40"><text x="20" y="26" font-family="Arial, sans-serif" font-weight="700" font-size="${letters.length > 1 ? 15 : 18}" text-anchor="middle" fill="${colour}">${letters.replace(/[<&]/g, '')}</text></svg>`,
  )

/** A calendar leaf, for a meeting drawn as a box. */
export const meetingIcon = () =>
  once(
    'meeting',
    () =>
      '<svg xmlns="http://www.w3.org/2000/svg" width="30" height="30" viewBox="0 0 30 30"><path d="M7 9h16v14H7z" fill="none" stroke="#0b0c0c" stroke-width="2"/><path d="M7 13h16M11 6v5M19 6v5" stroke="#0b0c0c" stroke-width="2"/></svg>',
  )

const badgeText = (count: number) => (count > 999 ? '999+' : `+${count}`)

export const badgeWidth = (count: number) => 12 + 8 * badgeText(count).length

export const badgeIcon = (count: number) =>
  once(`badge ${badgeText(count)}`, () => {
    const width = badgeWidth(count)
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="20" viewBox="0 0 ${width} 20"><rect x="1" y="1" width="${width - 2}" height="18" rx="9" fill="#fff" stroke="#0b0c0c" stroke-width="1.5"/><text x="${width / 2}" y="14.5" font-family="Arial, sans-serif" font-weight="700" font-size="12" text-anchor="middle" fill="#0b0c0c">${badgeText(count)}</text></svg>`
  })

/** A sign and a word, so that neither colour nor shape alone tells it: met newly, or both times. */
const changeSigns = {
  new: { width: 48, sign: '<path d="M6 14l5-9 5 9z" fill="#0b0c0c"/>', word: 'new' },
  continuing: {
    width: 48,
    sign: '<path d="M6 7h9M6 12h9" stroke="#0b0c0c" stroke-width="2.5"/>',
    word: 'both',
  },
} as const

export const changeIcon = (change: keyof typeof changeSigns) =>
  once(`change ${change}`, () => {
    const { width, sign, word } = changeSigns[change]
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="19" viewBox="0 0 ${width} 19"><rect x="1" y="1" width="${width - 2}" height="17" fill="#fff" stroke="#0b0c0c" stroke-width="1.5"/>${sign}<text x="${(width + 15) / 2}" y="13.5" font-family="Arial, sans-serif" font-weight="700" font-size="12" text-anchor="middle" fill="#0b0c0c">${word}</text></svg>`
  })

export const changeWidth = (change: keyof typeof changeSigns) => changeSigns[change].width

export const pinIcon = () =>
  once(
    'pin',
    () =>
      '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20" viewBox="0 0 20 20"><circle cx="10" cy="10" r="9" fill="#fff" stroke="#0b0c0c" stroke-width="1.5"/><circle cx="10" cy="8" r="3.4" fill="#0b0c0c"/><path d="M10 11v6" stroke="#0b0c0c" stroke-width="2"/></svg>',
  )
