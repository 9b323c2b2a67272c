import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readState, writeState } from '../../client/explore/address.ts'
import { ExploreSearch } from '../../client/explore/ExploreSearch.ts'
import { partWords, readSearch } from '../../client/explore/readSearch.ts'
import type { Command } from '../../client/explore/state/command.ts'
import { emptyState } from '../../client/explore/state/ExploreState.ts'
import { filter } from '../../client/explore/state/narrowing.ts'
import { leftOutWords } from '../../client/leftOut.ts'
import { parseSearch, stringifySearch } from '../../client/searchParams.ts'
import { anyCommand } from './exploreArbitraries.ts'

const stateAfter = (commands: readonly Command[]) =>
  commands.reduce((state, command) => command.apply(state), emptyState)
const addressOf = (commands: readonly Command[]) => stringifySearch(writeState(stateAfter(commands)))
const read = (address: string) => readState(ExploreSearch.parse(parseSearch(address)))

describe('what cannot be read of an address', () => {
  const lost = (address: string) => leftOutWords(partWords, readSearch(parseSearch(address)).leftOut)

  test('is said, and the rest stands', () => {
    const search = readSearch(parseSearch('?ids=refuge&from=2020-31-12&status=held,hedl&group=colour'))
    expect(leftOutWords(partWords, search.leftOut)).toBe(
      'a status, the first day of the period, what to group by',
    )
    expect(readState(search)).toMatchObject({ ids: ['refuge'], filters: { status: ['held'] } })
  })

  test('is a period whose first day is after its last, and one to compare with', () => {
    const search = readSearch(
      parseSearch(
        '?ids=refuge&from=2020-11-30&to=2020-11-01&compareFrom=2020-10-31&compareTo=2020-10-01&status=held',
      ),
    )
    expect(leftOutWords(partWords, search.leftOut)).toBe(
      'the first day of the period, the last day of the period, the first day to compare with, the last day to compare with',
    )
    expect(readState(search)).toMatchObject({ filters: { status: ['held'] }, compare: undefined })
    expect(readState(search).filters).not.toHaveProperty('from')
    expect(lost('?ids=refuge&from=2020-11-01&to=2020-11-01')).toBe('')
  })

  test('is nothing where all of it can, or only what Liaison does not know is added to it', () => {
    expect(lost('?ids=refuge,2020-11-06-refuge-call&status=held&from=2020-11-02&utm_source=mail')).toBe('')
    expect(lost('?ask=who-met,who:refuge')).toBe('')
  })

  test('is never words of the address itself', () => {
    expect(lost('?ids=refuge&leftOut=call%20this%20number,status')).toBe('a status')
  })
})

describe('the address', () => {
  test('read back gives the same state, so that it gives the same address', () => {
    fc.assert(
      fc.property(fc.array(anyCommand, { maxLength: 20 }), (commands) => {
        const address = addressOf(commands)
        const state = stateAfter(commands)
        const again = read(address)
        expect(again.ids).toEqual(state.ids)
        expect(again.filters).toEqual(state.filters)
        expect(again.compare).toEqual(state.compare)
        expect(again.positions).toEqual(state.positions)
        expect(again.drawing.of).toEqual(state.drawing.of)
        expect(again.grouping).toEqual({ by: undefined, all: undefined, ...state.grouping })
        expect(stringifySearch(writeState(again))).toBe(address)
      }),
    )
  })

  test('is the same whichever filter was chosen first', () => {
    const status = filter({ status: ['planned', 'held'] }, 'status')
    const turned = filter({ status: ['held', 'planned'] }, 'status')
    const about = filter({ about: ['csea'] }, 'about')
    expect(addressOf([status, about])).toBe(addressOf([about, turned]))
  })

  test('leaves out what it cannot read and never fails', () => {
    const address = '?ids=refuge,<script>,&status=held,nonsense&from=notadate&view=cube&xy=%F0&at=1,x,3&a=%20'
    const state = read(address)
    expect(state).toMatchObject({
      ids: ['refuge'],
      filters: { status: ['held'] },
      view: 'graph',
      positions: {},
    })
    expect(state.camera).toBeUndefined()
  })

  test('never fails, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...Object.keys(ExploreSearch.shape)), fc.anything()),
        (search) => {
          readState(ExploreSearch.parse(search))
        },
      ),
    )
  })

  test('holds a hundred parties and their places in two thousand characters', () => {
    const ids = Array.from({ length: 100 }, (_, index) => `organisation${index}`)
    const positions = Object.fromEntries(
      ids.map((id, index) => [id, { x: index * 160 - 8_000, y: 4_000 - index * 80 }]),
    )
    expect(stringifySearch(writeState({ ...emptyState, ids, positions })).length).toBeLessThan(2_000)
  })
})
