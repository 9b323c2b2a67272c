import { expect, test, vi } from 'vitest'
import { warmReview } from '../../../server/intake/documents/review/warmReview.ts'
import { exported, officer } from '../../support/record.ts'
import { startForAll } from '../../support/startFor.ts'
import { exampleTools } from './example.ts'
import { reviewApp } from './reviewApp.ts'

vi.setConfig({ testTimeout: 600_000 })

const app = startForAll(reviewApp)

test('making ready for the first review asks everything one asks, and leaves nothing behind', async () => {
  const { database } = app()
  const before = await exported(database)
  await warmReview(database, officer, exampleTools)
  expect(await exported(database)).toBe(before)
})
