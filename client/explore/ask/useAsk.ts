import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Question } from '../../../graph-schema/api/answer.ts'
import { ApiFailure } from '../../api.ts'
import { comboboxKeys } from '../../design/comboboxKeys.ts'
import { useDebounced } from '../../design/useDebounced.ts'
import { answerQuery } from '../exploreQueries.ts'
import { blankWords } from './pattern.ts'
import { readText, tidyText } from './readText.ts'
import { type Picked, pickedKey, resolve, type Understood } from './resolve.ts'
import { unclearWords } from './unclearWords.ts'
import { type Choice, useChoices } from './useChoices.ts'

const restingTime = 150
const noQuestion: Understood = {}

/** What is typed into the question bar, what it may become, and the answer to what it already says. */
export function useAsk(asked: Question | undefined, onAsk: (question: Question) => void) {
  const client = useQueryClient()
  const [text, setText] = useState('')
  const [picked, setPicked] = useState<Picked>({})
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const [problem, setProblem] = useState<string>()
  const turns = useRef(0)
  const drawnAt = useRef(0)
  const sought = useDebounced(text, restingTime)

  const given = useGiven(asked, (sentence) => {
    if (drawnAt.current === turns.current) setText(sentence)
  })
  const understood = useQuery({
    queryKey: ['understood', tidyText(sought), picked],
    queryFn: () => resolve(client, sought, picked),
    enabled: sought.trim() !== '' && sought !== given,
    // What it asks of the server is itself asked again; one given up for another is taken up here.
    retry: (times, failed) => times < 2 && failureOf(failed) === undefined,
  })
  const { data: meaning = noQuestion } = understood
  const question =
    given !== undefined && sought === given ? asked : 'question' in meaning ? meaning.question : undefined
  const { data, error } = useQuery({
    ...answerQuery(question ?? { question: 'works-on' }),
    enabled: question !== undefined,
  })
  const list = useChoices(text, picked, open && text !== given, sought === text)

  const type = (typed: string) => {
    turns.current += 1
    setText(typed)
    setOpen(true)
    setActive(-1)
    setProblem(undefined)
  }

  /** A choice asked for by Enter, because a name was not clear, also gives the answer Enter was pressed for. */
  const take = ({ text: next, entry, type: blank }: Choice) => {
    const chosen = entry && blank ? { ...picked, [pickedKey(blank, entry.name)]: entry.id } : picked
    setPicked(chosen)
    type(next)
    if (problem !== undefined && entry) void ask(next, chosen)
  }

  /** Whatever is typed after it takes back a question that is still being counted. */
  const draw = async (asking: Question) => {
    setOpen(false)
    const turn = ++turns.current
    const found = await client.fetchQuery(answerQuery(asking)).catch(failureOf)
    if (turn !== turns.current) return
    if (found instanceof ApiFailure) return setProblem(found.message)
    if (!found || found.total === 0) return
    drawnAt.current = turn
    onAsk(asking)
  }

  /** Enter asks what is typed, were it pasted whole a moment ago; where it is not clear, it points at the first choice. */
  const submit = async () => {
    if (text.trim() === '') return setOpen(true)
    if (text === given && asked) return draw(asked)
    return ask(text, picked)
  }

  const ask = async (words: string, chosen: Picked) => {
    const turn = turns.current
    if (understood.error) void understood.refetch()
    const meant = (await resolve(client, words, chosen).catch(failureOf)) ?? noQuestion
    if (meant instanceof ApiFailure) return turn === turns.current ? setProblem(meant.message) : undefined
    if ('question' in meant) {
      setProblem(undefined)
      return draw(meant.question)
    }
    setProblem(meant.unclear ? await unclearWords(client, meant.unclear) : missingIn(words))
    setOpen(true)
    setActive(0)
  }

  const pointed = list.choices[active]
  // A name pointed at because it was not clear was found for these very words: it need not wait for the rest.
  const choice = list.ready || (problem !== undefined && pointed?.entry) ? pointed : undefined
  const press = comboboxKeys({
    text,
    open,
    active,
    type,
    setOpen,
    setActive,
    count: list.choices.length,
    settled: list.ready,
    enter: () => (open && choice ? take(choice) : void submit()),
  })

  return {
    text,
    open,
    active,
    problem,
    question,
    /** What is drawn already needs no counting. */
    answer: question && !(sought === given && data && data.total > 0) ? data : undefined,
    counting: question !== undefined && !data && !error,
    ...list,
    error:
      problem === undefined ? (failureOf(understood.error) ?? list.error ?? (question ? error : null)) : null,
    type,
    take,
    press,
    setOpen,
    draw,
  }
}
export type AskState = ReturnType<typeof useAsk>

/** The question the picture answers stands in the box, in words, until something else is typed. */
function useGiven(asked: Question | undefined, onSentence: (text: string) => void): string | undefined {
  const say = useEffectEvent(onSentence)
  const { data } = useQuery({
    ...answerQuery(asked ?? { question: 'works-on' }),
    enabled: asked !== undefined,
  })
  const sentence = asked && data ? data.sentence : undefined
  useEffect(() => {
    if (sentence !== undefined) say(sentence)
  }, [sentence])
  return sentence
}

/** What the server failed at is said. A question given up because another took its place is not. */
const failureOf = (error: unknown): ApiFailure | undefined =>
  error instanceof ApiFailure ? error : undefined

/** What a question still lacks, in words. */
function missingIn(text: string): string {
  const [reading] = readText(text)
  const last = reading?.filled.at(-1)
  if (last && last.text === '') return `Enter a ${blankWords[last.blank.type]}`
  return 'This is not a whole question yet. Choose how it goes on'
}
