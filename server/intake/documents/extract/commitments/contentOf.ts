import { wordsOf } from '../names/wordIndex.ts'

const small = new Set(
  'the a an to of and for on in with by at from that this be is it its their his her will would as up we me us he if or so no do give'.split(
    ' ',
  ),
)
/** The words of a text that say something, one and many alike. */
export const contentOf = (text: string) =>
  new Set(
    wordsOf(text)
      .filter(({ folded }) => !small.has(folded) && folded.length > 1)
      .map(({ folded }) => folded.replace(/s$/, '')),
  )

const times =
  /^(?:\d+(?:st|nd|rd|th)?|by|before|after|end|start|close|noon|midday|early|late|mid|next|this|day|week|month|year|today|tomorrow|spring|summer|autumn|winter|half|hour|minute|min|slot|otherwise|(?:mon|tues?|wed|thur?s?|fri|sat|sun)(?:day|nesday|rsday|urday)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|christma|easter|recess)$/

/** Whether a task says little besides when: "write by the end of July". */
export const saysLittle = (task: string): boolean =>
  [...contentOf(task)].filter((word) => !times.test(word)).length < 2
