import { describe, expect, test } from 'vitest'
import {
  addLine,
  dropLine,
  editLine,
  moveLine,
  restoreLine,
  setMarking,
  takeOver,
} from '../../client/briefs/editor/edits.ts'
import type { Brief, BriefLine } from '../../graph-schema/api/briefs.ts'
import { changesBetween } from '../../server/briefs/sinceKept.ts'

const line = (id: string, text: string): BriefLine => ({
  id,
  kind: 'fact',
  text,
  basis: 'stated',
  sources: [1],
})
const brief = (...lines: BriefLine[]): Brief => ({
  title: 'Brief: Example Refuge Trust',
  marking: 'OFFICIAL',
  asked: { with: ['example'], asOf: '2020-11-06', past: false, by: 'any', others: false, all: false },
  by: { by: 'any', name: 'any government party' },
  filters: [],
  seq: 3,
  evidence: 'Based on 1 document.',
  parts: [{ id: 'party', heading: 'Example Refuge Trust', sections: [{ id: 's', heading: 'Said', lines }] }],
  sources: [{ n: 1, document: 'letter', title: 'Letter', date: '2020-11-06', locator: 'Item 1' }],
  more: false,
})
const linesOf = ({ parts }: Brief) => parts.flatMap(({ sections }) => sections.flatMap(({ lines }) => lines))
const two = brief(line('a', 'First.'), line('b', 'Second.'))

describe('editing a brief', () => {
  test('a line whose words are changed keeps its sources and what Liaison wrote', () => {
    expect(linesOf(editLine('s', 'a', 'Changed.')(two))[0]).toMatchObject({
      text: 'Changed.',
      original: 'First.',
      sources: [1],
    })
  })

  test('words put back as they were are no change', () => {
    expect(editLine('s', 'a', 'First.')(editLine('s', 'a', 'Changed.')(two))).toEqual(two)
  })

  test('a line left out is put back as it was', () => {
    expect(restoreLine('s', 'a')(dropLine('s', 'a')(two))).toEqual(two)
  })

  test('lines move by one place, and not beyond the ends', () => {
    expect(linesOf(moveLine('s', 'b', -1)(two)).map(({ id }) => id)).toEqual(['b', 'a'])
    expect(moveLine('s', 'a', -1)(two)).toEqual(two)
  })

  test('a line written by hand says that it rests on no source', () => {
    expect(linesOf(addLine('s', 'own', 'Thank them.')(two)).at(-1)).toEqual({
      id: 'own',
      kind: 'written',
      text: 'Thank them.',
      basis: 'stated',
      sources: [],
    })
    expect(setMarking('SECRET')(two).marking).toBe('SECRET')
  })
})

describe('what is new since a brief was kept', () => {
  const edited = dropLine('s', 'b')(editLine('s', 'a', 'In my words.')(two))

  test('what a person changed or left out is no change of the record', () => {
    expect(changesBetween(edited, { ...two, seq: 4 })).toEqual({ seq: 4, lines: [], gone: [] })
  })

  test('a new line, one that says something else and one that is gone are told apart, and can be taken over', () => {
    const now: Brief = {
      ...brief(line('a', 'First, corrected.'), { ...line('c', 'Third.'), sources: [2] }),
      sources: [
        ...two.sources,
        { n: 2, document: 'minutes', title: 'Minutes', date: '2020-12-01', locator: 'Item 4' },
      ],
    }
    const since = changesBetween(edited, now)
    expect(since.lines.map(({ line: { text }, was }) => [text, was])).toEqual([
      ['First, corrected.', 'First.'],
      ['Third.', undefined],
    ])
    expect(since.gone).toEqual([{ part: 'party', text: 'Second.' }])
    const third = since.lines[1]
    const taken = third ? takeOver(third)(edited) : edited
    expect(linesOf(taken).at(-1)).toMatchObject({ text: 'Third.', sources: [2] })
    expect(taken.sources.at(-1)).toMatchObject({ document: 'minutes', n: 2 })
  })
})
