import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readAsked, writeAsked } from '../../client/explore/ask/asked.ts'
import { beginning, formsOf, isBlank, offered } from '../../client/explore/ask/pattern.ts'
import { readText } from '../../client/explore/ask/readText.ts'
import { templates } from '../../client/explore/ask/templates.ts'
import { needs } from '../../graph-schema/api/answer.ts'

const wholes = (text: string) =>
  readText(text)
    .filter(({ whole }) => whole)
    .map(({ form, filled }) => [
      form.template.id,
      Object.fromEntries(filled.map(({ blank, text }) => [blank.blank, text])),
    ])

describe('what is typed is understood', () => {
  test.each([
    [
      'Which organisations working on honour-based abuse have no meeting recorded?',
      'no-meeting',
      { about: 'honour-based abuse' },
    ],
    [
      'meetings between Refuge and Victoria Atkins',
      'meetings-between',
      { who: 'Refuge', with: 'Victoria Atkins' },
    ],
    ['What connects Refuge to MHCLG?', 'connected', { who: 'Refuge', with: 'MHCLG' }],
    [
      'Which charities did Victoria Atkins meet about domestic abuse in the week of 2 November 2020, and which were planned next?',
      'which-charities',
      { who: 'Victoria Atkins', about: 'domestic abuse', week: '2 November 2020' },
    ],
    [
      'who met Refuge about domestic abuse between 1 Nov 2020 and 6 Nov 2020',
      'who-met',
      { who: 'Refuge', about: 'domestic abuse', from: '1 Nov 2020', to: '6 Nov 2020' },
    ],
  ])('%s', (text, template, filled) => {
    expect(wholes(text)).toContainEqual([template, filled])
  })

  test('a name with “and” in it is one of the ways to read it', () => {
    expect(wholes('meetings between Department for Business and Trade and Refuge')).toContainEqual([
      'meetings-between',
      { who: 'Department for Business and Trade', with: 'Refuge' },
    ])
  })

  test('anything at all is read without failing, and in bounds', () => {
    const words = fc.constantFrom(
      'who',
      'met',
      'between',
      'and',
      'about',
      'meetings',
      'refuge',
      'since',
      '(',
      '*',
      '?',
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (typed) => {
        expect(readText(typed.join(' ')).length).toBeLessThanOrEqual(40)
      }),
    )
  })
})

describe('every template', () => {
  test.each(templates.map((template) => [template.id, template] as const))('%s', (_, template) => {
    for (const form of formsOf(template)) {
      const text = form.segments.map((part) => (isBlank(part) ? 'X Y' : part.words)).join(' ')
      expect(wholes(text).map(([id]) => id)).toContain(template.id)
      const blanks = new Set<string>([
        ...form.segments.flatMap((part) => (isBlank(part) ? [part.blank] : [])),
        ...Object.keys(template.fixed ?? {}),
      ])
      for (const oneOf of needs[template.question])
        expect(
          oneOf.some((blank) => blanks.has(blank)),
          `${template.id} fills ${oneOf}`,
        ).toBe(true)
    }
    expect(offered(template)).toContain('…')
    expect(beginning(template)).toMatch(/ $/)
  })
})

describe('a question in an address', () => {
  test('is read back as it was written', () => {
    const asked = {
      question: 'who-met',
      who: 'refuge',
      about: 'x:y',
      from: '2020-11-02',
      any: 'both',
    } as const
    expect(readAsked(writeAsked(asked))).toEqual(asked)
  })
  test.each(['', 'nonsense', 'who-met,from:yesterday', 'who-met,who:<script>'])(
    '“%s” is no question',
    (text) => {
      expect(readAsked(text)).toBeUndefined()
    },
  )
})
