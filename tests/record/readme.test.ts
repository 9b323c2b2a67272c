import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { parseRecord } from '../../server/record/parseRecord.ts'

test('the smallest record in the README can be read as it stands there', async () => {
  const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8')
  const example = /```yaml\n(.*?)```/s.exec(readme)?.[1] ?? ''
  const { meetings, organisations, documents } = parseRecord('README.md', example)
  const known = organisations?.map(({ id }) => id)
  const parties = meetings?.[0]?.parties?.map((party) => ('organisation' in party ? party.organisation : ''))
  expect(parties).toEqual(known)
  expect(meetings?.[0]?.citations?.[0]?.document).toBe(documents?.[0]?.id)
})
