import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { listParam, param, parseSearch, stringifySearch } from '../../client/searchParams.ts'
import { Status } from '../../graph-schema/terms.ts'

describe('an address', () => {
  test('reads well: lists have commas', () => {
    expect(stringifySearch({ about: ['domestic-abuse', 'csea'] })).toBe('?about=domestic-abuse,csea')
  })

  test('is the same for the same state, whatever the order it was reached in', () => {
    expect(stringifySearch({ to: 'b', about: 'a' })).toBe(stringifySearch({ about: 'a', to: 'b' }))
  })

  test('leaves out what is empty', () => {
    expect(stringifySearch({ about: [], from: undefined, to: '' })).toBe('')
  })

  test('gives back every text it was given', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ minLength: 1 }), fc.string({ minLength: 1 })), (search) => {
        expect(parseSearch(stringifySearch(search))).toEqual({ ...search })
      }),
    )
  })

  test('with something that does not belong loses only that', () => {
    const schema = z.object({ status: listParam(Status), from: param(z.iso.date()) })
    expect(schema.parse(parseSearch('?status=held,nonsense,planned&from=2020-11-06'))).toEqual({
      status: ['held', 'planned'],
      from: '2020-11-06',
    })
    expect(schema.parse(parseSearch('?status=nonsense&from=notadate'))).toEqual({})
  })
})
