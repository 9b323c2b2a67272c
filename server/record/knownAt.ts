import type { MeetingKnown } from './meetingKnown.ts'
import type { MeetingFacts } from './writes/findMeetingFacts.ts'

type Claim = { of: string; cited?: readonly string[] | null | undefined }
type Own = MeetingFacts['own']

/**
 * From when a claim counts (design §1): the date of its earliest document; '' where it cites a register or no
 * document, which counts always. Without citations a claim has those of its entry.
 */
const knownFrom = ({ of, cited }: Claim, own: Own): string =>
  (cited ?? own.filter((citation) => citation.of === of).map(({ date }) => date)).toSorted()[0] ?? ''

/** The dates on which something about a meeting became known, in order; '' for what was known always. */
export const datesKnown = (facts: MeetingFacts): string[] => {
  const dates = [
    ...facts.about.map((claim) => knownFrom(claim, facts.own)),
    ...facts.parties.flatMap((party) => [
      knownFrom(party, facts.own),
      ...party.posts.map((post) => knownFrom(post, party.own)),
    ]),
    ...(facts.statusesKnown?.length ? facts.statusesKnown : [statusKnown(facts)]),
  ]
  return [...new Set(dates)].toSorted()
}

/** A meeting as the documents up to a date told it; nothing where no status of it was known. */
export const knownAt = (facts: MeetingFacts, date: string): MeetingKnown | undefined => {
  const status = statusAt(facts, date)
  if (!status) return undefined
  const about = facts.about.filter((claim) => knownFrom(claim, facts.own) <= date)
  const areas = [...new Set(about.flatMap((claim) => claim.areas))].toSorted()
  const stated = new Set(about.filter(({ basis }) => basis !== 'inferred').flatMap((claim) => claim.areas))
  return {
    id: facts.id,
    kind: facts.kind,
    from: facts.from,
    to: facts.to,
    documented: facts.documented,
    ...status,
    areas,
    areasInferred: areas.filter((area) => !stated.has(area)),
    parties: facts.parties
      .filter((party) => knownFrom(party, facts.own) <= date)
      .map((party) => ({
        ...party,
        posts: party.posts.filter((post) => knownFrom(post, party.own) <= date),
      })),
  }
}

/** Without a history, the status counts from the meeting's own earliest document. */
const statusKnown = ({ id, own }: MeetingFacts) => knownFrom({ of: id }, own)

/** The last status known by then; `status` itself only without a history. */
function statusAt(facts: MeetingFacts, date: string) {
  const { status, statuses, statusesKnown, statusesBasis, basis } = facts
  const at = (statusesKnown ?? []).findLastIndex((known) => known <= date)
  const alone = statusKnown(facts) <= date ? status : undefined
  const found = statuses?.length ? statuses[at] : alone
  if (!found) return undefined
  return { status: found, statusInferred: basis === 'inferred' || statusesBasis?.[at] === 'inferred' }
}
