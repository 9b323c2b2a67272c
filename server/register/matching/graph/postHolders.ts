import type { Candidate } from '../../../../graph-schema/api/matching.ts'
import type { Held } from '../../queries/findPostsHeld.ts'
import { ukDate } from '../../ukDate.ts'
import { samePost } from '../posts/samePost.ts'
import type { Around } from './around.ts'

/** Who held a post that day, as it is written: surely, or perhaps where its title or dates leave a doubt. */
export function postHolders(
  written: string,
  { on, posts }: Around,
): { sure: Candidate[]; near: Candidate[] } {
  const held = posts.map((each) => ({ ...each, alike: samePost(written, each.title) }))
  const sure = onePerPerson(held.filter(({ alike, dated }) => alike === 'same' && dated))
  const near = onePerPerson(
    held.filter(({ alike, dated }) => alike === 'near' || (alike === 'same' && !dated)),
  )
  const ids = new Set(sure.map(({ person }) => person.id))
  return {
    sure: sure.map((each) => candidateOf(each, on)),
    near: near.filter(({ person }) => !ids.has(person.id)).map((each) => candidateOf(each, on)),
  }
}

const onePerPerson = <T extends Held>(held: readonly T[]): T[] => [
  ...new Map(held.map((each) => [each.person.id, each])).values(),
]

const candidateOf = ({ person, title, organisation, dated }: Held, on: string): Candidate => ({
  entry: person,
  because: dated
    ? `held the post ${title} on ${ukDate(on)}`
    : `holds the post ${title} at ${organisation.name}, dates not recorded`,
  post: { title, organisation },
})
