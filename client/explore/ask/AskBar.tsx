import type { Question } from '../../../graph-schema/api/answer.ts'
import { Button } from '../../design/Button.tsx'
import { ComboboxInput } from '../../design/ComboboxInput.tsx'
import { formatCount } from '../../design/counts.ts'
import { ErrorMessage } from '../../design/ErrorMessage.tsx'
import { OptionList } from '../../design/OptionList.tsx'
import { VisuallyHidden } from '../../design/VisuallyHidden.tsx'
import { AskAnswer } from './AskAnswer.tsx'
import { beginning, offered } from './pattern.ts'
import { templates } from './templates.ts'
import { type AskState, useAsk } from './useAsk.ts'

type Props = {
  id: string
  /** The question the picture answers. */
  asked?: Question | undefined
  /** Whether to list the questions below it, each one click away. */
  examples?: boolean
  onAsk: (question: Question) => void
}

const announcement = ({ open, choices, message, problem }: AskState) => {
  if (problem) return problem
  if (!open) return ''
  return (
    message || (choices.length > 0 ? `${formatCount(choices.length, 'choice')}. Use the arrow keys.` : '')
  )
}

/**
 * One box in which a question is put together in plain English: type, choose how it goes on, Enter. What it says so
 * far is counted before anything is drawn. Keys: arrows and Enter to choose, Enter to ask, Escape to close, to clear.
 */
export function AskBar({ id, asked, examples = false, onAsk }: Props) {
  const ask = useAsk(asked, onAsk)
  const listId = `${id}-list`
  return (
    <div className="liaison-ask">
      <div className="govuk-form-group liaison-search liaison-ask__box">
        <label className="govuk-label" htmlFor={id}>
          Ask a question
        </label>
        <div id={`${id}-hint`} className={examples ? 'govuk-hint' : 'govuk-visually-hidden'}>
          Type any words of it, or press the down arrow for the questions there are.
        </div>
        {ask.problem && <ErrorMessage id={`${id}-error`}>{ask.problem}</ErrorMessage>}
        <ComboboxInput
          id={id}
          listId={listId}
          box={ask}
          count={ask.choices.length}
          maxLength={400}
          describedBy={ask.problem ? `${id}-hint ${id}-error` : `${id}-hint`}
          invalid={ask.problem !== undefined}
        />
        <AskAnswer ask={ask} onMend={(question) => void ask.draw(question)} />
        <OptionList
          listId={listId}
          label="How the question goes on"
          box={ask}
          options={ask.choices}
          describe={({ about }) => about}
          message={ask.message}
          className="liaison-ask__panel"
          onChoose={ask.take}
        />
        <div role="status" className="govuk-visually-hidden">
          {announcement(ask)}
        </div>
      </div>
      {examples && (
        <ul className="govuk-list liaison-ask__examples" aria-label="Questions that can be asked">
          {templates.map((template) => (
            <li key={template.id}>
              <Button
                look="link"
                onClick={() => {
                  ask.type(beginning(template))
                  document.getElementById(id)?.focus()
                }}
              >
                <VisuallyHidden>Ask: </VisuallyHidden>
                {offered(template)}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
