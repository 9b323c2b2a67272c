import { expect, test } from 'vitest'
import { ask } from '../../client/explore/state/askQuestion.ts'
import { emptyState } from '../../client/explore/state/ExploreState.ts'
import type { Answer } from '../../graph-schema/api/answer.ts'

/** An answer as it comes where a minister met so many that their meetings are not listed one by one. */
const met = (counted?: string[]): Answer => ({
  question: { question: 'who-met', who: 'example-minister' },
  sentence: 'who did Example Minister meet',
  asOf: '2020-11-06',
  evidence: 'Based on 1 document.',
  total: 674,
  count: '674 organisations',
  lines: [],
  next: [],
  ids: ['example-minister', 'example-refuge'],
  filters: {},
  mends: [],
  stopped: false,
  ...(counted ? { counted } : {}),
})

test('whom a minister met is drawn by that minister’s own meetings, and says of how many they are', () => {
  const command = ask(met(), [], emptyState)
  expect(command.apply(emptyState).filters.of).toBe('example-minister')
  expect(command.label).toBe('Asked: who did Example Minister meet (+2 of 674)')
})

test('where the meetings of the answer are listed, others are put away one by one', () => {
  const state = ask(met(['their-meeting']), ['another-meeting'], emptyState).apply(emptyState)
  expect(state.filters.of).toBeUndefined()
  expect(state.hidden).toEqual(['another-meeting'])
})
