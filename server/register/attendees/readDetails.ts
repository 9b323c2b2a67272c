import type { Attendee } from '../../../graph-schema/api/matching.ts'
import type { Knows } from './knows.ts'
import { looksLikePost } from './looksLike.ts'

type Details = Pick<Attendee, 'post' | 'organisation'>

/** What stands beside a name: "Chief Executive, Refuge", "Refuge", "Head of Policy at Refuge". */
export function readDetails(pieces: readonly string[], knows: Knows): Details & { rest: string[] } {
  const own = pieces.map((piece) => piece.trim()).filter(Boolean)
  const posts = own.findIndex((piece) => !looksLikePost(piece) || knows(piece) === 'body')
  const until = posts < 0 ? own.length : posts
  const [organisation, ...rest] = own.slice(until)
  if (until === 0 && rest.length === 1 && organisation !== undefined && !knows(organisation))
    return { post: organisation, ...organisationOf(rest[0]), rest: [] }
  const split = splitPost(own.slice(0, until).join(', '))
  const others = rest.filter((piece) => knows(piece) === 'body')
  const joined = [organisation, ...rest.filter((piece) => knows(piece) !== 'body')].filter(Boolean).join(', ')
  return {
    ...(split.post ? { post: split.post } : {}),
    ...organisationOf(joined || split.organisation),
    rest: others,
  }
}

const organisationOf = (organisation: string | undefined) => (organisation ? { organisation } : {})

/** "Chief Executive of Refuge" and "Adviser at the Home Office" name the body too; "Director of Policy" does not. */
function splitPost(text: string): { post: string; organisation?: string } {
  const found =
    /^(.+?)\s+at\s+(.+)$/i.exec(text) ??
    /^((?:deputy |joint |interim |acting )*(?:chief exec(?:utive)?(?: officer)?|ceo|chair(?:man|woman|person)?|founder|president))\s+(?:of|for)\s+(.+)$/i.exec(
      text,
    )
  return found ? { post: found[1] ?? '', organisation: found[2] ?? '' } : { post: text }
}
