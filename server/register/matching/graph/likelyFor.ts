import type { Transaction } from '../../../database/database.ts'
import { findLikelyNames, type Likely } from '../../queries/findLikelyNames.ts'
import { judge, type Read } from './judge.ts'
import { soughtAs } from './soughtAs.ts'

/** More are asked for than are offered: what is most like in the index need not be so for a reader. */
const candidates = 30

export type LikelyFor = ReadonlyMap<string, readonly Likely[]>

/** For each text those it may name: as spelt and, where none of them is so called, those like it. */
export async function likelyFor(tx: Transaction, texts: readonly string[], read: Read): Promise<LikelyFor> {
  const asked = [...new Set(texts)].map((text) => ({ text, ...soughtAs(text) }))
  const asSpelt = await ask(
    tx,
    asked.map(({ text, asSpelt }) => ({ text, lucene: asSpelt })),
  )
  const isFound = (text: string) =>
    asSpelt.get(text)?.some((found) => ['name', 'alias'].includes(judge(text, found, read)?.sure ?? ''))
  const unfound = asked.filter(({ text }) => !isFound(text))
  const like = await ask(
    tx,
    unfound.map(({ text, like }) => ({ text, lucene: like })),
  )
  return new Map(
    asked.map(({ text }) => [text, once([...(asSpelt.get(text) ?? []), ...(like.get(text) ?? [])])]),
  )
}

async function ask(tx: Transaction, asked: { text: string; lucene: string }[]) {
  const sought = asked.filter(({ lucene }) => lucene !== '')
  const likely = new Map<string, Likely[]>()
  if (sought.length === 0) return likely
  const rows = await findLikelyNames(
    tx,
    sought.map(({ lucene }) => lucene),
    candidates,
  )
  for (const row of rows) {
    const text = sought[row.at]?.text ?? ''
    likely.set(text, [...(likely.get(text) ?? []), row])
  }
  return likely
}

const once = (found: readonly Likely[]) =>
  found.filter(({ ref }, at) => found.findIndex((each) => each.ref.id === ref.id) === at)
