import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useId, useState } from 'react'
import type { Brief, BriefRef } from '../../../graph-schema/api/briefs.ts'
import { Button } from '../../design/Button.tsx'
import { ErrorMessage } from '../../design/ErrorMessage.tsx'
import { changeBrief, keepBrief } from '../briefQueries.ts'

export type Kept = BriefRef
type Props = { brief: Brief; kept: Kept | undefined; unkept: boolean; onKept: (brief: Brief) => void }

/** Keeps the brief under a name: others can open it by its address, and it says later what is new. */
export function KeepForm({ brief, kept, unkept, onKept }: Props) {
  const id = useId()
  const client = useQueryClient()
  const navigate = useNavigate()
  const [name, setName] = useState(kept?.name ?? brief.title.replace(/^Brief: /, ''))
  const [last, setLast] = useState(kept)
  const [said, setSaid] = useState('')
  const [failure, setFailure] = useState<string>()

  const keep = async () => {
    setFailure(undefined)
    try {
      const words = name.trim().slice(0, 200)
      if (!words) return setFailure('Enter a name for the brief')
      const ref = last
        ? await changeBrief(last.id, { seen: last.changed, name: words, brief })
        : await keepBrief({ name: words, brief })
      onKept(brief)
      setLast(ref)
      setSaid(`Kept as “${ref.name}”.`)
      await client.invalidateQueries({ queryKey: ['/api/briefs'] })
      if (!last) await navigate({ to: '/briefs/$id', params: { id: ref.id }, ignoreBlocker: true })
    } catch (error) {
      setFailure(error instanceof Error ? error.message : 'The brief could not be kept. Try again.')
    }
  }
  return (
    <form
      className={`govuk-form-group ${failure ? 'govuk-form-group--error' : ''}`}
      onSubmit={(event) => {
        event.preventDefault()
        void keep()
      }}
    >
      <label className="govuk-label" htmlFor={id}>
        {last ? 'Name of this brief' : 'Keep this brief as'}
      </label>
      {failure && <ErrorMessage id={`${id}-error`}>{failure}</ErrorMessage>}
      <div className="liaison-brief__keep">
        <input
          id={id}
          className="govuk-input"
          maxLength={200}
          value={name}
          aria-describedby={failure ? `${id}-error` : undefined}
          onChange={(event) => setName(event.target.value)}
        />
        <Button type="submit" look="secondary">
          {last ? 'Keep changes' : 'Keep'}
        </Button>
      </div>
      <p role="status" className="govuk-body-s">
        {unkept ? 'Changes are not kept yet.' : said}
      </p>
    </form>
  )
}
