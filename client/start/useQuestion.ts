import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { findOnlyMatch, searchQuery } from '../design/searchQuery.ts'
import type { Question } from './questions.ts'

type Filled = Record<string, string>
type Blank = Question['blanks'][number]

/** What has been filled in so far. A name typed out and not picked from the list is looked up before we complain. */
export function useQuestion(question: Question, focus: (blank: string) => void) {
  const client = useQueryClient()
  const navigate = useNavigate()
  const [answers, setAnswers] = useState<Filled>({})
  const [texts, setTexts] = useState<Filled>({})
  const [problems, setProblems] = useState<Filled>({})

  const go = (filled: Filled) => void navigate({ to: '/explore', search: question.toView(filled) })

  const type = (blank: Blank, text: string) => {
    setTexts({ ...texts, [blank.name]: text })
    setAnswers(({ [blank.name]: _, ...others }) => others)
    setProblems(({ [blank.name]: _, ...others }) => others)
  }

  const answer = (blank: Blank, id: string, byEnter: boolean) => {
    const filled = { ...answers, [blank.name]: id }
    setAnswers(filled)
    setProblems(({ [blank.name]: _, ...others }) => others)
    if (!byEnter) return
    const empty = question.blanks.find(({ name }) => !filled[name] && !texts[name]?.trim())
    if (empty) focus(empty.name)
    else void submit(filled)
  }

  const lookUp = async (blank: Blank, filled: Filled): Promise<string | undefined> => {
    const known = filled[blank.name]
    const text = texts[blank.name]?.trim()
    if (known || !text) return known
    const found = await client.fetchQuery(searchQuery(text, blank.types))
    return findOnlyMatch(found)?.id
  }

  const submit = async (filled: Filled = answers) => {
    const ids = await Promise.all(
      question.blanks.map((blank) => lookUp(blank, filled).catch(() => undefined)),
    )
    const pairs = question.blanks.map((blank, index) => ({ blank, id: ids[index] }))
    const missing = pairs.filter(({ id }) => !id)
    setProblems(Object.fromEntries(missing.map(({ blank }) => [blank.name, complaint(blank, texts)])))
    const first = missing[0]
    if (first) focus(first.blank.name)
    else go(Object.fromEntries(pairs.map(({ blank, id }) => [blank.name, id ?? ''])))
  }

  return { problems, type, answer, submit }
}

const complaint = ({ name, label }: Blank, texts: Filled) =>
  texts[name]?.trim()
    ? `Choose one of the matches for “${texts[name].trim()}”`
    : `Enter a ${label.charAt(0).toLowerCase()}${label.slice(1)}`
