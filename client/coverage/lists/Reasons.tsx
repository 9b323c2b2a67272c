import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { ListRow, Lists, ShownReason, WrittenReason } from '../../../graph-schema/api/lists.ts'
import { ApiFailure } from '../../api.ts'
import { Button } from '../../design/Button.tsx'
import { Details } from '../../design/Details.tsx'
import { capitalise, formatDate } from '../../design/dates.ts'
import { ErrorMessage } from '../../design/ErrorMessage.tsx'
import { noContactWords } from '../../design/words.ts'
import { changeReason, deleteReason, giveReason, readAgain } from './listQueries.ts'
import { ReasonForm, type ReasonGiven } from './ReasonForm.tsx'
import { type Written, WrittenNotice } from './WrittenNotice.tsx'

type Props = { row: ListRow; about: Lists['about'] }

/** Reasons noted for no contact with an organisation, and a form to note, change or delete them in place. */
export function Reasons({ row, about }: Props) {
  const client = useQueryClient()
  const [failure, setFailure] = useState<string>()
  const [written, setWritten] = useState<Written>()

  const write = async (what: string, work: () => Promise<WrittenReason>) => {
    setFailure(undefined)
    try {
      const { seq } = await work()
      setWritten({ what: `${what}: ${row.name}`, seq })
    } catch (problem) {
      setFailure(messageOf(problem))
    }
    await readAgain(client)
  }
  const give = (given: ReasonGiven) =>
    write('Reason saved', () =>
      giveReason({ organisation: row.id, ...(about ? { harmArea: about.id } : {}), ...given }),
    )
  const change = (reason: ShownReason) => (given: ReasonGiven) =>
    write('Reason changed', () => changeReason(reason.id, { seen: reason.changed, ...given }))

  return (
    <div className="liaison-reasons">
      <WrittenNotice key={written?.seq} written={written} onUndone={() => setWritten(undefined)} />
      <div role="alert">{failure && <ErrorMessage id={`${row.id}-failure`}>{failure}</ErrorMessage>}</div>
      {row.reasons.map((reason) => (
        <div key={`${reason.id} ${reason.changed}`}>
          <p className="govuk-body-s">{said(reason)}</p>
          <Details summary={<Named what="Change the reason" name={row.name} />}>
            <ReasonForm start={reason} button="Save" onGive={change(reason)}>
              <Button
                look="secondary"
                onClick={() => void write('Reason deleted', () => deleteReason(reason))}
              >
                Delete
              </Button>
            </ReasonForm>
          </Details>
        </div>
      ))}
      <Details
        key={row.reasons.length}
        summary={<Named what="Note a reason for no contact" name={row.name} />}
      >
        <p className="govuk-hint">
          {about ? `About ${about.name}.` : 'About any harm area.'} Seen only by those who may see reasons,
          and left out of files.
        </p>
        <ReasonForm button="Save" onGive={give} />
      </Details>
    </div>
  )
}

const Named = ({ what, name }: { what: string; name: string }) => (
  <>
    {what}
    <span className="govuk-visually-hidden">({name})</span>
  </>
)

/** "Reason noted: not sought yet (Domestic abuse), 6 November 2020. After the review." */
const said = ({ reason, harmArea, known, note }: ShownReason) =>
  `Reason noted: ${noContactWords[reason]}${harmArea ? ` (${harmArea.name})` : ''}, ${formatDate(known)}.${note ? ` ${capitalise(note)}` : ''}`

const messageOf = (failure: unknown): string => {
  if (failure instanceof ApiFailure && failure.code === 'conflict')
    return 'Somebody else has changed this reason since it was shown here. Nothing of theirs is overwritten: look at it again.'
  return failure instanceof Error ? failure.message : String(failure)
}
