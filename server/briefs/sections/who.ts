import type { BriefSection } from '../../../graph-schema/api/briefs.ts'
import { listed } from '../../../graph-schema/listed.ts'
import { ukDate } from '../../register/register.ts'
import type { Attendee } from '../facts.ts'
import { nameOf } from '../words.ts'
import type { Writing } from './Writing.ts'

/** Who they are on the day: posts then held, or people then in post, and what the register says they work on. */
export const who = (attendee: Attendee, { facts, line }: Writing): BriefSection => {
  const { party, own, posts, worksOn, serves } = attendee.who
  const day = ukDate(facts.scope.asOf)
  const lines = posts
    .filter(({ title }) => title !== 'Post not stated')
    .map(({ title, other, from, to, basis, because, citations }) =>
      line({
        id: `post:${party.id}:${other.id}:${title}:${from ?? ''}`,
        text:
          party.type === 'person'
            ? `${title}, ${nameOf(other)}${since(from, to, day)}.`
            : `${nameOf(other)}: ${title}${since(from, to, day)}.`,
        because: basis === 'inferred' ? [because] : [],
        citations,
        entry: other.id,
      }),
    )
  const areas = worksOn.length
    ? [
        line({
          id: `works-on:${party.id}`,
          text: `Works on ${listed(
            worksOn.map(({ area }) => area.name),
            50,
          )}, as the register has it.`,
          because: worksOn.flatMap(({ basis, because }) => (basis === 'inferred' ? [because] : [])),
          citations: worksOn.flatMap(({ citations }) => citations),
        }),
      ]
    : []
  const serving = serves
    ? [line({ id: `serves:${party.id}`, text: `Serves: ${serves}.`, citations: own.citations })]
    : []
  return {
    id: `who:${party.id}`,
    heading: party.type === 'person' ? 'Who they are' : 'Who they are and who is in post',
    lines: [...lines, ...areas, ...serving],
    empty:
      party.type === 'person'
        ? `No post of ${nameOf(party)} on ${day} is recorded.`
        : `Nobody is recorded as in post at ${nameOf(party)} on ${day}, nor what it works on.`,
  }
}

/** A date that is not known is not made up: it is only said that nothing says it. */
const since = (from: string | null, to: string | null, day: string) => {
  if (from) return `, since ${ukDate(from)}`
  return to ? `, in post on ${day}` : `, dates of the post not recorded`
}
