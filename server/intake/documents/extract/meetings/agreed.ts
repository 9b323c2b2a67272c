import type { Scene } from './Scene.ts'

const agreed =
  /\b(?:agreed|decided|settled|arranged|resolved|accepted)(?: [a-z]+ly| then| also)?,? that (?:the |both )?$/i

/** The words before a verb; in "it was agreed that the two should meet" they say that it is planned. */
export function agreedAux({ masked }: Scene, match: RegExpExecArray): string {
  const aux = match.groups?.aux ?? ''
  return agreed.test(masked.text.slice(0, match.index))
    ? aux.replace(/\b(?:should|would|could|might)\b/gi, 'will')
    : aux
}
