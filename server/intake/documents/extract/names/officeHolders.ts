import type { Block } from '../layout/Block.ts'
import type { Cast } from './Cast.ts'
import { findOffices } from './offices.ts'
import type { Party } from './Party.ts'

const words = "\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+){1,2}?"

/** Ends in a name that only a person has: with a title before it, or a seat or silk after it. */
const person = new RegExp(
  `(?:(?:Rt Hon|Sir|Dame|Lord|Lady|Baroness|Viscount|Mr|Mrs|Ms|Dr) (${words})|(${words}))((?: (?:QC|KC|MP|MS|MSP|CBE|OBE))*)(?:,| *\\||\\t| [–-]| \\()\\s*(?:the )?$`,
  'u',
)

/**
 * The document's own word for who holds an office counts before anybody's tables: "Jane Example KC MP, Solicitor General".
 */
export function readOfficeHolders(blocks: readonly Block[], cast: Cast) {
  for (const { text } of blocks)
    for (const { start, text: office } of findOffices(text)) {
      if (/^'s?/.test(text.slice(start + office.length))) continue
      const found = person.exec(text.slice(Math.max(0, start - 90), start))
      const name = found?.[1] ?? (found?.[3] ? found[2] : undefined)
      if (name) cast.alias(office, cast.person(name, { rule: 'named beside the office', confidence: 0.8 }))
    }
}

const serving = new RegExp(
  `(?:\\b(?:Private|Diary|Correspondence|Parliamentary Private) Secretary|\\bPrivate Office|\\bPS|\\bAPS|\\bSPS|\\bDPS)(?: to | of |/|, )(?:the )?(?:(?:Rt Hon|Sir|Dame|Lord|Lady|Baroness) )*(${words})(?: (?:QC|KC))?(?: MP|,? (?:Minister|Parliamentary|Secretary of State)|$)`,
  'gmu',
)

/** The one minister whose private office writes: "Private Secretary to Jane Example MP". */
export function servedBy(blocks: readonly Block[], cast: Cast): Party | undefined {
  const found = new Set(
    blocks.flatMap(({ text }) =>
      [...text.matchAll(serving)].flatMap(([, name = '']) =>
        findOffices(name).length > 0 || /\b(?:Minister|Secretary|Office|Team|Unit)\b/.test(name)
          ? []
          : [cast.person(name, { rule: 'served by a private office', confidence: 0.8 })],
      ),
    ),
  )
  const [only] = found
  return found.size === 1 ? only : undefined
}
