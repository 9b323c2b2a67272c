import type { AnswerLine, Mend } from '../../../graph-schema/api/answer.ts'
import type { Engaged } from '../../../graph-schema/api/coverage.ts'
import { type MatrixOf, scopeOf, scopeParams } from '../../coverage/coverage.ts'
import { findCitationsOf } from '../../register/register.ts'
import { toldMeeting } from '../meetingBrief.ts'
import { findCitations } from '../queries/findCitations.ts'
import { findContacts } from '../queries/findContacts.ts'
import { findWorkingOn } from '../queries/findWorkingOn.ts'
import { counted, type Found, type Known, nameOf } from './Found.ts'
import { insteadOf } from './insteadOf.ts'
import { period } from './sentence.ts'
import { drawn } from './worksOn.ts'

/**
 * Organisations in the register as working on a harm area with whom no meeting about it is recorded, as the matrix of
 * coverage has it, by name, each with what there is instead. A large meeting, or one of a forum, is a meeting recorded.
 */
export const noMeeting =
  (matrixOf: MatrixOf) =>
  async (known: Known): Promise<Found> => {
    const { database, viewer, question, limit } = known
    const { about = '', who = 'any', from, to } = question
    const scope = await scopeOf(database, viewer, { by: who, from, to })
    const { rows, wholes } = await matrixOf(viewer, scope, about)
    const working = rows.filter(({ id }) => wholes.get(id)?.worksOn.includes(about))
    const all = working.map(({ id, cells }) => ({
      id,
      engaged: cells.find(({ harmArea }) => harmArea === about)?.engaged,
    }))
    const among = all.filter(({ engaged }) => engaged === 'group-only' || engaged === 'through-forum').length
    const unmet = all.filter(({ engaged }) => !engaged || !recorded.has(engaged))
    const shown = unmet.slice(0, limit)
    return database.readTogether(viewer, async (tx) => {
      const only = shown.map(({ id }) => id)
      const found = await findWorkingOn(tx, { area: about, only, limit })
      const register = new Map(found.rows.map((row) => [row.ref.id, row]))
      const contacts = await findContacts(tx, { ...scopeParams(scope, [about], only), about })
      const told = shown.flatMap(({ id, engaged }) => {
        const row = register.get(id)
        return row ? [{ ...row, ...insteadOf(engaged, contacts.get(id) ?? [], scope) }] : []
      })
      const own = await findCitationsOf(tx, [...only, ...told.flatMap(({ meeting }) => meeting?.id ?? [])])
      const claims = await findCitations(tx, [...new Set(told.flatMap(({ cited }) => cited))])
      const lines = told.map(({ ref, cited, meetings, instead, meeting }): AnswerLine => {
        const claimed = cited.flatMap((id) => claims.get(id) ?? [])
        return {
          entry: ref,
          meetings,
          ...(meeting ? { meeting: toldMeeting(meeting) } : {}),
          instead,
          citations: [
            ...(meeting ? (own.get(meeting.id) ?? []) : []),
            ...(claimed.length > 0 ? claimed : (own.get(ref.id) ?? [])),
          ],
        }
      })
      return {
        total: unmet.length,
        count: counted(unmet.length, 'organisation'),
        lines,
        next: [],
        ids: unmet.length === 0 ? [] : drawn(about, told),
        filters: { about: [about], ...(from ? { from } : {}) },
        ...(unmet.length > 0 ? others(among) : nobody(known, working.length)),
        mends: unmet.length > 0 ? [] : [mend(known, working.length)],
        stopped: false,
      }
    })
  }

const recorded: ReadonlySet<Engaged> = new Set<Engaged>(['met', 'group-only', 'through-forum'])

const others = (among: number): Pick<Found, 'because'> =>
  among === 0
    ? {}
    : {
        because: `${counted(among, 'more was', 'more were')} met only in a group or through a forum: Coverage lists ${among === 1 ? 'it' : 'them'}.`,
      }

function nobody({ question, names }: Known, working: number): Pick<Found, 'because'> {
  const about = nameOf(names.about)
  if (working === 0) return { because: `No organisation in the register is recorded as working on ${about}.` }
  const by = names.who ? ` by ${names.who.name}` : ''
  const all = counted(working, 'organisation')
  return {
    because: `Every one of the ${all} in the register as working on ${about} has a meeting recorded${period(question)}${by}.`,
  }
}

const mend = ({ question, names }: Known, working: number): Mend =>
  working === 0
    ? {
        words: 'There may be meetings about it.',
        button: 'Show the meetings about it',
        question: { question: 'meetings-about', about: question.about },
      }
    : {
        words: 'They are in the register.',
        button: `Show who works on ${nameOf(names.about)}`,
        question: { question: 'works-on', about: question.about },
      }
