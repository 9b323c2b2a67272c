import { describe, expect, test } from 'vitest'
import { toDrawn } from '../../client/explore/drawn/toDrawn.ts'
import { enter, startWalk, step, toSelected } from '../../client/explore/picture/walk.ts'
import { emptyState } from '../../client/explore/state/ExploreState.ts'
import { graphOf } from './graphOf.ts'

const ids = ['atkins', 'refuge', 'respect']
const nodes = ids.map((id, at) => ({ id, type: 'organisation' as const, name: id, meetings: 3 - at }))
const drawn = toDrawn(graphOf(nodes, []), { ...emptyState, ids }, [])

describe('the keyboard acts where one is', () => {
  test('which is what was clicked last, wherever the keys had been', () => {
    const started = enter(startWalk, drawn, [])
    expect(started.at).toBe('atkins')
    const clicked = toSelected(started, drawn, [], ['respect'])
    expect(clicked).toEqual({ at: 'respect', trail: ['atkins'] })
    const walkedOn = step(clicked, drawn, 1)
    expect(toSelected(walkedOn, drawn, ['respect'], ['respect']).at).toBe('respect')
  })

  test('adding by click to what is selected goes to what was added', () => {
    const at = { at: 'atkins', trail: [] }
    expect(toSelected(at, drawn, ['atkins'], ['atkins', 'refuge']).at).toBe('refuge')
  })

  test('taking it out of the selection, or clicking a line or the ground, leaves one where one is', () => {
    const at = { at: 'refuge', trail: [] }
    expect(toSelected(at, drawn, ['atkins', 'refuge'], ['atkins'])).toBe(at)
    expect(toSelected(at, drawn, ['refuge'], [])).toBe(at)
    expect(toSelected(at, drawn, [], ['atkins~refuge~held'])).toBe(at)
  })
})
