import { expect, test } from 'vitest'
import { SearchResults } from '../../graph-schema/api/explore.ts'
import { emptyApp } from '../support/app.ts'
import { given } from '../support/record.ts'
import { startForAll } from '../support/startFor.ts'

const app = startForAll(async () => {
  const started = await emptyApp()
  await given(started.database, {
    liaison: 1,
    organisations: [{ id: 'example-office', name: 'Example Office', kind: 'department', side: 'government' }],
    people: [
      {
        id: 'ola-example',
        name: 'Ola Example',
        posts: [
          {
            title: 'Vice-Chair for Women’s Health (Acting)',
            organisation: 'example-office',
            from: '2020-01-01',
          },
        ],
      },
    ],
  })
  return started
})

const found = async (q: string) => {
  const response = await fetch(`${app().url}/api/search?q=${encodeURIComponent(q)}`)
  return SearchResults.parse(await response.json()).results.map(({ id }) => id)
}

test.each(['vice chair', 'vice-chair', 'Women’s Health', 'womens heal', 'chair for women', 'acting'])(
  '“%s” finds who holds the post, however it is written',
  async (typed) => expect(await found(typed)).toEqual(['ola-example']),
)

test.each(['chair of women', 'vice chairman', 'hair for women', 'women OR chair', 'for the women'])(
  '“%s” does not',
  async (typed) => expect(await found(typed)).toEqual([]),
)
