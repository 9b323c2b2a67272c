import { randomBytes } from 'node:crypto'
import {
  Brief,
  type BriefRef,
  type Briefs,
  type ChangedBrief,
  type KeptBrief,
  type NewBrief,
} from '../../graph-schema/api/briefs.ts'
import type { Database, Viewer } from '../database/database.ts'
import { change, fold } from '../record/record.ts'
import { NotFound } from '../register/register.ts'
import { marked } from './brief.ts'
import { findKeptBrief } from './queries/findKeptBrief.ts'
import { findKeptBriefs } from './queries/findKeptBriefs.ts'
import { sinceKept } from './sinceKept.ts'

/**
 * Kept briefs are entries like any other: written by the one way anything is written, with history, undo and
 * conflicts. What a person wrote in them is theirs; what the record says is made anew to tell what has changed.
 */

const mostListed = 200

export const listBriefs = async (database: Database, viewer: Viewer): Promise<Briefs> => {
  const { total, briefs } = await findKeptBriefs(database, viewer, mostListed)
  return { briefs: briefs.map(refOf), total }
}

/** With what the same questions answer now and did not then. Throws NotFound. */
export async function readBrief(database: Database, viewer: Viewer, id: string): Promise<KeptBrief> {
  const row = await findKeptBrief(database, viewer, id)
  if (!row) throw new NotFound(id)
  const kept = await marked(database, viewer, Brief.parse(JSON.parse(row.body)))
  return { ...refOf(row), brief: kept, since: await sinceKept(database, viewer, kept) }
}

type Row = Awaited<ReturnType<typeof findKeptBriefs>>['briefs'][number]
const refOf = ({ id, name, changed, at, by }: Row): BriefRef => ({
  id,
  name,
  changed,
  at: at ?? '',
  by: by ?? '',
})

export async function keepBrief(
  database: Database,
  viewer: Viewer,
  { name, brief }: NewBrief,
): Promise<BriefRef> {
  const id = idFor(name)
  const kept = await marked(database, viewer, brief)
  await change(database, { by: viewer.name, why: `Keep the brief “${name}”` }, [
    { do: 'patch', id, type: 'brief', fields: { name, seq: kept.seq, body: JSON.stringify(kept) } },
  ])
  return refBy(database, viewer, id)
}

/** "brief.refuge-about-domestic-abuse.3f9a1c": readable, and never another's. */
const idFor = (name: string) => {
  const words = fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
  return ['brief', words, randomBytes(4).toString('hex')].filter(Boolean).join('.')
}

async function refBy(database: Database, viewer: Viewer, id: string): Promise<BriefRef> {
  const row = await findKeptBrief(database, viewer, id)
  if (!row) throw new NotFound(id)
  return refOf(row)
}

/** Throws NotFound, or ConflictError where it was changed after it was seen. */
export async function updateBrief(
  database: Database,
  viewer: Viewer,
  id: string,
  { seen, name, brief }: ChangedBrief,
): Promise<BriefRef> {
  const known = await refBy(database, viewer, id)
  const kept = brief && (await marked(database, viewer, brief))
  const fields = {
    ...(name === undefined ? {} : { name }),
    ...(kept ? { seq: kept.seq, body: JSON.stringify(kept) } : {}),
  }
  await change(database, { by: viewer.name, why: `Change the brief “${known.name}”` }, [
    { do: 'patch', id, type: 'brief', fields, seen },
  ])
  return refBy(database, viewer, id)
}

/** Throws NotFound or ConflictError. */
export async function deleteBrief(database: Database, viewer: Viewer, id: string, seen: number) {
  const { name } = await refBy(database, viewer, id)
  const { seq } = await change(database, { by: viewer.name, why: `Delete the brief “${name}”` }, [
    { do: 'remove', id, seen },
  ])
  return { seq }
}
