import { looksLikePost } from '../../../../register/register.ts'
import type { Block } from '../layout/Block.ts'
import { unshouted } from '../layout/unshouted.ts'
import type { PartyTaking } from '../meetings/MeetingDraft.ts'
import type { Cast } from './Cast.ts'
import { ministerOf, unnamedSecretary } from './ministerOf.ts'
import type { Party } from './Party.ts'

/** How "the Minister" stands among the roles. */
export const ministerRole =
  "(?:[Tt]he Minister|(?<!\\p{Lu}[\\p{L}'-]* |\\b(?:[Mm]y|[Yy]our|[Oo]ur|[Tt]heir|[Ii]ts|[Hh]is|[Hh]er|[Aa]n?|[Aa]ny|[Nn]o|[Oo]ther|[Nn]ew|[Jj]unior|[Ss]hadow|[Ff]ormer|[Rr]elevant|[Oo]f)(?: [a-z]+)? )Minister(?! (?:for|of)\\b)(?! \\p{Lu})|(?:[Tt]he )?(?:MoS|PUSS)(?![A-Za-z]))"
const secretaryRole =
  '(?<!\\b(?:DCMS|DHSC|DfE|MoJ|DWP|MHCLG|BEIS|FCO|FCDO|Defra|[Tt]heir|[Ii]ts|other|Under|Permanent|Economic|Financial)[ -])(?:[Tt]he )?(?:SoS|Secretary of State|S of S)'
const homeSecretaryRole = '[Tt]he Home Secretary'

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
  const minister = ministerOf(blocks, from, cast)
  if (minister) {
    const offices = officesOf(minister, blocks)
    if (/\bSecretary\b(?! (?:of|to) the Treasury)|\bSoS\b|\bS of S\b/.test(offices)) {
      roles.set(secretaryRole, minister)
      if (/\bHome Secretary|Home Department/.test(offices)) roles.set(homeSecretaryRole, minister)
    }
    roles.set(ministerRole, minister)
  }
  const secretary = roles.has(secretaryRole) ? undefined : unnamedSecretary(blocks, cast)
  if (secretary) roles.set(secretaryRole, secretary)
  return roles
}

/** A line of a head, and no sentence or field. */
const isLine = (kind: Block['kind'], text: string) =>
  (kind === 'heading' || kind === 'paragraph') && text.length < 80 && !/[.;]$/.test(text.trim())

/** What the head of the text calls a minister, and the posts held that day: a junior one is no Secretary of State. */
const officesOf = ({ name, aliases, posts = [] }: Party, blocks: readonly Block[]): string =>
  [
    ...posts.map(({ title }) => title),
    ...blocks
      .slice(0, 8)
      .map(({ text, kind }) => ({ text: unshouted(text), beside: isLine(kind, text) }))
      .filter(({ text, beside }) => beside || [name, ...aliases].some((each) => text.includes(each)))
      .map(({ text }) => text),
  ]
    .join('\n')
    .replace(/(?:Under|Economic|Financial|Exchequer|Permanent|Private)[- ]Secretary(?: of State)?/gi, '')

const presided =
  /((?!The |She |He |This |That )\p{Lu}[\p{L}'-]+ \p{Lu}[\p{L}'-]+)(?:, ([^,.]{3,60}),)? (?:presided|chaired|was in the chair|took the chair|in the chair)|(?:chaired by|in the chair(?::| was)) (?:the )?(?:[\p{L}.]+ )?(\p{Lu}[\p{L}'-]+ \p{Lu}[\p{L}'-]+)/u

function presiding(blocks: readonly Block[], cast: Cast): Party | undefined {
  for (const { text } of blocks) {
    const found = presided.exec(text)
    const [, first, beside, last] = found ?? []
    const name = first && looksLikePost(first) ? beside : (first ?? last)
    if (name && !looksLikePost(name))
      return cast.here.get(name)[0] ?? cast.person(name, { rule: 'said to chair', confidence: 0.7 })
  }
  return undefined
}
