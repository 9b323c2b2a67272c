import type { PeriodCell, PeriodRow } from '../../../graph-schema/api/evidence.ts'
import { type Period, touches } from '../../../graph-schema/days.ts'
import { groupBy } from '../../../graph-schema/groupBy.ts'
import { Side } from '../../../graph-schema/terms.ts'
import { holds, joinSpans } from './joinSpans.ts'
import type { SpanRow } from './queries/findHeldSpans.ts'
import type { LoadedRow } from './queries/findLoaded.ts'

/** What there is of one side or body: what its evidence says is loaded, and the documents that tell of its meetings. */
export type Whose = Pick<PeriodRow, 'side' | 'body' | 'name'> & {
  loaded: LoadedRow[]
  spans: SpanRow[]
}

export const sideNames: Record<Side, string> = {
  government: 'All of government',
  'public-body': 'All public bodies',
  parliament: 'All of Parliament',
  media: 'All media',
  external: 'All charities, companies and others',
}

/** A row for each side and body the evidence names, government first, and one for government's other bodies. */
export function whoseRows(loaded: readonly LoadedRow[], spans: readonly SpanRow[]): Whose[] {
  const byWhose = groupBy(loaded, ({ side, body }) => `${side} ${body?.id ?? ''}`)
  const named = [...byWhose.values()].flatMap((rows): Whose[] => {
    const [first] = rows
    if (!first) return []
    const { side, body } = first
    return [
      {
        side,
        ...(body ? { body } : {}),
        name: body?.name ?? sideNames[side],
        loaded: rows,
        spans: body ? spans.filter((span) => span.body === body.id) : [],
      },
    ]
  })
  const ordered = Side.options.flatMap((side) => named.filter((row) => row.side === side).toSorted(byName))
  const government = ordered.filter(({ side }) => side === 'government')
  const others: Whose = {
    side: 'government',
    name: government.some(({ body }) => body) ? 'Government, other bodies' : 'Government, all bodies',
    loaded: [],
    spans: spans.filter(({ body }) => body === ''),
  }
  return [...government, others, ...ordered.filter(({ side }) => side !== 'government')]
}

const byName = (a: Whose, b: Whose) => Number(!!b.body) - Number(!!a.body) || a.name.localeCompare(b.name)

/** More documents than this behind one cell are counted. */
const mostDocuments = 20

/** The row as it goes out: a cell for each period. `newestFirst` are the documents in their order. */
export function periodRow(
  { loaded, spans, ...whose }: Whose,
  periods: readonly Period[],
  newestFirst: ReadonlyMap<string, number>,
): PeriodRow {
  const complete = joinSpans(loaded.filter(({ completeness }) => completeness === 'complete'))
  return {
    ...whose,
    evidence: loaded.map(({ side: _, body: __, because, ...rest }) => ({
      ...rest,
      ...(because ? { because } : {}),
    })),
    cells: periods.map((period) => cellOf(period, { loaded, spans, complete, newestFirst })),
  }
}

type Grounds = Pick<Whose, 'loaded' | 'spans'> & {
  complete: Period[]
  newestFirst: ReadonlyMap<string, number>
}

function cellOf(period: Period, { loaded, spans, complete, newestFirst }: Grounds): PeriodCell {
  const said = loaded.filter((one) => touches(one, period))
  const behind = new Set([
    ...said.flatMap(({ citations }) => citations.map(({ document }) => document)),
    ...spans.filter((span) => touches(span, period)).map(({ document }) => document),
  ])
  const documents = [...behind].toSorted(
    (a, b) => (newestFirst.get(a) ?? Infinity) - (newestFirst.get(b) ?? Infinity),
  )
  return {
    loaded: loadedOf(holds(complete, period), said.length, documents.length),
    documents: documents.slice(0, mostDocuments),
    more: Math.max(0, documents.length - mostDocuments),
  }
}

function loadedOf(whole: boolean, said: number, documents: number): PeriodCell['loaded'] {
  if (whole) return 'complete'
  if (said > 0) return 'partial'
  return documents > 0 ? 'documents' : 'nothing'
}
