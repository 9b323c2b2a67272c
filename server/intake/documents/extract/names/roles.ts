import type { Block } from '../layout/Block.ts'
import { unshouted } from '../layout/unshouted.ts'
import type { PartyTaking } from '../meetings/MeetingDraft.ts'
import type { Cast } from './Cast.ts'
import { escaped } from './escaped.ts'
import { servedBy } from './officeHolders.ts'
import type { Party } from './Party.ts'

/** How "the Minister" stands among the roles. */
export const ministerRole = '(?:[Tt]he Minister|(?:[Tt]he )?(?:MoS|PUSS)(?![A-Za-z]))'
const secretaryRole =
  '(?<!\\b(?:DCMS|DHSC|DfE|MoJ|DWP|MHCLG|BEIS|FCO|FCDO|Defra|[Tt]heir|[Ii]ts|other|Under|Permanent|Economic|Financial)[ -])(?:[Tt]he )?(?:SoS|Secretary of State|S of S)'
const homeSecretaryRole = '[Tt]he Home Secretary'

/** What may stand between an office and its holder's name: the rest of the title, and no verb. */
const title = "(?:[\\s,:;(–-]+(?:\\p{Lu}[\\p{L}'&-]*|of|for|and|the|at|to|is|was|MP))*[\\s,:(–-]*"
const ministerial = /\b(?:Minister|Min|Secretary of State|Parliamentary Under-Secretary|SoS|Home Secretary)\b/

/** Who is meant by "the Minister", "SoS" and "the Chair" in this document, where only one can be. */
export function readRoles(
  blocks: readonly Block[],
  takings: readonly PartyTaking[],
  from: Party | undefined,
  cast: Cast,
): Map<string, Party> {
  const roles = new Map<string, Party>()
  const chair = takings.find(({ as }) => as === 'chair')?.party ?? presiding(blocks, cast)
  if (chair) roles.set('[Tt]he [Cc]hair(?:man|woman|person)?', chair)
  const named =
    from && isMinister(from, blocks, cast) ? from : (servedBy(blocks, cast) ?? ministersIn(blocks, cast))
  const minister = named ?? unnamed(blocks, cast)
  if (minister) {
    const offices = officesOf(minister, blocks)
    if (/\bSecretary\b(?! (?:of|to) the Treasury)|\bSoS\b|\bS of S\b/.test(offices)) {
      roles.set(secretaryRole, minister)
      if (/\bHome Secretary|Home Department/.test(offices)) roles.set(homeSecretaryRole, minister)
    }
    roles.set(ministerRole, minister)
  }
  return roles
}

/** What the head of the text calls a minister, and the posts held that day: a junior one is no Secretary of State. */
const officesOf = ({ name, aliases, posts = [] }: Party, blocks: readonly Block[]): string =>
  [
    ...posts.map(({ title }) => title),
    ...blocks
      .slice(0, 8)
      .map(({ text }) => unshouted(text))
      .filter((text) => [name, ...aliases].some((each) => text.includes(each)) || text.length < 80),
  ]
    .join('\n')
    .replace(/(?:Under|Economic|Financial|Exchequer|Permanent|Private)[- ]Secretary(?: of State)?/gi, '')

/** "the Minister" of whom the document gives no name is somebody, and nobody we can name. */
const unnamed = (blocks: readonly Block[], cast: Cast): Party | undefined =>
  blocks.some(({ text }) => /\b[Tt]he Minister\b(?! (?:for|of)\b)/.test(text))
    ? cast.person('The Minister', {
        office: true,
        rule: 'office without a name',
        confidence: 0.5,
        because: 'The document says “the Minister” and gives no name.',
      })
    : undefined

const isMinister = (party: Party, blocks: readonly Block[], cast: Cast) =>
  (party.posts ?? []).some(
    ({ title, from, to }) =>
      /minister|secretary|chancellor/i.test(title) &&
      (from ?? '') <= cast.on &&
      (to === undefined || cast.on < to),
  ) || blocks.slice(0, 8).some(({ text }) => text.includes(party.name) && ministerial.test(text))

/** The one person named beside a minister's office in the head of the text. */
function ministersIn(blocks: readonly Block[], cast: Cast): Party | undefined {
  const people = cast.parties.filter(
    ({ type, redacted, office }) => type === 'person' && !redacted && !office,
  )
  const found = new Set<Party>()
  for (const text of blocks.slice(0, 14).map((block) => unshouted(block.text)))
    for (const person of people) {
      for (const name of [person.name, ...person.aliases]) {
        const at = text.indexOf(name)
        if (at < 0) continue
        const around = text.slice(Math.max(0, at - 60), at + name.length + 90)
        if (
          ministerial.test(name) ||
          new RegExp(`${ministerial.source}${title}$`, 'u').test(text.slice(Math.max(0, at - 70), at)) ||
          /\bMP\b[^.;]{0,60}(?:Minister|Secretary)|^[^.;]{0,6}\((?:Parliamentary|Minister|Secretary)|^, (?:the )?(?:Parliamentary (?:Under|Secretary)|Minister (?:of|for)\b|Secretary of State)/.test(
            around.slice(around.indexOf(name) + name.length),
          ) ||
          /\bSoS\b[^.;]{0,20}$/.test(text.slice(Math.max(0, at - 20), at))
        )
          found.add(person)
      }
    }
  if (found.size > 0) return [...found][0]
  const head = blocks
    .slice(0, 6)
    .map(({ text }) => unshouted(text))
    .join('\n')
  const members = people.filter(
    ({ name, aliases }) =>
      [name, ...aliases].some((each) => head.includes(each)) &&
      new RegExp(`${escaped(name)} MP\\b`).test(head),
  )
  return /\bminister\b|\bunder-secretary\b|\bsecretary of state\b/i.test(head) && members.length === 1
    ? members[0]
    : undefined
}

const presided =
  /((?!The |She |He |This |That )\p{Lu}[\p{L}'-]+ \p{Lu}[\p{L}'-]+)(?:, [^,.]{3,60},)? (?:presided|chaired|was in the chair|took the chair|in the chair)|(?:chaired by|in the chair(?::| was)) (?:the )?(?:[\p{L}.]+ )?(\p{Lu}[\p{L}'-]+ \p{Lu}[\p{L}'-]+)/u

function presiding(blocks: readonly Block[], cast: Cast): Party | undefined {
  for (const { text } of blocks) {
    const found = presided.exec(text)
    const name = found?.[1] ?? found?.[2]
    if (name) return cast.here.get(name)[0] ?? cast.person(name, { rule: 'said to chair', confidence: 0.7 })
  }
  return undefined
}
