import type { Duplicate, Duplicates, RegisterRow } from '../../../graph-schema/api/registerList.ts'
import type { Transaction } from '../../database/database.ts'
import { findSeq, readAtOneSeq } from '../../record/record.ts'
import { findApart } from '../queries/findApart.ts'
import type { Writing } from '../writing/written.ts'
import type { Pair } from './duplicatePairs.ts'
import { type PairsAsked, pairsWithin } from './pairsWithin.ts'

/** What there is to compare, pairs of it that may be the same, and pairs that are known not to be. */
export type Looked = {
  pairs: Pair[]
  looked: number
  of: number
  apart?: readonly { one: string; other: string }[]
}
export type Looking = {
  look: (writing: Writing) => Promise<Looked>
  rows: (tx: Transaction, ids: string[]) => Promise<ReadonlyMap<string, RegisterRow>>
}
type Asked = PairsAsked & { offset: number; limit: number }
type Known = Looked & { seq: number; may: string }

/** Those that may be the same, worked out once for each state of the data and each way of seeing it. */
export function duplicatesCache({ look, rows }: Looking) {
  let last: Known | undefined
  let looking: Promise<Known> | undefined
  const lookNow = async (writing: Writing, seq: number, may: string): Promise<Known> => {
    const { database, viewer } = writing
    const { pairs, apart = [], ...found } = await look(writing)
    const decided = await database.readTogether(viewer, findApart)
    const known = new Set(
      [...apart, ...decided].flatMap(({ one, other }) => [`${one} ${other}`, `${other} ${one}`]),
    )
    return { ...found, seq, may, pairs: pairs.filter(({ one, other }) => !known.has(`${one} ${other}`)) }
  }
  /** Those who ask while it is being worked out wait for one another. */
  const lookOnce = async (writing: Writing): Promise<Known> => {
    await looking?.catch(() => undefined)
    const { database, viewer } = writing
    const [seq, may] = [await findSeq(database, viewer), viewer.may.join(' ')]
    if (last && last.seq === seq && last.may === may) return last
    looking = lookNow(writing, seq, may)
    last = await looking
    return last
  }
  return async (writing: Writing, { offset, limit, ...asked }: Asked): Promise<Duplicates> => {
    const { database, viewer } = writing
    const { seq, answer } = await readAtOneSeq(database, viewer, async () => {
      const { pairs: all, looked, of } = await lookOnce(writing)
      const { pairs, counts } = pairsWithin(all, asked)
      const page = pairs.slice(offset, offset + limit)
      const ids = [...new Set(page.flatMap(({ one, other }) => [one, other]))]
      const found = await database.readTogether(viewer, (tx) => rows(tx, ids))
      const duplicates = page.flatMap(({ one, other, words: _, ...told }): Duplicate[] => {
        const [a, b] = [found.get(one), found.get(other)]
        return a && b ? [{ one: a, other: b, ...told }] : []
      })
      return { total: pairs.length, inAll: all.length, counts, duplicates, looked, of }
    })
    return { seq, ...answer }
  }
}
