import type { Contact, CountsAs } from '../../graph-schema/api/coverageCell.ts'
import type { CitationRef } from '../../graph-schema/api/shared.ts'
import { metKinds } from '../../graph-schema/terms.ts'
import type { ContactRow } from './queries/findContactsOf.ts'

/** A contact as it is told: what it counts as, and why it does not or what of it is inferred. */
export const contactOf = (
  row: ContactRow,
  session: boolean,
  by: string,
  citations: readonly CitationRef[],
): Contact => {
  const { countsAs, because } = counted(row, session, by)
  const { from, to, precision, asWritten, ...meeting } = row.meeting
  return {
    meeting: {
      ...meeting,
      status: row.status,
      when: {
        precision: precision ?? 'unknown',
        ...(from ? { from } : {}),
        ...(to ? { to } : {}),
        ...(asWritten ? { asWritten } : {}),
      },
    },
    countsAs,
    because: [...because, ...row.because.map((why) => `Inferred: ${why}`)],
    government: row.government,
    through: row.through,
    parties: row.parties,
    citations: [...citations],
  }
}

type Counted = { countsAs: CountsAs; because: string[] }

const not = (why: string): Counted => ({ countsAs: 'not-counted', because: [why] })

/** The first reason that holds; what the definition itself asks has been worked out by the query. */
function counted(row: ContactRow, session: boolean, by: string): Counted {
  if (row.attendance === 'apologies') return not('It sent apologies.')
  if (!row.part)
    return session
      ? { countsAs: 'session', because: ['It was expected. Its attendance is not recorded.'] }
      : not('It was expected. No loaded document says that it attended.')
  if (row.government.length === 0) return not(`No meeting with ${by}: nobody of theirs is recorded there.`)
  if (row.held && !row.within) return { countsAs: 'outside-period', because: [] }
  if (row.held) return { countsAs: row.few ? 'met' : 'group-only', because: [] }
  if (row.planned) return { countsAs: 'planned', because: [] }
  if (row.overdue) return { countsAs: 'outcome-not-recorded', because: [] }
  if (row.mentioned) return { countsAs: 'mentioned', because: [] }
  if (session) return { countsAs: 'session', because: [] }
  return not(
    row.status === 'held'
      ? metKinds.some((kind) => kind === row.meeting.kind)
        ? 'It is dated after the day asked about, or has no date at all.'
        : 'Contacts of this kind do not count as having met.'
      : `Its status is “${row.status.replace('-', ' ')}”.`,
  )
}
