import type { Block } from '../layout/Block.ts'
import type { Cast } from '../names/Cast.ts'
import type { Party } from '../names/Party.ts'
import { plausible } from '../names/plausible.ts'
import { wordsOf } from '../names/wordIndex.ts'

/** The department a document comes from: that of its writer's post that day, else the one named in its head or foot. */
export function homeOf(from: Party | undefined, blocks: readonly Block[], cast: Cast): Party | undefined {
  const post = from?.posts?.find(
    (each) => (each.from ?? '') <= cast.on && (each.to === undefined || cast.on < each.to),
  )
  const body = post ? cast.byId(post.organisation) : undefined
  if (body?.side === 'government') return body
  for (const block of [...blocks.slice(0, 12), ...blocks.slice(-8)]) {
    if (isRunning(block)) continue
    const found = departmentIn(block.text, cast) ?? departmentOfOffice(block.text, cast)
    if (found) return found
  }
  return undefined
}

/** A department that running text speaks of need not be the writer's. */
const isRunning = ({ kind, text }: Block) => kind === 'paragraph' && text.length > 170

function departmentIn(text: string, cast: Cast): Party | undefined {
  const words = wordsOf(text)
  for (let at = 0; at < words.length; at += 1) {
    const found = cast.known.longestAt(words, at)
    const owners = (found?.owners ?? []).filter(({ written }) =>
      plausible(written, text.slice(words[at]?.start, found?.end)),
    )
    if (owners.length === 0 || !found) continue
    const isDepartment = owners.some(({ of }) =>
      'register' in of
        ? of.register.kind === 'department' && of.register.side === 'government'
        : of.reference.department,
    )
    if (isDepartment)
      return cast.choose(
        owners.map(({ of }) => of),
        text.slice(words[at]?.start, found.end),
      )
  }
  return undefined
}

/** "Secretary of State for Education" comes from the Department for Education. */
function departmentOfOffice(text: string, cast: Cast): Party | undefined {
  const what = /\bSecretary of State for (?:the )?(\p{Lu}[\p{L} ,]+?)(?:[.;(\n]|$)/u.exec(text)?.[1]?.trim()
  if (/\bHome Secretary\b|Home Department/.test(text)) return cast.body('Home Office')
  if (!what) return undefined
  const name = [`Department for ${what}`, `Ministry of ${what}`, `Department of ${what}`].find(
    (each) => cast.known.get(each).length > 0,
  )
  return name ? cast.body(name) : undefined
}
