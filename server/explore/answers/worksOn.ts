import { findCitationsOf } from '../../register/register.ts'
import { findCitations } from '../queries/findCitations.ts'
import { findWorkingOn } from '../queries/findWorkingOn.ts'
import { counted, type Found, type Known, nameOf } from './Found.ts'

/** Everyone in the register as working on a harm area. */
export async function worksOn({ database, viewer, question, limit, names }: Known): Promise<Found> {
  const area = question.about ?? ''
  return database.readTogether(viewer, async (tx) => {
    const { total, rows } = await findWorkingOn(tx, { area, limit })
    const claims = await findCitations(tx, [...new Set(rows.flatMap(({ cited }) => cited))])
    const own = await findCitationsOf(
      tx,
      rows.map(({ ref }) => ref.id),
    )
    return {
      total,
      count: counted(total, 'organisation'),
      lines: rows.map(({ ref, meetings, cited }) => {
        const claimed = cited.flatMap((id) => claims.get(id) ?? [])
        return {
          entry: ref,
          meetings,
          instead: [],
          citations: claimed.length > 0 ? claimed : (own.get(ref.id) ?? []),
        }
      }),
      next: [],
      ids: total === 0 ? [] : drawn(area, rows),
      filters: { about: [area] },
      ...(total === 0
        ? { because: `No organisation in the register is recorded as working on ${nameOf(names.about)}.` }
        : {}),
      mends:
        total === 0
          ? [
              {
                words: 'There may be meetings about it.',
                button: 'Show the meetings about it',
                question: { question: 'meetings-about' as const, about: area },
              },
            ]
          : [],
      stopped: false,
    }
  })
}

/** The area asked about, those parts of it that someone works on, and who does. */
export const drawn = (area: string, rows: readonly { ref: { id: string }; works: readonly string[] }[]) => [
  ...new Set([area, ...rows.flatMap(({ works }) => works), ...rows.map(({ ref }) => ref.id)]),
]
