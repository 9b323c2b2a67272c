import { expect, test } from 'vitest'
import { load } from '../../../server/record/record.ts'
import { largeRecord } from '../largeRecord.ts'
import { withExplorer } from '../withExplorer.ts'
import { parseCsv } from './parseCsv.ts'
import { openDownloads, take, textOf } from './taken.ts'

const { explore } = withExplorer(({ database }) =>
  load(database, { by: 'tests', why: 'An answer too long to be drawn' }, [
    { name: 'large.json', text: JSON.stringify(largeRecord()) },
  ]),
)

test('every file of an answer too long to be drawn whole says of how many these are the first', async () => {
  const page = await explore('?ask=who-met,who:minister-0')
  const beside = await page
    .locator('.explore-summary', {
      hasText: /The question has [\d,]+ answers, of which the first 200 were drawn\./,
    })
    .textContent()
  const said =
    /The question has [\d,]+ answers, of which the first 200 were drawn\./.exec(beside ?? '')?.[0] ??
    'nothing'
  await openDownloads(page)
  // A picture breaks its lines where they are full; what it is described as is whole.
  for (const format of ['svg', 'snapshot', 'graphml', 'record'])
    expect(await textOf(await take(page, format)), format).toContain(said)
  const [heads = [], ...rows] = parseCsv((await textOf(await take(page, 'meetings'))).slice(1))
  expect(rows.length).toBeGreaterThan(200)
  for (const row of rows) expect(row[heads.indexOf('Shown')]).toContain(said)
})
