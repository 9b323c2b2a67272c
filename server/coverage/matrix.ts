import type { CoverageRow, Engaged, Next } from '../../graph-schema/api/coverage.ts'
import type { Database, Transaction, Viewer } from '../database/database.ts'
import { readAtOneSeq } from '../record/record.ts'
import { type CellFacts, cellOf } from './cellOf.ts'
import { type AreaRow, findColumns } from './queries/findColumns.ts'
import { findMentioned } from './queries/findMentioned.ts'
import { findRegistered, type RegisteredRow } from './queries/findRegistered.ts'
import { findSessions } from './queries/findSessions.ts'
import { findTallies } from './queries/findTallies.ts'
import type { Scope } from './scope.ts'
import { scopeParams } from './scopeParams.ts'
import type { TallyRow } from './tallied.ts'

/** What there is of one organisation about anything at all, and what the register says of it. */
export type Whole = {
  engaged: Engaged | null
  next: Next | null
  inferred: boolean
  /** Harm areas it works on, with all those are part of. */
  worksOn: readonly string[]
  everyDays: number | null
}

/** Every organisation coverage lists, by name, with its cells, what each is on the whole, and all harm areas. */
export type Matrix = { areas: AreaRow[]; rows: CoverageRow[]; wholes: ReadonlyMap<string, Whole> }

type About = { id: string; area: string; inferred: boolean }
type Found = { tallies: TallyRow[]; sessions: About[]; mentions: About[] }

/** Each question may take as long as planning it for the first time takes on a busy machine. */
const longest = 90_000

/**
 * The engagement of every organisation about every harm area of kind harm, and about `about` whatever its kind
 * (design §1, contract), or of `only` some: over the derived links, by questions asked side by side of one state of the data.
 */
export async function matrix(
  database: Database,
  viewer: Viewer,
  scope: Scope,
  about?: string,
  only: readonly string[] | null = null,
): Promise<Matrix> {
  const { answer } = await readAtOneSeq(database, viewer, async () => {
    const ask = <T>(question: (tx: Transaction) => Promise<T>) =>
      database.readTogether(viewer, question, longest)
    const areas = await ask(findColumns)
    const wanted = areas.filter(({ id, kind }) => kind === 'harm' || id === about).map(({ id }) => id)
    const params = scopeParams(scope, wanted, only)
    const [organisations, tallies, sessions, mentions] = await Promise.all([
      ask((tx) => findRegistered(tx, params)),
      ask((tx) => findTallies(tx, params)),
      ask((tx) => findSessions(tx, params)),
      ask((tx) => findMentioned(tx, params)),
    ])
    return { areas, ...rowsOf(organisations, { tallies, sessions, mentions }, scope.asOf) }
  })
  return answer
}

/** Every organisation with what the queries found of it. */
function rowsOf(
  organisations: readonly RegisteredRow[],
  found: Found,
  asOf: string,
): Pick<Matrix, 'rows' | 'wholes'> {
  const tallies = byPlace(found.tallies)
  const sessions = byPlace(found.sessions)
  const mentions = byPlace(found.mentions)
  const wholes = new Map<string, Whole>()
  const rows = organisations.map(({ worksOn, named: directly, everyDays, serves, ...organisation }) => {
    const { id } = organisation
    const of = <T>(places: Map<string, Map<string, T>>, area: string) => places.get(id)?.get(area)
    const worked = new Set(worksOn)
    const named = new Set([
      ...(tallies.get(id)?.keys() ?? []),
      ...(sessions.get(id)?.keys() ?? []),
      ...(mentions.get(id)?.keys() ?? []),
      ...worksOn,
    ])
    const cells = [...named].toSorted().flatMap((area) => {
      const facts: CellFacts = {
        tally: of(tallies, area),
        session: of(sessions, area),
        mention: of(mentions, area),
        worksOn: worked.has(area),
        everyDays,
      }
      return (area && cellOf(area, facts, asOf)) || []
    })
    const all = of(tallies, '')
    const [session, mention] = [sessions, mentions].map((places) => anyOf(places.get(id)))
    const whole = cellOf('', { tally: all, session, mention, worksOn: worksOn.length > 0, everyDays }, asOf)
    const { engaged = null, next = null, inferred = false } = whole ?? {}
    wholes.set(id, { engaged, next, inferred, worksOn, everyDays })
    const met = new Set(cells.filter(({ meetings }) => meetings > 0).map(({ harmArea }) => harmArea))
    return {
      ...organisation,
      ...(serves ? { serves } : {}),
      partial: (all?.meetings ?? 0) > 0 && directly.some((area) => !met.has(area)),
      meetings: all?.meetings ?? 0,
      lastMet: all?.last ?? null,
      cells,
    }
  })
  return { rows, wholes }
}

/** What was found about anything: inferred where all of it is. */
const anyOf = (places: ReadonlyMap<string, About> | undefined) =>
  places && { inferred: [...places.values()].every(({ inferred }) => inferred) }

/** What was found, by organisation and by harm area. */
function byPlace<T extends { id: string; area: string }>(found: readonly T[]): Map<string, Map<string, T>> {
  const places = new Map<string, Map<string, T>>()
  for (const one of found) {
    const areas = places.get(one.id) ?? new Map<string, T>()
    areas.set(one.area, one)
    places.set(one.id, areas)
  }
  return places
}
