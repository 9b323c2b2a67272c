import type { Duplicates } from '../../../graph-schema/api/registerList.ts'
import { findSeq, readAtOneSeq } from '../../record/record.ts'
import { findAllNames } from '../queries/findAllNames.ts'
import { findApart } from '../queries/findApart.ts'
import { findRegisterRows } from '../queries/findRegisterRows.ts'
import { findSuccessions } from '../queries/findSuccessions.ts'
import type { Writing } from '../writing/written.ts'
import { type Compared, duplicatePairs, type Pair } from './duplicatePairs.ts'

const mostLooked = 20_000

type Looked = { seq: number; may: string; pairs: Pair[]; looked: number; of: number }
type Page = { offset: number; limit: number }

/** Those that may be the same, worked out once for each state of the data and each way of seeing it. */
export function duplicatesCache() {
  let last: Looked | undefined
  // A change is of few names: the others need not be compared again.
  const compared: Compared = new Map()
  let looking: Promise<Looked> | undefined
  const look = async ({ database, viewer }: Writing, seq: number, may: string): Promise<Looked> => {
    const { total, parties, successions, decided } = await database.readTogether(viewer, async (tx) => ({
      ...(await findAllNames(tx, mostLooked)),
      successions: await findSuccessions(tx),
      decided: await findApart(tx),
    }))
    const apart = new Set(
      [...successions.map(({ later, earlier }) => ({ one: later, other: earlier })), ...decided].flatMap(
        ({ one, other }) => [`${one} ${other}`, `${other} ${one}`],
      ),
    )
    const pairs = (await duplicatePairs(parties, compared)).filter(
      ({ one, other }) => !apart.has(`${one} ${other}`),
    )
    return { seq, may, pairs, looked: parties.length, of: total }
  }
  /** Those who ask while it is being worked out wait for one another. */
  const lookOnce = async (writing: Writing): Promise<Looked> => {
    await looking?.catch(() => undefined)
    const { database, viewer } = writing
    const [seq, may] = [await findSeq(database, viewer), viewer.may.join(' ')]
    if (last && last.seq === seq && last.may === may) return last
    looking = look(writing, seq, may)
    last = await looking
    return last
  }
  return async (writing: Writing, { offset, limit }: Page): Promise<Duplicates> => {
    const { database, viewer } = writing
    const { seq, answer } = await readAtOneSeq(database, viewer, async () => {
      const { pairs, looked, of } = await lookOnce(writing)
      const page = pairs.slice(offset, offset + limit)
      const ids = [...new Set(page.flatMap(({ one, other }) => [one, other]))]
      const rows = await database.readTogether(viewer, (tx) => findRegisterRows(tx, ids))
      const duplicates = page.flatMap(({ one, other, sure, because }) => {
        const [a, b] = [rows.get(one), rows.get(other)]
        return a && b ? [{ one: a, other: b, sure, because }] : []
      })
      return { total: pairs.length, duplicates, looked, of }
    })
    return { seq, ...answer }
  }
}
