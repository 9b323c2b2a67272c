import type { EntryType } from '../../graph-schema/entry.ts'
import type { ExploreSearch } from '../explore/address.ts'

/** A question people ask of the register, with blanks, and the view of the explorer that answers it. */

type Blank = { name: string; label: string; types: readonly EntryType[] }
export type Answers = Readonly<Record<string, string>>
export type Question = {
  id: string
  words: string
  blanks: readonly Blank[]
  toView: (answers: Answers) => ExploreSearch
}

const party = ['person', 'organisation'] as const satisfies EntryType[]
const harmArea = { name: 'about', label: 'Harm area', types: ['harmArea'] } as const satisfies Blank

export const questions: readonly Question[] = [
  {
    id: 'met-about',
    words: 'Who did … meet about …?',
    blanks: [{ name: 'who', label: 'Person or organisation', types: party }, harmArea],
    toView: ({ who, about }) => ({ open: who, about }),
  },
  {
    id: 'connects',
    words: 'What connects … and …?',
    blanks: [
      { name: 'a', label: 'First person or organisation', types: party },
      { name: 'b', label: 'Second person or organisation', types: party },
    ],
    toView: ({ a, b }) => ({ a, b }),
  },
  {
    id: 'meetings-about',
    words: 'Which meetings were about …?',
    blanks: [harmArea],
    toView: ({ about }) => ({ open: about, about, view: 'table' }),
  },
  {
    id: 'works-on',
    words: 'Who works on …?',
    blanks: [harmArea],
    toView: ({ about }) => ({ open: about }),
  },
]
