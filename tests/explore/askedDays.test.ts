import { QueryClient } from '@tanstack/react-query'
import { describe, expect, test } from 'vitest'
import { searchQuery } from '../../client/design/searchQuery.ts'
import { resolve, typesOf } from '../../client/explore/ask/resolve.ts'

/** Chosen by name before, so that nothing is looked up. */
const picked = { 'party refuge': 'refuge' }

const meant = (text: string, client = new QueryClient()) => resolve(client, text, picked)

/** The text is tried as a name too, and none is called so. */
function knowsNothingOf(name: string) {
  const client = new QueryClient()
  client.setQueryData(searchQuery(name, typesOf.party).queryKey, { query: name, results: [], more: false })
  return client
}

describe('the days a question is about', () => {
  test.each(['2 November 2020', '4 November 2020', '7 Nov 2020', '8/11/2020'])(
    'the week of %s is its Monday to Sunday',
    async (day) => {
      expect(await meant(`who met refuge in the week of ${day}`)).toEqual({
        question: { question: 'who-met', who: 'refuge', from: '2020-11-02', to: '2020-11-08' },
      })
    },
  )

  test('a month lies in no week', async () => {
    const client = knowsNothingOf('refuge in the week of November 2020')
    expect(await meant('who met refuge in the week of November 2020', client)).toEqual({
      unclear: { text: 'November 2020', type: 'week' },
    })
  })

  test.each([
    ['since 2014', { from: '2014-01-01' }],
    ['since march 2014', { from: '2014-03-01' }],
    ['between 2013 and 2014', { from: '2013-01-01', to: '2014-12-31' }],
    ['between January 2014 and March 2014', { from: '2014-01-01', to: '2014-03-31' }],
    ['between 6 Nov 2013 and february 2014', { from: '2013-11-06', to: '2014-02-28' }],
  ])('“%s” begins on the first day named and ends on the last', async (when, days) => {
    expect(await meant(`who met refuge ${when}`)).toEqual({
      question: { question: 'who-met', who: 'refuge', ...days },
    })
  })
})
