import type { Mention } from '../names/Mention.ts'
import type { Party } from '../names/Party.ts'

export type Here = ReturnType<typeof inSentence>

/** Who is named in a sentence: its people, its first body, and all of whom it speaks. */
export function inSentence(
  mentions: readonly Mention[],
  author: Party | undefined,
  text: string,
  from: number,
) {
  const people = mentions
    .filter(
      ({ kind, party, start }) =>
        kind === 'person' && party !== author && !inAside.test(text.slice(0, start - from)),
    )
    .flatMap(({ party }) => (party ? [party] : []))
  const named = mentions.filter(
    ({ kind, start, party }) =>
      party !== author &&
      (kind === 'person' ||
        kind === 'body' ||
        ((kind === 'loose' || kind === 'group') && opens(text, start - from))),
  )
  const several = partiesOf(named)
  const subject = mentions.find(({ kind }) => kind === 'person' || kind === 'body')?.party
  const body =
    mentions.find(
      ({ kind, start }) =>
        kind === 'body' || kind === 'forum' || (kind === 'loose' && opens(text, start - from)),
    ) ?? mentions.findLast(({ kind, start }) => kind === 'loose' && asParty.test(text.slice(0, start - from)))
  return {
    person: people[0],
    people,
    several,
    leading: leadingOf(named, text, from),
    subject,
    body: body?.party,
  }
}

const partiesOf = (mentions: readonly Mention[]) => mentions.flatMap(({ party }) => (party ? [party] : []))

/** A body or a group, or several side by side, with which a sentence begins: "Refuge and Respect asked the Minister". */
function leadingOf(named: readonly Mention[], text: string, from: number): Party[] {
  const end = named.findIndex(
    ({ start }, at) =>
      at > 0 &&
      !/^(?:\s*,\s*|,?\s+and\s+|\s+&\s+)(?:the\s+)?$/.test(
        text.slice((named[at - 1]?.end ?? from) - from, start - from),
      ),
  )
  const group = partiesOf(end < 0 ? named : named.slice(0, end))
  const [first] = named
  const begins =
    first !== undefined &&
    /^(?:[\p{L} ]{0,40}, )?(?:the |both |our |my )?$/iu.test(text.slice(0, first.start - from))
  return begins && (group.length > 1 || group[0]?.type === 'organisation') ? group : []
}

/** Within brackets, but for those after an office: "the Minister of State (Lady Example)". */
const inAside =
  /(?<!\b(?:Minister|Secretary|State|Chair|Chairman|Director|Commissioner|President|Leader) )\([^)]*$/

/** A name nobody knows is a party's where a sentence is about it. */
const opens = (text: string, at: number) => /^(?:the )?$/i.test(text.slice(0, at))

/** A name nobody knows stands for a party where something is done by it or with it. */
const asParty = /\b(?:by|with|from|to) (?:the )?$/i
