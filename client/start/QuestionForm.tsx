import { type FormEvent, useId } from 'react'
import { Button } from '../design/Button.tsx'
import { SearchBox } from '../design/SearchBox.tsx'
import { VisuallyHidden } from '../design/VisuallyHidden.tsx'
import type { Question } from './questions.ts'
import { useQuestion } from './useQuestion.ts'

/** One question with its blanks. Enter in the last of them is enough: there is no need to reach for the button. */
export function QuestionForm({ question }: { question: Question }) {
  const id = useId()
  const { problems, type, answer, submit } = useQuestion(question, (blank) =>
    document.getElementById(`${id}-${blank}`)?.focus(),
  )
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    void submit()
  }
  return (
    <form className="liaison-question" aria-labelledby={id} onSubmit={onSubmit} noValidate>
      <h3 className="govuk-heading-s" id={id}>
        {question.words}
      </h3>
      {question.blanks.map((blank) => (
        <SearchBox
          key={blank.name}
          id={`${id}-${blank.name}`}
          label={blank.label}
          types={blank.types}
          keepText
          error={problems[blank.name]}
          onText={(text) => type(blank, text)}
          onChoose={(entry, byEnter) => answer(blank, entry.id, byEnter)}
        />
      ))}
      <Button look="secondary" type="submit">
        Show<VisuallyHidden> the answer to: {question.words}</VisuallyHidden>
      </Button>
    </form>
  )
}
