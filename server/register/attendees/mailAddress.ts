const address = /[<[(]?\s?(?:mailto:)?\b([\w.+'-]{1,80})@[\w-]{1,80}(?:\.[\w-]{1,80}){1,6}\s?[>\])]?/g

/** The text without its e-mail addresses and the quotation marks mail programs set round names. */
export const withoutAddress = (text: string): string =>
  turned(
    text
      .replace(address, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/^["'‘’“”]+\s*|\s*["'‘’“”]+$/g, ''),
    text.includes('@') || /^["“]/.test(text.trim()),
  )

/** "jane.doe@example.org" alone is Jane Doe, as far as one can see. */
export function nameFromAddress(text: string): string {
  const local = [...text.matchAll(address)][0]?.[1]
  if (!local) return text.trim()
  const words = local.replace(/\d+$/, '').split(/[._]/)
  return words.length > 1 && words.every((word) => /^\p{L}[\p{L}'-]*$/u.test(word))
    ? words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join(' ')
    : text.replace(/[<>]/g, '').trim()
}

/** "DOE, Jane (Refuge)" is Jane Doe of Refuge, in mail programs and wherever the surname is in capitals. */
export function turned(text: string, inMail: boolean): string {
  const [, surname = '', given = '', rest = ''] =
    /^([\p{L}'’-]+), ([\p{Lu}][\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*\.?)?)(\s*(?:[([].*)?)$/su.exec(text) ?? []
  const shouted = surname.length > 1 && surname === surname.toUpperCase() && given !== given.toUpperCase()
  return surname !== '' && (inMail || shouted) ? `${given} ${surname}${rest}` : text
}
