import type { EntryType } from '../../graph-schema/entry.ts'
import { groupBy } from '../../graph-schema/groupBy.ts'
import type { JsonObject } from '../../graph-schema/json.ts'
import type { RecordFile } from '../../graph-schema/record.ts'
import type { Edit } from './edit.ts'
import { intervalId, isRecordList, typeOfList } from './recordTypes.ts'

/** An edit a record file asks for, and where in the file it stands. */
export type SourcedEdit = { edit: Edit & { do: 'patch' }; source: string }

const patch = (source: string, type: EntryType, id: string, fields: JsonObject): SourcedEdit => ({
  edit: { do: 'patch', type, id, fields },
  source,
})

/** What a record file asks to be changed, in the order of its lists. */
export const recordEdits = (file: string, record: RecordFile): SourcedEdit[] => {
  const at = (path: string) => `${file}: ${path}`
  return [
    ...Object.keys(record)
      .filter(isRecordList)
      .flatMap((list) =>
        (record[list] ?? []).map((entry, index) =>
          patch(at(`${list}[${index}]`), typeOfList[list], entry.id, entry),
        ),
      ),
    ...mentionEdits(at, record),
    ...(record.evidence ?? []).map((evidence, index) => {
      const { id = evidenceId(evidence), ...fields } = evidence
      return patch(at(`evidence[${index}]`), 'evidence', id, fields)
    }),
    ...(record.views ?? []).map(({ id, ...fields }, index) =>
      patch(at(`views[${index}]`), 'view', id, fields),
    ),
    ...(record.reasons ?? []).map(({ id, ...fields }, index) =>
      patch(at(`reasons[${index}]`), 'reason', id, fields),
    ),
    ...(record.briefs ?? []).map(({ id, ...fields }, index) =>
      patch(at(`briefs[${index}]`), 'brief', id, fields),
    ),
    ...(record.plan?.intervals ?? []).map(({ name, everyDays }, index) =>
      patch(at(`plan.intervals[${index}]`), 'interval', intervalId(name), { everyDays }),
    ),
    ...(record.plan?.members ?? []).map(({ party, interval, owner }, index) =>
      patch(at(`plan.members[${index}]`), partyType(record, party), party, {
        review: { interval: intervalId(interval), owner },
      }),
    ),
  ]
}

const evidenceId = ({
  side,
  body,
  from,
  to,
}: {
  side: string
  body?: string | undefined
  from: string
  to: string
}) => ['evidence', side, ...(body ? [body] : []), from, to].join('.')

/** A party's mentions are its own; the file lists them by document. */
function mentionEdits(at: (path: string) => string, record: RecordFile): SourcedEdit[] {
  const placed = (record.mentions ?? []).map((mention, index) => ({ mention, index }))
  const partyOf = ({ mention }: (typeof placed)[number]) =>
    'person' in mention ? mention.person : mention.organisation
  return [...groupBy(placed, partyOf)].map(([party, ofParty]) => {
    const type = ofParty.some(({ mention }) => 'person' in mention) ? 'person' : 'organisation'
    const mentions = ofParty.map(({ mention: { document, harmAreas, basis, because, citations } }) => ({
      document,
      harmAreas,
      basis,
      because,
      citations,
    }))
    const indices = ofParty.map(({ index }) => index).join(', ')
    return patch(at(`mentions[${indices}]`), type, party, { mentions })
  })
}

const partyType = (record: RecordFile, id: string): EntryType =>
  record.people?.some((person) => person.id === id) ? 'person' : 'organisation'
