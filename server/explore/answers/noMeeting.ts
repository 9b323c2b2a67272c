import { type AnswerLine, Instead } from '../../../graph-schema/api/answer.ts'
import { coverageSides, metKinds } from '../../../graph-schema/terms.ts'
import { findCitationsOf } from '../../register/register.ts'
import { filterParams } from '../engagedWithin.ts'
import { type MeetingBrief, toldMeeting } from '../meetingBrief.ts'
import { findCitations } from '../queries/findCitations.ts'
import { type ContactsRow, findContacts } from '../queries/findContacts.ts'
import { findUnmet } from '../queries/findUnmet.ts'
import { counted, type Found, type Known, nameOf } from './Found.ts'
import { drawn } from './worksOn.ts'

/** More stakeholders than this in one meeting are a group: taking part in it is not having been met. */
const mostMetTogether = 5

/**
 * Organisations in the register as working on a harm area with whom no meeting about it is recorded (design §1,
 * "Engagement of an organisation": not `met` as of now), each with what there is instead.
 */
export async function noMeeting(known: Known): Promise<Found> {
  const { database, viewer, question, limit, names, asOf } = known
  const area = question.about ?? ''
  const by = question.who ?? null
  return database.readTogether(viewer, async (tx) => {
    const met = filterParams({
      about: [area],
      status: ['held'],
      kind: [...metKinds],
      from: question.from,
      to: question.to && question.to < asOf ? question.to : asOf,
    })
    const { inAll, total, rows } = await findUnmet(tx, {
      area,
      by,
      group: mostMetTogether,
      sides: coverageSides,
      limit,
      ...met,
    })
    const ids = rows.map(({ ref }) => ref.id)
    const contacts = new Map((await findContacts(tx, { ids, area, by })).map((row) => [row.id, row]))
    const told = rows.map((row) => ({ ...row, ...insteadOf(contacts.get(row.ref.id), known) }))
    const own = await findCitationsOf(tx, [...ids, ...told.flatMap(({ meeting }) => meeting?.id ?? [])])
    const claims = await findCitations(tx, [...new Set(rows.flatMap(({ cited }) => cited))])
    const lines = told.map(({ ref, cited, instead, meeting }): AnswerLine => {
      const claimed = cited.flatMap((id) => claims.get(id) ?? [])
      return {
        entry: ref,
        meetings: contacts.get(ref.id)?.contacts.filter(({ about }) => about).length ?? 0,
        ...(meeting ? { meeting: toldMeeting(meeting) } : {}),
        instead,
        citations: [
          ...(meeting ? (own.get(meeting.id) ?? []) : []),
          ...(claimed.length > 0 ? claimed : (own.get(ref.id) ?? [])),
        ],
      }
    })
    const about = nameOf(names.about)
    return {
      total,
      count: counted(total, 'organisation'),
      lines,
      next: [],
      ids: total === 0 ? [] : drawn(area, rows),
      filters: { about: [area], ...(question.from ? { from: question.from } : {}) },
      ...(total > 0
        ? {}
        : {
            because:
              inAll === 0
                ? `No organisation in the register is recorded as working on ${about}.`
                : `Every one of the ${counted(inAll, 'organisation')} in the register as working on ${about} has a meeting recorded.`,
          }),
      mends:
        total > 0
          ? []
          : [
              inAll === 0
                ? {
                    words: 'There may be meetings about it.',
                    button: 'Show the meetings about it',
                    question: { question: 'meetings-about' as const, about: area },
                  }
                : {
                    words: 'They are in the register.',
                    button: `Show who works on ${about}`,
                    question: { question: 'works-on' as const, about: area },
                  },
            ],
      stopped: false,
    }
  })
}

type Contact = ContactsRow['contacts'][number]
type Told = { instead: Instead[]; meeting?: MeetingBrief }

/** What there is of an organisation that was not met, the most telling first, and the meeting that tells it. */
function insteadOf(row: ContactsRow | undefined, { question, asOf }: Known): Told {
  if (!row) return { instead: ['none-recorded'] }
  const found = row.contacts.flatMap((contact) => {
    const word = wordOf(contact, question.from, question.who, asOf)
    return word ? [{ word, contact }] : []
  })
  const words = new Set<Instead>(found.map(({ word }) => word))
  if (row.forum) words.add('through-forum')
  if (row.mentioned) words.add('mentioned')
  if (words.size === 0) words.add('none-recorded')
  const instead = Instead.options.filter((word) => words.has(word))
  const telling = found.find(({ word }) => word === instead[0])?.contact
  return { instead, ...(telling ? { meeting: telling.meeting } : {}) }
}

function wordOf(
  { meeting, from, to, parties, about, part, government, asked }: Contact,
  since: string | undefined,
  by: string | undefined,
  asOf: string,
): Instead | undefined {
  if (!part) return undefined
  const { status } = meeting
  const canBeMet = metKinds.some((kind) => kind === meeting.kind)
  const dated = Boolean(meeting.from ?? meeting.to)
  if (status === 'mentioned') return about ? 'mentioned' : undefined
  if (status === 'held') {
    if ((from ?? '') > asOf || !government) return undefined
    if (!canBeMet) return about ? 'other-contact' : undefined
    if (parties > mostMetTogether) return about && asked ? 'group-only' : undefined
    if (!about) return 'met-about-other'
    if (!asked) return by ? 'met-by-others' : undefined
    return since && (to ?? '') < since ? 'met-before' : undefined
  }
  if (!canBeMet || !asked) return undefined
  if (!about) return status === 'planned' && !(dated && (to ?? '') < asOf) ? 'planned-about-other' : undefined
  if (status === 'planned' || status === 'requested')
    return dated && (to ?? '') < asOf ? 'outcome-not-recorded' : status
  return status
}
