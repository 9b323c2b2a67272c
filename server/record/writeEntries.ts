import type { Entry } from '../../graph-schema/entry.ts'
import type { Transaction } from '../database/database.ts'
import { checkUnreferenced } from './checkReferences.ts'
import { entryToGraph, type GraphEntry } from './entryToGraph.ts'
import { groupBy } from './groupBy.ts'
import { inBatches } from './inBatches.ts'
import { mergeEntries, refreshSearch } from './mergeEntries.ts'
import { findCited } from './queries/findCited.ts'
import { findResolved, type Resolved } from './queries/findResolved.ts'
import { removeNodes } from './queries/removeNodes.ts'
import { removeOwnedLinks } from './queries/removeOwnedLinks.ts'
import { sweepCitations } from './queries/sweepCitations.ts'
import { updateNodes } from './queries/updateNodes.ts'
import { writeCitations } from './queries/writeCitations.ts'
import { writeCites } from './queries/writeCites.ts'
import { writeClosedBy } from './queries/writeClosedBy.ts'
import { writeLinks } from './queries/writeLinks.ts'
import { writeNewNodes } from './queries/writeNewNodes.ts'

/** An entry before and after a change: created without a before, removed without an after. */
export type Outcome = { id: string; before?: Entry; after?: Entry }

/** Writes the outcomes of a change. `known` is what each id in the database was and belonged to. */
export async function writeEntries(
  tx: Transaction,
  outcomes: readonly Outcome[],
  known: ReadonlyMap<string, Resolved>,
  seq: number,
) {
  const old = outcomes.filter(({ before }) => before).map(({ id }) => id)
  const cited = old.length > 0 ? await findCited(tx, old) : []
  await inBatches(old, (ids) => removeOwnedLinks(tx, ids))
  const entries = outcomes.flatMap(({ after }) => (after ? [entryToGraph(after)] : []))
  await writeNodes(tx, outcomes, entries, seq)
  await mergeEntries(tx, outcomes)
  const survivors = await survivorsOf(tx, entries, known)
  await writeOwned(tx, entries, (id) => survivors.get(id) ?? id)
  await removeEntries(tx, outcomes)
  await refreshSearch(tx, outcomes)
  await inBatches(cited, (ids) => sweepCitations(tx, ids))
}

async function writeNodes(tx: Transaction, outcomes: readonly Outcome[], entries: GraphEntry[], seq: number) {
  const existing = new Set(outcomes.filter(({ before }) => before).map(({ id }) => id))
  const fresh = entries.filter(({ id }) => !existing.has(id))
  for (const [type, ofType] of groupBy(fresh, (entry) => entry.type))
    await inBatches(ofType, (rows) => writeNewNodes(tx, type, rows.map(nodeRow), seq))
  const changed = entries.filter(({ id }) => existing.has(id))
  await inBatches(changed, (rows) => updateNodes(tx, rows.map(nodeRow), seq))
}

const nodeRow = ({ id, properties }: GraphEntry) => ({ id, properties })

/** Who each id now belongs to; asked again only where something has been merged. */
async function survivorsOf(tx: Transaction, entries: GraphEntry[], known: ReadonlyMap<string, Resolved>) {
  const merging =
    entries.some(({ mergedInto }) => mergedInto) ||
    [...known.values()].some(({ id, survivor }) => id !== survivor)
  if (!merging) return new Map<string, string>()
  const ids = new Set([...known.keys(), ...entries.map(({ id }) => id)])
  return new Map([...(await findResolved(tx, [...ids])).values()].map(({ id, survivor }) => [id, survivor]))
}

async function writeOwned(tx: Transaction, entries: GraphEntry[], survivor: (id: string) => string) {
  const links = entries
    .flatMap((entry) => entry.links)
    .map((link) => {
      const [from, to] = [survivor(link.from), survivor(link.to)]
      const of = {
        ...(from === link.from ? {} : { fromOf: link.from }),
        ...(to === link.to ? {} : { toOf: link.to }),
      }
      return { ...link, from, to, properties: { ...link.properties, ...of } }
    })
  for (const [type, rows] of groupBy(links, (link) => link.type))
    await inBatches(rows, (batch) => writeLinks(tx, type, batch), 5_000)
  const citations = new Map(
    entries.flatMap((entry) => entry.citations).map((citation) => [citation.id, citation]),
  )
  await inBatches([...citations.values()], (batch) => writeCitations(tx, batch))
  const at = (id: string) => ({ entry: survivor(id), of: survivor(id) === id ? null : id })
  const cites = entries.flatMap(({ id, own, citations: all }) =>
    [...new Set(all.map((citation) => citation.id))].map((citation) => ({
      ...at(id),
      citation,
      own: own.includes(citation),
    })),
  )
  await inBatches(cites, (batch) => writeCites(tx, batch), 5_000)
  const closed = entries.flatMap(({ id, closedBy }) => closedBy.map((citation) => ({ ...at(id), citation })))
  await inBatches(closed, (batch) => writeClosedBy(tx, batch))
}

async function removeEntries(tx: Transaction, outcomes: readonly Outcome[]) {
  const gone = outcomes.filter(({ after }) => !after).map(({ id }) => id)
  if (gone.length === 0) return
  await checkUnreferenced(tx, gone)
  await inBatches(gone, (ids) => removeNodes(tx, ids))
}
