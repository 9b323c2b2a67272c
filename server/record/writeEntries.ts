import type { Entry } from '../../graph-schema/entry.ts'
import type { Transaction } from '../database/database.ts'
import { checkUnreferenced } from './checkReferences.ts'
import { entryToGraph, type GraphEntry } from './entryToGraph.ts'
import { howFar, type Say } from './howFar.ts'
import { inBatches } from './inBatches.ts'
import { mergeEntries, refreshSearch } from './mergeEntries.ts'
import { findCited } from './writes/findCited.ts'
import { findResolved, type Resolved } from './writes/findResolved.ts'
import { removeNodes } from './writes/removeNodes.ts'
import { removeOwnedLinks } from './writes/removeOwnedLinks.ts'
import { sweepCitations } from './writes/sweepCitations.ts'
import { updateNodes } from './writes/updateNodes.ts'
import { writeCitations } from './writes/writeCitations.ts'
import { writeCites } from './writes/writeCites.ts'
import { writeClosedBy } from './writes/writeClosedBy.ts'
import { writeLinks } from './writes/writeLinks.ts'
import { writeNewNodes } from './writes/writeNewNodes.ts'

/** An entry before and after a change: created without a before, removed without an after. */
export type Outcome = { id: string; before?: Entry; after?: Entry }

/** Writes the outcomes of a change. `known` is what each id in the database was and belonged to. */
export async function writeEntries(
  tx: Transaction,
  outcomes: readonly Outcome[],
  known: ReadonlyMap<string, Resolved>,
  seq: number,
  say: Say,
) {
  const old = outcomes.filter(({ before }) => before).map(({ id }) => id)
  const cited = old.length > 0 ? await findCited(tx, old) : []
  await inBatches(old, (ids) => removeOwnedLinks(tx, ids))
  const entries = outcomes.flatMap(({ after }) => (after ? [entryToGraph(after)] : []))
  await writeNodes(tx, outcomes, entries, seq, say)
  await mergeEntries(tx, outcomes)
  const survivors = await survivorsOf(tx, entries, known)
  await writeOwned(tx, entries, (id) => survivors.get(id) ?? id, say)
  await removeEntries(tx, outcomes)
  say('Making names searchable ...')
  await refreshSearch(tx, outcomes)
  await inBatches(cited, (ids) => sweepCitations(tx, ids))
}

async function writeNodes(
  tx: Transaction,
  outcomes: readonly Outcome[],
  entries: GraphEntry[],
  seq: number,
  say: Say,
) {
  const existing = new Set(outcomes.filter(({ before }) => before).map(({ id }) => id))
  const fresh = entries.filter(({ id }) => !existing.has(id))
  const writeNew = (rows: GraphEntry[]) => writeNewNodes(tx, rows.map(nodeRow), seq)
  await inBatches(fresh, writeNew, undefined, howFar(say, 'Writing new entries', fresh.length))
  const changed = entries.filter(({ id }) => existing.has(id))
  const update = (rows: GraphEntry[]) => updateNodes(tx, rows.map(nodeRow), seq)
  await inBatches(changed, update, undefined, howFar(say, 'Writing changed entries', changed.length))
}

const nodeRow = ({ id, labels, properties }: GraphEntry) => ({ id, labels, properties })

/** Who each id now belongs to; asked again only where something has been merged. */
async function survivorsOf(tx: Transaction, entries: GraphEntry[], known: ReadonlyMap<string, Resolved>) {
  const merging =
    entries.some(({ mergedInto }) => mergedInto) ||
    [...known.values()].some(({ id, survivor }) => id !== survivor)
  if (!merging) return new Map<string, string>()
  const ids = new Set([...known.keys(), ...entries.map(({ id }) => id)])
  return new Map([...(await findResolved(tx, [...ids])).values()].map(({ id, survivor }) => [id, survivor]))
}

async function writeOwned(
  tx: Transaction,
  entries: GraphEntry[],
  survivor: (id: string) => string,
  say: Say,
) {
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
  const linked = howFar(say, 'Writing links', links.length)
  await inBatches(links, (batch) => writeLinks(tx, batch), 5_000, linked)
  const citations = new Map(
    entries.flatMap((entry) => entry.citations).map((citation) => [citation.id, citation]),
  )
  const cited = howFar(say, 'Writing citations', citations.size)
  await inBatches([...citations.values()], (batch) => writeCitations(tx, batch), undefined, cited)
  const at = (id: string) => ({ entry: survivor(id), of: survivor(id) === id ? null : id })
  const cites = entries.flatMap(({ id, own, citations: all }) =>
    [...new Set(all.map((citation) => citation.id))].map((citation) => ({
      ...at(id),
      citation,
      own: own.includes(citation),
    })),
  )
  const sourced = howFar(say, 'Writing sources', cites.length)
  await inBatches(cites, (batch) => writeCites(tx, batch), 5_000, sourced)
  const closed = entries.flatMap(({ id, closedBy }) => closedBy.map((citation) => ({ ...at(id), citation })))
  await inBatches(closed, (batch) => writeClosedBy(tx, batch))
}

async function removeEntries(tx: Transaction, outcomes: readonly Outcome[]) {
  const gone = outcomes.filter(({ after }) => !after).map(({ id }) => id)
  if (gone.length === 0) return
  await checkUnreferenced(tx, gone)
  await inBatches(gone, (ids) => removeNodes(tx, ids))
}
