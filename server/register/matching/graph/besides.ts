import type { NameAsked, PostHeld } from '../../../../graph-schema/api/matching.ts'
import type { Likely } from '../../queries/findLikelyNames.ts'
import { ukDate } from '../../ukDate.ts'
import { samePost } from '../posts/samePost.ts'
import type { Around } from './around.ts'

type Post = Likely['posts'][number]

/** What the posts of a person say to the post and body written beside the name. */
export type Beside = {
  says: 'agrees' | 'nothing' | 'disagrees'
  because?: string
  /** The post held that day, the one written beside the name if it is among them. */
  post?: PostHeld
}

export function besides(found: Likely, asked: NameAsked, { on, body }: Around): Beside {
  const bodies = new Set(body?.candidates.map(({ entry }) => entry.id))
  const isMeant = ({ title, organisation }: Post) =>
    bodies.has(organisation.id) || (asked.post !== undefined && samePost(asked.post, title) !== undefined)
  const meant = found.posts.filter(isMeant)
  const thatDay = (posts: readonly Post[]) => posts.find((post) => isHeld(post, on))
  const agreed = thatDay(meant) ?? meant[0]
  const held = thatDay(meant) ?? thatDay(found.posts)
  const post = held && { title: held.title, organisation: held.organisation }
  if (agreed) return { says: 'agrees', because: heldWords(agreed, on), ...(post ? { post } : {}) }
  const asksMore = asked.post !== undefined || asked.organisation !== undefined
  const says = asksMore && found.posts.length > 0 ? 'disagrees' : 'nothing'
  return { says, ...(held ? { because: heldWords(held, on) } : {}), ...(post ? { post } : {}) }
}

const isHeld = ({ from, to }: Post, on: string) => (from === null || from <= on) && (to === null || to >= on)

/** "held the post Chief Executive at College of Policing on 6 November 2020" */
export function heldWords(post: Post, on: string): string {
  const what = `the post ${post.title} at ${post.organisation.name}`
  if (!post.from && !post.to) return `holds ${what}, dates not recorded`
  return isHeld(post, on) ? `held ${what} on ${ukDate(on)}` : `held ${what} at another time`
}
