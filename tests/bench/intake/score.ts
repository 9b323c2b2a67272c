import type { RecordFile } from '../../../graph-schema/record.ts'
import { fold } from '../../../server/record/record.ts'
import type { Gold } from '../../intake/extract/gold.ts'

/** What was right of how many: `found` of `gold` is recall, `found` of `proposed` precision. */
export type Share = { found: number; gold: number; proposed: number }
export type Score = { meetings: Share; statuses: Share; dates: Share; parties: Share; commitments: Share }

const titles = /\b(?:rt hon|the|mp|dame|sir|lord|baroness|minister|ministers|dcc|dr|mr|mrs|ms|prof)\b/g
const wordsOf = (name: string) =>
  new Set(
    fold(name.replace(/’/g, "'"))
      .replace(titles, ' ')
      .split(/[^a-z0-9]+/)
      .filter(Boolean),
  )
const within = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].every((word) => b.has(word))

/** Whether one of the accepted spellings ("A|B") names what is called so: the same words, or all but two of them. */
const isNamed = (accepted: string, names: readonly string[]) =>
  accepted.split('|').some((spelling) =>
    names.some((name) => {
      const [one, other] = [wordsOf(spelling), wordsOf(name)]
      return (
        one.size > 0 &&
        other.size > 0 &&
        (within(one, other) || within(other, one)) &&
        Math.abs(one.size - other.size) <= 2
      )
    }),
  )

type Proposed = {
  status: string
  from: string | null
  to: string | null
  title: string
  parties: (readonly string[])[]
}

function proposedIn(record: RecordFile): Proposed[] {
  const names = new Map(
    [...(record.organisations ?? []), ...(record.people ?? [])].map(({ id, name = '', aliases = [] }) => [
      id,
      [name, ...aliases],
    ]),
  )
  return (record.meetings ?? []).map(({ status = '', when, title = '', parties = [] }) => {
    const ids = parties
      .filter(({ attendance }) => attendance !== 'apologies')
      .flatMap((party) => [
        'person' in party ? party.person : party.organisation,
        ...(party.onBehalfOf ? [party.onBehalfOf] : []),
      ])
    return {
      status,
      title,
      from: when?.from ?? null,
      to: when?.to ?? when?.from ?? null,
      parties: [...new Set(ids)].map((id) => names.get(id) ?? [id]),
    }
  })
}

const datesOf = (date: string | null): [string | null, string | null] => {
  const [from = null, to = from] = date?.split('/') ?? []
  return [from, to]
}
const meets = ([a, b]: readonly [string | null, string | null], { from, to }: Proposed) =>
  a === null || b === null || from === null ? a === null && from === null : a <= (to ?? from) && from <= b

type GoldMeeting = Gold['meetings'][number]
const partiesOf = ({ organisations, people }: GoldMeeting) => [...organisations, ...people]
const sharedParties = (gold: GoldMeeting, proposed: Proposed) =>
  partiesOf(gold).filter((name) => proposed.parties.some((names) => isNamed(name, names))).length

function likeness(gold: GoldMeeting, proposed: Proposed): number {
  const shared = sharedParties(gold, proposed)
  const all = partiesOf(gold).length + proposed.parties.length - shared || 1
  const [one, other] = [wordsOf(gold.title ?? gold.id), wordsOf(proposed.title)]
  const title = [...one].filter((word) => other.has(word)).length / (new Set([...one, ...other]).size || 1)
  if (shared / all < 0.25 && title < 0.25) return 0
  return (
    (2 * shared) / all +
    title +
    (meets(datesOf(gold.date), proposed) ? 0.3 : 0) +
    (gold.status === proposed.status ? 0.3 : 0)
  )
}

/** Compares what was proposed with what a careful reader found; each is matched to the one most like it. */
export function score(gold: Gold, record: RecordFile): Score {
  const proposed = proposedIn(record)
  const pairs = gold.meetings
    .flatMap((each, g) => proposed.map((other, p) => ({ g, p, like: likeness(each, other) })))
    .filter(({ like }) => like >= 0.9)
    .toSorted((a, b) => b.like - a.like)
  const [usedGold, usedProposed] = [new Set<number>(), new Set<number>()]
  const matched: [GoldMeeting, Proposed][] = []
  let free = 0
  for (const { g, p } of pairs) {
    const [each, other] = [gold.meetings[g], proposed[p]]
    if (!each || !other || usedGold.has(g) || usedProposed.has(p)) continue
    usedGold.add(g)
    usedProposed.add(p)
    if (each.optional) free += 1
    else matched.push([each, other])
  }
  const of = (right: ([each, other]: [GoldMeeting, Proposed]) => boolean) => ({
    found: matched.filter(right).length,
    gold: matched.length,
    proposed: matched.length,
  })
  return {
    meetings: {
      found: matched.length,
      gold: gold.meetings.filter(({ optional }) => !optional).length,
      proposed: proposed.length - free,
    },
    statuses: of(
      ([each, { status }]) =>
        each.status === status ||
        (each.statusAccepted ?? []).includes(status) ||
        new Set([each.status, status, 'planned', 'requested']).size === 2,
    ),
    dates: of(([each, other]) =>
      [each.date, ...[each.dateAccepted ?? []].flat()].some((date) => meets(datesOf(date), other)),
    ),
    parties: sum(matched.map(([each, other]) => partyShare(each, other))),
    commitments: commitmentShare(gold, record),
  }
}

function partyShare(gold: GoldMeeting, proposed: Proposed): Share {
  const found = sharedParties(gold, proposed)
  const allowed = proposed.parties.filter(
    (names) =>
      !partiesOf(gold).some((name) => isNamed(name, names)) &&
      (gold.allowed ?? []).some((name) => isNamed(name, names)),
  ).length
  return { found, gold: partiesOf(gold).length, proposed: Math.max(found, proposed.parties.length - allowed) }
}

function commitmentShare(gold: Gold, record: RecordFile): Share {
  const proposed = (record.commitments ?? []).map(({ what = '' }) => wordsOf(what))
  const used = new Set<number>()
  const found = gold.commitments.filter(({ what }) => {
    const words = wordsOf(what)
    const shares = proposed.map((other, at) =>
      used.has(at) ? 0 : [...words].filter((word) => other.has(word)).length / (words.size || 1),
    )
    const best = shares.indexOf(Math.max(0, ...shares))
    if ((shares[best] ?? 0) < 0.4) return false
    used.add(best)
    return true
  })
  return { found: found.length, gold: gold.commitments.length, proposed: proposed.length }
}

export const sum = (shares: readonly Share[]): Share =>
  shares.reduce(
    (all, each) => ({
      found: all.found + each.found,
      gold: all.gold + each.gold,
      proposed: all.proposed + each.proposed,
    }),
    { found: 0, gold: 0, proposed: 0 },
  )
