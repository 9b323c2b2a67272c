import type { EvidenceStatement } from '../../../graph-schema/api/coverage.ts'
import type { PlanMember } from '../../../graph-schema/api/plan.ts'
import { InvalidInput } from '../../access/parseInput.ts'
import type { Database, Viewer } from '../../database/database.ts'
import { readAtOneSeq } from '../../record/record.ts'
import { findCitationsOf } from '../../register/register.ts'
import { evidence } from '../evidence.ts'
import type { MatrixOf } from '../matrixCache.ts'
import { type Scope, scopeOf } from '../scope.ts'
import { scopeParams } from '../scopeParams.ts'
import { whenOf } from './meetingDated.ts'
import { membersOf } from './members.ts'
import { findLastMeetings } from './queries/findLastMeetings.ts'
import { findMembers } from './queries/findMembers.ts'
import { findPlanned } from './queries/findPlanned.ts'

/** What every answer about the plan starts from: the database, the matrix and who asks. */
export type Asking = { database: Database; matrixOf: MatrixOf; viewer: Viewer }

type Asked = { asOf?: string | undefined; by: string; about?: string | undefined }

export type PlanRead = {
  scope: Scope
  seq: number
  about: { id: string; name: string } | undefined
  members: PlanMember[]
  evidence: EvidenceStatement
}

/** Everyone on the plan, of one state of the data. Throws InvalidInput for a harm area or party that is not there. */
export async function planRead({ database, matrixOf, viewer }: Asking, asked: Asked): Promise<PlanRead> {
  const { asOf, by, about } = asked
  const { seq, answer } = await readAtOneSeq(database, viewer, async () => {
    const scope = await scopeOf(database, viewer, { by, ...(asOf ? { asOf } : {}) })
    const matrix = await matrixOf(viewer, scope, about)
    const area = about ? matrix.areas.find(({ id }) => id === about) : undefined
    if (about && !area) throw new InvalidInput(`about: there is no harm area with the id ${about}.`)
    const rows = await findMembers(database, viewer)
    return {
      scope,
      about: area && { id: area.id, name: area.name },
      members: membersOf(rows, matrix, { asOf: scope.asOf, about }),
      evidence: await evidence(database, viewer),
    }
  })
  return { seq, ...answer }
}

/** Members with the meeting they were last met at, its source, and the first one planned. */
export async function withMeetings(
  { database, viewer }: Asking,
  { scope, about }: PlanRead,
  members: readonly PlanMember[],
): Promise<PlanMember[]> {
  if (members.length === 0) return []
  return database.readTogether(viewer, async (tx) => {
    const params = scopeParams(
      scope,
      [],
      members.map(({ party }) => party.id),
    )
    const lastMeetings = await findLastMeetings(tx, { ...params, about: about?.id ?? null })
    const citations = await findCitationsOf(
      tx,
      lastMeetings.map(({ id }) => id),
    )
    const planned = await findPlanned(tx, params)
    return members.map((member) => {
      const met = lastMeetings.find(({ party }) => party === member.party.id)
      const next = planned.find(({ parties }) => parties.some(({ id }) => id === member.party.id))
      return {
        ...member,
        ...(met && {
          lastMeeting: {
            id: met.id,
            title: met.title,
            when: whenOf(met),
            citations: citations.get(met.id) ?? [],
          },
        }),
        ...(next && { planned: { id: next.id, title: next.title, when: whenOf(next) } }),
      }
    })
  })
}
