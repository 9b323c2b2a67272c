import type { Block } from '../layout/Block.ts'
import { unshouted } from '../layout/unshouted.ts'
import type { Cast } from '../names/Cast.ts'
import type { Party } from '../names/Party.ts'
import { isNameOfPerson } from '../tables/columnNames.ts'

const kept =
  '(?:contact |telephone |call |meetings? |engagements? )?(?:log|diar(?:y|ies)|record|notebook|daybook|forward look|engagements)\\b'
const called = [
  new RegExp(`^(.{3,40}?)(?:'s|\\s*[-–—:,])\\s*${kept}`, 'iu'),
  new RegExp(`\\b${kept}(?: of| for| kept by| by|\\s*[-–—:,])\\s*(.{3,40}?)(?=,? M[PS]\\b|[,(–—-]|$)`, 'iu'),
]
/** "DIRECTOR, EXAMPLES – ANNA SAMPLE" right above "Diary for the week": a post and whose it is. */
const postAndName = [/^[^–—|]{4,70}\s[–—|-]\s(.{3,40})$/u, /^(.{3,40}?)(?:,| [–—|-]) [^–—|]{4,70}$/u]
const isDiary = new RegExp(`\\b${kept}`, 'i')

/** Whose diary or log it is, as the lines at its head say. */
export function keeperOf(blocks: readonly Block[], cast: Cast): Party | undefined {
  const head = blocks.slice(0, 5).map(({ text }) => unshouted(text).replace(/\s+/g, ' ').trim())
  for (const [at, text] of head.entries()) {
    if (!isDiary.test(text) || text.length > 110) continue
    const beside = [head[at - 1], head[at + 1]].flatMap((line) =>
      line && line.length < 110 ? postAndName.map((pattern) => pattern.exec(line)?.[1]) : [],
    )
    for (const written of [...called.map((pattern) => pattern.exec(text)?.[1]), ...beside]) {
      const name = (written ?? '').trim()
      if (isNameOfPerson(name)) return cast.person(name, { rule: 'keeper of a log', confidence: 0.7 })
    }
  }
  return undefined
}
