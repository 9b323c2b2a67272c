import type { Block } from '../layout/Block.ts'
import { unshouted } from '../layout/unshouted.ts'

/** Whom a note gives the floor: "ANNA EXAMPLE (Example Trust): …", as one would write it in a list, and where. */
export type Speaker = { text: string; block: Block; chair: boolean }

const shouted = /^(\p{Lu}[\p{Lu}' .-]{3,60}) \(([^()]{2,90})\):\s/u
/** What is set in capitals where it is a post, and the name stands in brackets. */
const isPost =
  /^(?:(?:VICE|CO|DEPUTY)[ -])?(?:CHAIR\b|MINISTER|SECRETARY|CABINET SECRETARY|PRESIDENT|HOST|CONVENER|COMMISSIONER)/

/** Those who speak in a note set out as a play is, where several do: they were there. */
export function speakersOf(blocks: readonly Block[]): Speaker[] {
  const found = blocks.flatMap((block): Speaker[] => {
    const [, name = '', beside = ''] = shouted.exec(block.text) ?? []
    const post = isPost.test(name)
    if (name.split(' ').length > 7 || (!post && !name.trim().includes(' '))) return []
    const [first = '', ...rest] = beside.split(/,\s*/)
    const text = post
      ? `${first}${rest.length > 0 ? ` (${rest.join(', ')})` : ''}`
      : `${unshouted(`${name.trim()} OF IT`).replace(/ of It$/, '')} (${beside})`
    return [{ text, block, chair: /^(?:CO[ -])?CHAIR/.test(name) }]
  })
  return found.length > 2 ? found : []
}
