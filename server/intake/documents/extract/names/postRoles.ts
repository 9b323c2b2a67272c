import type { Block } from '../layout/Block.ts'
import type { Cast } from './Cast.ts'
import type { Party } from './Party.ts'

/** Posts by which a document goes on to speak of who holds them, with their short forms. */
const posts: readonly { words: string; short?: string; small?: true; alone?: true }[] = [
  { words: 'Chief Constable', short: 'CC', alone: true },
  { words: 'Deputy Chief Constable', short: 'DCC' },
  { words: 'Assistant Chief Constable', short: 'ACC' },
  { words: 'Police and Crime Commissioner', short: 'PCC' },
  { words: 'Chief Executive', short: 'CEO', small: true },
  { words: 'Permanent Secretary', short: 'Perm Sec', alone: true },
  { words: 'Chief Superintendent' },
  { words: 'Superintendent' },
  { words: 'Inspector' },
  { words: 'Deputy Director' },
  { words: 'Deputy Mayor', alone: true },
  { words: 'Director', small: true },
  { words: 'Commissioner' },
  { words: 'Bishop' },
  { words: 'Mayor' },
  { words: 'Ambassador' },
  { words: 'Governor' },
  { words: 'Principal' },
  { words: 'Headteacher', small: true },
  { words: 'Permanent Under-Secretary' },
]
const outranks =
  /\b(?:Deputy|Assistant|Vice|Former|former|Acting|Shadow|Lord|Chief|Police and Crime|High|Detective|Executive|Managing|Finance|Policy|Regional|National|Medical|Clinical|Operations) $/

/** How a document speaks of those whose post it gives once: "the Chief Constable", "CC". */
export function postRoles(blocks: readonly Block[], cast: Cast): Map<string, Party> {
  const text = blocks.map((block) => block.text.replace(/\s+/g, ' ')).join('\n')
  const people = cast.parties.filter(
    ({ type, redacted, office, loose }) => type === 'person' && !redacted && !office && !loose,
  )
  const roles = new Map<string, Party>()
  for (const { words, short, small, alone } of posts) {
    const holders = holdersOf(words, short, text, people)
    const [only] = holders
    const party =
      holders.size === 1 ? only : holders.size === 0 && alone ? unnamed(words, text, cast) : undefined
    if (!party) continue
    const said = `[Tt]he (?:${words}${small ? `|${words.toLowerCase()}` : ''})`
    roles.set(`${said}(?! (?:of|for|at|to)\\b)(?!,? \\p{Lu})(?!'s? (?:office|\\p{Lu}))`, party)
    if (short && !party.office)
      roles.set(`(?:[Tt]he )?${short}(?!,? \\p{Lu})(?!'s? office)(?![\\p{L}/])`, party)
  }
  return roles
}

/** Those who are named beside a post, or bear it as a title. */
function holdersOf(
  words: string,
  short: string | undefined,
  text: string,
  people: readonly Party[],
): Set<Party> {
  const found = new Set<Party>()
  const titles = [words, ...(short ? [short] : [])].map((title) => `${title} `)
  for (const person of people)
    if ([person.name, ...person.aliases].some((name) => titles.some((title) => name.startsWith(title))))
      found.add(person)
  for (const match of text.matchAll(new RegExp(`\\b(?:${words}${short ? `|${short}` : ''})\\b`, 'gi'))) {
    const before = text.slice(Math.max(0, match.index - 70), match.index)
    if (outranks.test(before)) continue
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 110)
    const beside = after
      .replace(/^ (?:of|at|for) [^.,;()\n]{3,60}?(?=,)/, '')
      .replace(/^(?:,| \(|:)? (?:the )?/, '')
    const person = people.find(({ name, aliases }) =>
      [name, ...aliases].some(
        (each) =>
          each.includes(' ') &&
          (beside.startsWith(each) ||
            (before.includes(each) && nextTo.test(before.slice(before.lastIndexOf(each) + each.length)))),
      ),
    )
    if (person) found.add(person)
  }
  return found
}

/** Between a name and the post: "Anna Sample MP, the", "Anna Sample (their". */
const nextTo = /^(?:,? (?:MP|QC|KC|CBE|OBE|QPM))*\s*(?:[,(|]|[-–—] )\s*(?:the |our |its |their |then )?$/

const unnamed = (words: string, text: string, cast: Cast): Party | undefined =>
  new RegExp(`\\b[Tt]he ${words}\\b(?! (?:of|for)\\b)(?!,? \\p{Lu})(?!'s? office)`, 'u').test(text)
    ? cast.person(words, {
        office: true,
        rule: 'office without a name',
        confidence: 0.5,
        because: `The document says “the ${words}” and gives no name.`,
      })
    : undefined
