import { describe, expect, test } from 'vitest'
import * as words from '../../client/design/words.ts'

/** Words that would offend a stakeholder who reads its own page, or that only we would understand. */
const avoided = /unengaged|\bgap\b|\bscore|\btier\b|broker|never met/i

describe('words on screen', () => {
  test('are plain: none of those the project avoids, no programming names', () => {
    const lists = Object.values(words).filter((list) => typeof list === 'object')
    const all = lists.flatMap((list) => Object.values(list))
    expect(all.filter((text) => avoided.test(text) || /[a-z][A-Z]|_/.test(text))).toEqual([])
  })

  test('say what an entry is', () => {
    expect(words.entryKindWords({ type: 'organisation', kind: 'charity' })).toBe('charity')
    expect(words.entryKindWords({ type: 'harmArea', kind: 'theme' })).toBe('theme')
    expect(words.entryKindWords({ type: 'person' })).toBe('person')
    expect(words.entryKindWords({ type: 'meeting', kind: 'something new' })).toBe('meeting')
  })

  test('do not turn a missing attendance into an absence', () => {
    expect(words.attendanceWords['not-recorded']).toBe('attendance not recorded')
  })
})
