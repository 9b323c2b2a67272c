import { expect, test } from 'vitest'
import { createLine } from '../../../server/intake/documents/read/createLine.ts'

test('files are read one at a time, and past so many waiting the next is told to come back', async () => {
  const inLine = createLine(2, () => new Error('Wait a minute'))
  const done: string[] = []
  let letGo = () => {}
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  const first = inLine(async () => {
    await held
    done.push('first')
  })
  const second = inLine(async () => {
    done.push('second')
    throw new Error('damaged')
  })
  const third = inLine(async () => done.push('third'))
  await expect(inLine(async () => done.push('fourth'))).rejects.toThrow('Wait a minute')
  letGo()
  await first
  await expect(second).rejects.toThrow('damaged')
  await third
  expect(done).toEqual(['first', 'second', 'third'])
  await inLine(async () => done.push('fifth'))
  expect(done).toContain('fifth')
})
