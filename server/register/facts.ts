import type * as z from 'zod'
import type { Fact, FactGroup, Facts, FactsQuery } from '../../graph-schema/api/register.ts'
import type { EntryRef } from '../../graph-schema/api/shared.ts'
import { Status } from '../../graph-schema/terms.ts'
import type { Database, Transaction, Viewer } from '../database/database.ts'
import { findSeq } from '../record/record.ts'
import { type GroupOf, groupsOf, readsFrom } from './factGroups.ts'
import { NotFound } from './notFound.ts'
import { particularsOf, statusesOf } from './particulars.ts'
import { countFacts } from './queries/countFacts.ts'
import { findEntryDetails } from './queries/findEntryDetails.ts'
import { type FactRow, findFacts } from './queries/findFacts.ts'
import { findNamesOf } from './queries/findNamesOf.ts'
import { findRef } from './queries/findRef.ts'
import { ukDate, ukPeriod } from './ukDate.ts'

type Query = z.infer<typeof FactsQuery>

/** One page of facts for any entry, each with its basis and citations. Throws NotFound. */
export async function facts(database: Database, viewer: Viewer, id: string, query: Query): Promise<Facts> {
  const seq = await findSeq(database, viewer)
  return database.readTogether(viewer, async (tx) => {
    const entry = await findRef(tx, id)
    const details = entry && (await findEntryDetails(tx, entry.id))
    if (!entry || !details) throw new NotFound(id)
    const { basis, because, summary, from, to, precision, asWritten, status } = details.properties
    const known = Status.safeParse(status)
    const statuses = statusesOf(details)
    return {
      seq,
      entry,
      ...(entry.id === id ? {} : { askedFor: id }),
      particulars: particularsOf(entry, details),
      ...(precision ? { when: { from, to, precision, asWritten } } : {}),
      ...(entry.type === 'meeting' && known.success ? { status: statuses.at(-1)?.status ?? known.data } : {}),
      statuses,
      ...(summary ? { summary } : {}),
      basis: basis ?? 'stated',
      ...(because ? { because } : {}),
      citations: details.cited.filter(({ own }) => own).map(({ citation }) => citation),
      groups: await groupsFor(tx, entry, query),
    }
  })
}

/** Every group with something in it, or one of them further on. */
async function groupsFor(
  tx: Transaction,
  entry: EntryRef,
  { link, offset, limit }: Query,
): Promise<FactGroup[]> {
  const totals = await countFacts(tx, entry.id)
  const wanted = groupsOf(entry.type).flatMap((group) => {
    const total = totals.find((count) => count.link === group.link && count.end === group.end)?.total ?? 0
    return total > 0 && (!link || link === group.link) ? [{ group, total }] : []
  })
  const groups: FactGroup[] = []
  for (const { group, total } of wanted) {
    const rows = await findFacts(tx, group, { id: entry.id, offset: link ? offset : 0, limit })
    const names = await findNamesOf(tx, [...new Set(rows.flatMap(namedIn))])
    groups.push({
      ...group,
      reads: readsFrom(group),
      total,
      facts: rows.map((row) => factOf(group, row, names)),
    })
  }
  return groups
}

const namedIn = ({ link }: FactRow) => [
  ...(link.via ?? []),
  ...(link.onBehalfOf && link.onBehalfOf !== 'self' ? [link.onBehalfOf] : []),
]

function factOf(group: GroupOf, row: FactRow, names: ReadonlyMap<string, string>): Fact {
  const detail = detailOf(group, row, names)
  const status = Status.safeParse(row.status)
  const isMeeting = row.other.type === 'meeting'
  const { from, to, precision, asWritten } = row.when
  return {
    other: row.other,
    ...(detail ? { detail } : {}),
    ...(isMeeting && precision ? { when: { from, to, precision, asWritten } } : {}),
    ...(isMeeting && status.success ? { status: status.data } : {}),
    ...(row.by.length > 0 ? { by: row.by } : {}),
    ...(row.to.length > 0 ? { to: row.to } : {}),
    ...(row.harmAreas.length > 0 ? { harmAreas: row.harmAreas } : {}),
    ...(row.company.length > 0 ? { company: row.company, companions: row.companions } : {}),
    basis: row.link.inferred ? 'inferred' : row.basis,
    ...(row.because ? { because: row.because } : {}),
    citations: row.citations,
  }
}

/** Role, attendance, on whose behalf, post and its dates, in plain words. */
function detailOf({ link }: GroupOf, { link: claim }: FactRow, names: ReadonlyMap<string, string>): string {
  const name = (id: string) => names.get(id) ?? id
  const dated = link === 'HELD_POST' || link === 'MEMBER_OF'
  return [
    claim.title,
    claim.how,
    claim.on ? ukDate(claim.on) : '',
    dated ? ukPeriod(claim.from, claim.to) : '',
    claim.as && claim.as !== 'participant' ? `as ${claim.as}` : '',
    attendances[claim.attendance ?? ''],
    claim.onBehalfOf === 'self'
      ? 'for themselves'
      : claim.onBehalfOf
        ? `on behalf of ${name(claim.onBehalfOf)}`
        : '',
    claim.via && claim.via.length > 0 ? `through ${claim.via.map(name).join(' and ')}` : '',
  ]
    .filter(Boolean)
    .join(', ')
}

const attendances: Readonly<Record<string, string>> = {
  apologies: 'sent apologies',
  expected: 'expected',
  'not-recorded': 'attendance not recorded',
}
