/**
 * As much as a department's whole history: stakeholders who work on harm areas, ministers who move between
 * departments, officials, planned meetings and large roundtables. Invented, and the same every time.
 */

export const stakeholders = 5_000
const [ministers, departments, spokespeople, harms] = [60, 20, 500, 12]
const returns = 40

/** A number that looks drawn by lot, the same each time for the same two. */
const drawn = (at: number, turn: number, below: number) => {
  let n = Math.imul(at + 1, 2_654_435_761) ^ Math.imul(turn + 1, 40_503)
  n = Math.imul(n ^ (n >>> 15), 739_957_821)
  return ((n ^ (n >>> 13)) >>> 0) % below
}
const upTo = <T>(count: number, one: (at: number) => T) => Array.from({ length: count }, (_, at) => one(at))
const day = (at: number) => new Date(Date.UTC(2011, 0, 1 + at)).toISOString().slice(0, 10)

/** Two of the harm areas have parts, three each. */
export const wholeAreas = ['wide-harm-0', 'wide-harm-1'] as const
const partOf = (at: number) => (at >= 2 && at < 8 ? [`wide-harm-${at % 2}`] : [])

/** What the meetings refer to. */
export const wideRegister = {
  liaison: 1,
  harmAreas: upTo(harms, (at) => ({
    id: `wide-harm-${at}`,
    name: `Wide harm ${at}`,
    kind: 'harm',
    partOf: partOf(at),
  })),
  documents: upTo(returns, (at) => ({
    id: `wide-return-${at}`,
    kind: 'return',
    title: `Wide return ${at}`,
    date: day((at + 1) * 91),
  })),
  organisations: [
    ...upTo(departments, (at) => ({
      id: `wide-department-${at}`,
      name: `Wide Department ${at}`,
      kind: 'department',
      side: 'government',
    })),
    ...upTo(stakeholders, (at) => ({
      id: `wide-body-${at}`,
      name: `Wide Body ${at}`,
      kind: at % 9 === 0 ? 'agency' : 'charity',
      side: at % 9 === 0 ? 'public-body' : 'external',
      worksOn: upTo(1 + (at % 3), (turn) => ({ harmArea: `wide-harm-${(at + turn * 5) % harms}` })),
    })),
  ],
  people: [
    ...upTo(ministers, (at) => ({
      id: `wide-minister-${at}`,
      name: `Wide Minister ${at}`,
      posts: upTo(3, (turn) => ({
        title: 'Minister',
        organisation: `wide-department-${(at + turn * 7) % departments}`,
        from: day(turn * 1_200),
        ...(turn < 2 ? { to: day(turn * 1_200 + 1_199) } : {}),
      })),
    })),
    ...upTo(spokespeople, (at) => ({
      id: `wide-person-${at}`,
      name: `Wide Person ${at}`,
      posts: [{ title: 'Director', organisation: `wide-body-${at * 10}` }],
    })),
  ],
}

/** Some bodies are met far more often than others. */
const body = (at: number, turn: number) =>
  `wide-body-${Math.min(drawn(at, turn, stakeholders), drawn(at, turn + 100, stakeholders))}`

const kinds = ['meeting', 'call', 'visit', 'meeting', 'event', 'roundtable', 'meeting', 'correspondence']

/** Meetings from the one numbered `from`. */
export const wideMeetings = (from: number, count: number) => ({
  liaison: 1,
  meetings: upTo(count, (at) => meeting(from + at)),
})

export const meetingId = (at: number) => `wide-meeting-${at}`

function meeting(at: number) {
  const began = drawn(at, 1, 3_600)
  const many = at % 25 === 0 ? 8 : 1 + drawn(at, 2, 3)
  const bodies = [...new Set(upTo(many, (turn) => body(at, turn)))]
  return {
    id: meetingId(at),
    title: `Wide meeting ${at}`,
    kind: kinds[at % kinds.length],
    when: { from: day(began), to: day(began), precision: 'day' },
    status: at % 20 === 7 ? 'planned' : 'held',
    parties: [
      at % 10 === 3
        ? { organisation: `wide-department-${at % departments}` }
        : { person: `wide-minister-${drawn(at, 3, ministers)}` },
      ...bodies.map((organisation, turn) => ({
        organisation,
        ...(drawn(at, turn + 50, 40) === 0 ? { attendance: 'apologies' } : {}),
      })),
      ...(at % 12 === 5 ? [{ person: `wide-person-${drawn(at, 4, spokespeople)}` }] : []),
    ],
    harmAreas: [...new Set([`wide-harm-${drawn(at, 5, harms)}`, `wide-harm-${drawn(at, 6, harms)}`])].map(
      (id) => ({ id }),
    ),
    citations: [
      { document: `wide-return-${Math.min(returns - 1, Math.floor(began / 91))}`, locator: `row ${at}` },
    ],
  }
}
