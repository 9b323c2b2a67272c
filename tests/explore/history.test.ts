import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { add, collapse, expand } from '../../client/explore/state/adding.ts'
import { drag, pin, tidy } from '../../client/explore/state/arranging.ts'
import type { Command } from '../../client/explore/state/command.ts'
import { type ExploreState, emptyState } from '../../client/explore/state/ExploreState.ts'
import {
  canRedo,
  goTo,
  type History,
  present,
  record,
  startHistory,
} from '../../client/explore/state/history.ts'
import { look, select } from '../../client/explore/state/looking.ts'
import { anyCommand } from './exploreArbitraries.ts'

const perform = (history: History, command: Command) =>
  record(history, command, command.apply(present(history)))
const after = (...commands: Command[]) => commands.reduce(perform, startHistory())
const undo = (history: History) => goTo(history, history.at - 1)
const redo = (history: History) => goTo(history, history.at + 1)

/** What is drawn and where, leaving out what passing commands change. */
const drawn = ({ camera: _c, selection: _s, view: _v, ...rest }: ExploreState) => rest

describe('undoing', () => {
  test('any steps, undone one by one, lead back through every state to the first, and redone to the last', () => {
    fc.assert(
      fc.property(fc.array(anyCommand, { maxLength: 25 }), (commands) => {
        const walked = [startHistory()]
        for (const command of commands) {
          const next = perform(walked.at(-1) ?? startHistory(), command)
          if (command.passing) walked[walked.length - 1] = next
          else walked.push(next)
        }
        let history = walked.at(-1) ?? startHistory()
        for (const expected of walked.toReversed().slice(1)) {
          history = undo(history)
          expect(drawn(present(history))).toEqual(drawn(present(expected)))
        }
        expect(drawn(present(history))).toEqual(drawn(emptyState))
        for (const expected of walked.slice(1)) {
          history = redo(history)
          expect(drawn(present(history))).toEqual(drawn(present(expected)))
        }
      }),
    )
  })

  test('a new step after undo clears what could have been redone', () => {
    const history = undo(after(add('refuge', 'Refuge'), add('respect', 'Respect')))
    expect(canRedo(history)).toBe(true)
    expect(canRedo(perform(history, add('dfe', 'DfE')))).toBe(false)
  })

  test('selecting and looking round are not steps, and stay as they are when a step is undone', () => {
    const history = after(
      add('refuge', 'Refuge'),
      expand('Refuge', ['atkins']),
      select(['refuge']),
      look({ x: 40, y: 8, zoom: 0.7 }),
    )
    expect(history.entries.map(({ label }) => label)).toEqual([
      'Start',
      'Added Refuge',
      'Expanded Refuge (+1)',
    ])
    expect(present(undo(history))).toMatchObject({
      selection: ['refuge'],
      camera: { x: 40, y: 8, zoom: 0.7 },
    })
  })

  test('undoing a tidy puts back the view it changed', () => {
    const camera = { x: 12, y: 4, zoom: 0.9 }
    const before = after(add('refuge', 'Refuge'), look(camera))
    const tidied = [tidy({ refuge: { x: 400, y: 80 } }), look({ x: 400, y: 80, zoom: 1.15 })].reduce(
      perform,
      before,
    )
    expect(present(undo(tidied)).camera).toEqual(camera)
  })

  test('a drag of many nodes is one step, and its places lie on the grid the address can hold', () => {
    const history = after(drag({ refuge: { x: 101.3, y: -7.9 }, respect: { x: 6, y: 6 } }, '2 items'))
    expect(history.at).toBe(1)
    expect(present(history).positions).toEqual({ refuge: { x: 100, y: -8 }, respect: { x: 8, y: 8 } })
  })

  test('collapsing leaves what is pinned', () => {
    const history = after(
      expand('Refuge', ['atkins', 'mhclg']),
      pin('mhclg', 'MHCLG'),
      collapse('Refuge', ['atkins', 'mhclg']),
    )
    expect(present(history).ids).toEqual(['mhclg'])
  })
})
