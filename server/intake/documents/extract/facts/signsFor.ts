import { looksLikePost } from '../../../../register/register.ts'
import type { Block } from '../layout/Block.ts'
import { isClosing, isMarking } from '../layout/headings.ts'
import type { Cast } from '../names/Cast.ts'
import { findRuns } from '../names/findRuns.ts'
import type { Party } from '../names/Party.ts'

/** The body a letter comes from: the one named under the signature, else in its first line. */
export function signsFor(blocks: readonly Block[], cast: Cast): Party | undefined {
  const closing = blocks.findLastIndex(({ text }) => isClosing(text) && text.length < 60)
  const foot =
    closing < 0 ? [] : blocks.slice(closing + 1).filter(({ text }) => !/^(?:copy|cc|copied)\b/i.test(text))
  const letterhead = blocks.filter(({ text }) => !isMarking(text)).slice(0, 2)
  for (const { text } of [...foot, ...letterhead]) {
    if (text.length > 90 || /^dear\b/i.test(text)) continue
    if (looksLikePost(text) && !/\b(?:Office|Commissioner|Service|Council)\b/.test(text)) continue
    if (/^(?:received|ministerial|draft|copy|by (?:hand|email|post))\b/i.test(text)) continue
    const commissioner = /(?:Office of the )?Police and Crime Commissioner for [\p{Lu}][\p{L} ,'-]+$/u.exec(
      text,
    )?.[0]
    if (commissioner) return cast.body(commissioner, { rule: 'letterhead or signature', confidence: 0.7 })
    const known = cast.known.get(text)
    if (known.length > 0)
      return cast.choose(
        known.map((of) => of),
        text,
      )
    const shouted = text === text.toUpperCase() && /^[\p{Lu} '&-]{4,60}$/u.test(text)
    if (shouted && cast.here.get(text).some(({ type }) => type === 'person')) continue
    if (shouted)
      return cast.body(
        text.toLowerCase().replace(/(?:^|[\s-])\p{L}/gu, (first) => first.toUpperCase()),
        { rule: 'letterhead', confidence: 0.7 },
      )
    const run = findRuns(text).find(({ shape }) => shape === 'body' || shape === 'forum')
    if (run) return cast.body(run.text, { rule: 'letterhead or signature', confidence: 0.7 })
  }
  return undefined
}
