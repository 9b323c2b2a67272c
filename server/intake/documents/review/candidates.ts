import type { Match, NameAsked } from '../../../../graph-schema/api/matching.ts'
import { longestName, mostNames } from '../../../../graph-schema/api/matching.ts'
import { matchNames } from '../../../register/register.ts'
import type { Proposal } from './proposals.ts'
import type { Asking } from './tools.ts'

/** Whom in the register each new name may mean, with why; a redacted name means nobody. */
export async function candidates(
  { database, viewer }: Asking,
  proposals: readonly Proposal[],
  on: string,
): Promise<Map<string, Match>> {
  const bodies = new Map(
    proposals.flatMap(({ said }) =>
      said.type === 'organisation' ? [[said.entry.id, said.entry.name] as const] : [],
    ),
  )
  const asked = proposals
    .flatMap((proposal) => {
      const name = askedOf(proposal, bodies)
      return name ? [{ key: proposal.key, name }] : []
    })
    .slice(0, mostNames)
  if (asked.length === 0) return new Map()
  const matches = await matchNames(
    database,
    viewer,
    asked.map(({ name }) => name),
    on,
  )
  return new Map(asked.map(({ key }, at) => [key, matches[at] ?? unknown]))
}

const unknown: Match = { status: 'unknown', candidates: [] }

function askedOf({ said }: Proposal, bodies: ReadonlyMap<string, string>): NameAsked | undefined {
  if (said.type === 'organisation') return { written: said.entry.name.slice(0, longestName) }
  if (said.type !== 'person' || said.entry.redacted) return undefined
  const [post] = said.entry.posts ?? []
  const body = post && bodies.get(post.organisation)
  return {
    written: said.entry.name.slice(0, longestName),
    ...(post ? { post: post.title.slice(0, longestName) } : {}),
    ...(body ? { organisation: body.slice(0, longestName) } : {}),
  }
}
