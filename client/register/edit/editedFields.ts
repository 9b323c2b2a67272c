import type { EditedFields } from '../../../graph-schema/api/editing.ts'
import type { FormProblem } from '../../design/ErrorSummary.tsx'
import type { EditDraft, MeetingDraft } from './editDraft.ts'

/** Where what is wrong leads to. */
export const fieldIds = { name: 'edit-name', parts: 'edit-parts', when: 'edit-when', status: 'edit-status' }

const linesIn = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
const periodOf = ({ from, to }: { from: string | undefined; to: string | undefined }) => ({
  ...(from ? { from } : {}),
  ...(to ? { to } : {}),
})

/** What is sent; only once nothing is missing. */
export function fieldsOf(draft: EditDraft): EditedFields {
  switch (draft.type) {
    case 'person':
      return {
        type: 'person',
        name: draft.name.trim(),
        aliases: linesIn(draft.aliases),
        posts: draft.posts.flatMap(({ title, organisation, ...period }) =>
          organisation ? [{ title: title.trim(), organisation: organisation.id, ...periodOf(period) }] : [],
        ),
      }
    case 'organisation':
      return {
        type: 'organisation',
        name: draft.name.trim(),
        kind: draft.kind,
        side: draft.side,
        aliases: linesIn(draft.aliases),
        worksOn: draft.worksOn.map(({ id }) => id),
        memberOf: draft.memberOf.flatMap(({ organisation, ...period }) =>
          organisation ? [{ organisation: organisation.id, ...periodOf(period) }] : [],
        ),
      }
    case 'meeting':
      return meetingFields(draft)
  }
}

const meetingFields = ({
  title,
  kind,
  when,
  statuses,
  parties,
  harmAreas,
  summary,
}: MeetingDraft): EditedFields => ({
  type: 'meeting',
  title: title.trim(),
  kind,
  when,
  statuses: statuses.flatMap(({ status, known }) => (known ? [{ status, known }] : [])),
  parties: parties.map(({ party, as, attendance, onBehalfOf }) => ({
    party: party.id,
    ...(as ? { as } : {}),
    ...(attendance ? { attendance } : {}),
    ...(onBehalfOf ? { onBehalfOf: onBehalfOf === 'self' ? onBehalfOf : onBehalfOf.id } : {}),
  })),
  harmAreas: harmAreas.map(({ id }) => id),
  ...(summary.trim() ? { summary: summary.trim() } : {}),
})

/** What is missing or cannot be. */
export function editProblems(draft: EditDraft): FormProblem[] {
  const named = draft.type === 'meeting' ? draft.title : draft.name
  const say = (wrong: boolean, id: string, words: string): FormProblem[] => (wrong ? [{ id, words }] : [])
  return [
    ...say(
      !named.trim(),
      fieldIds.name,
      draft.type === 'meeting' ? 'Give the meeting a title' : 'Give the name',
    ),
    ...partProblems(draft, say),
  ]
}

type Say = (wrong: boolean, id: string, words: string) => FormProblem[]
type PeriodDraft = { from: string | undefined; to: string | undefined }
const isBackwards = ({ from, to }: PeriodDraft) => Boolean(from && to && from > to)

function partProblems(draft: EditDraft, say: Say): FormProblem[] {
  switch (draft.type) {
    case 'person':
      return [
        ...say(
          draft.posts.some(({ title, organisation }) => !title.trim() || !organisation),
          fieldIds.parts,
          'Give each post a title and an organisation, or leave it out',
        ),
        ...say(draft.posts.some(isBackwards), fieldIds.parts, 'A post cannot end before it began'),
      ]
    case 'organisation':
      return [
        ...say(
          draft.memberOf.some(({ organisation }) => !organisation),
          fieldIds.parts,
          'Say what it is a member of, or leave it out',
        ),
        ...say(draft.memberOf.some(isBackwards), fieldIds.parts, 'A membership cannot end before it began'),
      ]
    case 'meeting':
      return [
        ...say(draft.parties.length === 0, fieldIds.parts, 'Say who took part'),
        ...say(
          draft.statuses.length === 0 || draft.statuses.some(({ known }) => !known),
          fieldIds.status,
          'Give each status the day it became known',
        ),
        ...say(
          isBackwards({ from: draft.when.from ?? undefined, to: draft.when.to ?? undefined }),
          fieldIds.when,
          'It cannot end before it began',
        ),
      ]
  }
}
