import type { Block } from '../layout/Block.ts'
import { unshouted } from '../layout/unshouted.ts'
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
  const ends = [...blocks.slice(0, 12), ...blocks.slice(-8)].filter((block) => !isRunning(block))
  const own = ends.filter((block) => !isOfOthers(block))
  return (
    firstIn(blocks.slice(0, 2), (text) => departmentIn(text, cast) ?? devolvedIn(text, cast)) ??
    firstIn(own, (text) => departmentIn(text, cast) ?? departmentOfOffice(text, cast)) ??
    firstIn(ends, (text) => departmentIn(text, cast) ?? departmentOfOffice(text, cast))
  )
}

function firstIn(blocks: readonly Block[], find: (text: string) => Party | undefined): Party | undefined {
  for (const { text } of blocks) {
    const found = find(text)
    if (found) return found
  }
  return undefined
}

const devolvedIn = (text: string, cast: Cast): Party | undefined => {
  const name = /\b(?:Welsh|Scottish) Government\b/.exec(unshouted(text))?.[0]
  return name ? cast.body(name, { kind: 'department', side: 'government' }) : undefined
}

/** A department that running text speaks of need not be the writer's. */
const isRunning = ({ kind, text }: Block) => kind === 'paragraph' && text.length > 170

/** Nor need one be whose people were there, or to whom it is written. */
const isOfOthers = ({ kind, label = '' }: Block) =>
  kind === 'row' || kind === 'item' || (kind === 'field' && /^(?:present|apologies|to|cc|chair)$/.test(label))

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
