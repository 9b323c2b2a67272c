import { expect, it } from 'vitest'
import { extract } from '../../../server/intake/documents/extract/extract.ts'
import { extractInThread } from '../../../server/intake/documents/extract/extractInThread.ts'
import { seedRegister } from '../../../server/intake/documents/extract/seedRegister.ts'

const register = await seedRegister()
const asOf = '2026-11-22'
const long = {
  text: `Anna Example MP\n\n5 June 2021\n\nDear Home Secretary\n\n${'On 3 March 2021 I met Refuge. I will write to it by 21 June.\n\n'.repeat(300)}Yours sincerely\n\nAnna Example MP\n`,
  format: 'txt' as const,
  notes: [],
}

it('a long document gives in a thread what it gives without', async () => {
  expect(await extractInThread({ held: long, register, asOf })).toEqual(extract(long, register, asOf))
})

it('one that takes too long is stopped, and it says what to do', async () => {
  await expect(extractInThread({ held: long, register, asOf }, 1)).rejects.toThrow(
    'Split it into smaller documents',
  )
})
