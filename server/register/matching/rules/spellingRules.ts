import type { Name } from '../names/readName.ts'
import { different, type Rule, review, same } from '../rule.ts'

const sameOf = (a: Name, b: Name, part: (name: Name) => readonly string[]) => {
  const [first, second] = [part(a), part(b)]
  return first.length > 0 && first.join(' ') === second.join(' ')
}

const isDepartment = ({ words }: Name) =>
  words[0] === 'department' || words[0] === 'ministry' || words[0] === 'office'

/** "of" for "for", and no "and". */
const withFor = ({ words }: Name) =>
  words.filter((word) => word !== 'and').map((word) => (word === 'of' ? 'for' : word))

/** The same words, written otherwise. */
export const spellingRules: readonly Rule[] = [
  {
    name: 'nothing-to-compare',
    reason: 'Without a letter or digit there is no name.',
    decide: (a, b) =>
      a.whole === '' || b.whole === '' ? different('one of the two has no letters or digits') : undefined,
  },
  {
    name: 'words-in-brackets',
    reason: 'What stands in brackets may be another body, a place, or a part of it.',
    decide: (a, b) =>
      a.whole === b.whole && a.aside.join(' ') !== b.aside.join(' ')
        ? review('the same but for what stands in brackets')
        : undefined,
  },
  {
    name: 'two-legal-forms',
    reason: 'A charity and its company may share a name: Ltd is not CIO.',
    decide: (a, b) =>
      a.whole === b.whole && a.legalForm && b.legalForm && formOf(a.legalForm) !== formOf(b.legalForm)
        ? review('the same name with two legal forms')
        : undefined,
  },
  {
    name: 'same-words',
    reason: 'Capitals, accents, punctuation, “The” and legal forms do not make another name.',
    decide: (a, b) =>
      sameOf(a, b, ({ words }) => words)
        ? same('the same name, written alike but for punctuation, capitals or form')
        : undefined,
  },
  {
    name: 'same-without-spaces',
    reason: 'Spaces and hyphens come and go: SafeLives, Safe Lives.',
    decide: (a, b) => (a.whole === b.whole ? same('the same name but for spaces') : undefined),
  },
  {
    name: 'small-words',
    reason: '“of” and “for” are mixed up in long names; in a short one they can tell two bodies apart.',
    decide(a, b) {
      if (!sameOf(a, b, ({ content }) => content)) return undefined
      const long = a.content.length >= 4 && sameOf(a, b, withFor) && !isDepartment(a) && !isDepartment(b)
      return long
        ? same('the same name but for small words such as “of” and “for”')
        : review('the same name but for small words, which may tell two bodies apart')
    },
  },
]

const formOf = (form: string) =>
  ({ limited: 'ltd', incorporated: 'inc', scio: 'cio', lp: 'llp' })[form] ?? form
