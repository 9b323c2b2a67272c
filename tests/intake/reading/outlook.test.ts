import { expect, test } from 'vitest'
import { read, refusal } from './files.ts'
import { containerOf, folder, properties, stream, text, windowsTime } from './outlookFiles.ts'

const TO = 1
const COPY = 2
const recipient = (at: number, kind: number, name: string, address: string, smtp?: string) =>
  folder(
    `__recip_version1.0_#0000000${at}`,
    properties(8, [0x0c150003, kind]),
    text('3001', name),
    text('3003', address),
    ...(smtp ? [text('39FE', smtp)] : []),
  )

const exchange = '/O=EXCHANGE/OU=GROUP/CN=RECIPIENTS/CN=PWHITLOCK'

const message = (...more: Parameters<typeof containerOf>[0]) =>
  containerOf([
    folder('__nameid_version1.0'),
    properties(32, [0x00390040, windowsTime('2021-04-16T16:48:00Z')]),
    text('0037', 'RE: Sanctuary Line – SARC access'),
    text('0C1A', 'Whitlock, Priya'),
    text('0C1F', exchange),
    text('5D01', 'priya.whitlock@dhsc.test'),
    recipient(0, TO, 'Diary, Minister Cathcart', exchange, 'diary@dhsc.test'),
    recipient(1, COPY, 'Femi Alder', 'femi@sanctuary.test'),
    ...more,
  ])

test('a message saved by Outlook is read with who sent it to whom, without Exchange’s own names', async () => {
  const held = await read('mail.msg', message(text('1000', 'Sam\r\n\r\nSanctuary Line are content.\r\n')))
  expect(held).toEqual({
    format: 'msg',
    notes: [],
    text: [
      'From: Whitlock, Priya <priya.whitlock@dhsc.test>',
      'Sent: Fri, 16 Apr 2021 16:48:00 GMT',
      'To: Diary, Minister Cathcart <diary@dhsc.test>',
      'Cc: Femi Alder <femi@sanctuary.test>',
      'Subject: RE: Sanctuary Line – SARC access',
      '',
      'Sam',
      '',
      'Sanctuary Line are content.',
    ].join('\n'),
  })
})

test('a message of new Outlook, which holds a page and no text, is read from the page', async () => {
  const page = stream('__substg1.0_10130102', Buffer.from('<p>Sam</p><ul><li>Lord Hulme</li></ul>'))
  expect((await read('mail.msg', message(page))).text).toMatch(/\n\nSam\n\n- Lord Hulme$/)
})

test('attachments are named and not read', async () => {
  const attached = folder(
    '__attach_version1.0_#00000000',
    properties(8),
    text('3707', 'Annual review.pdf'),
    stream('__substg1.0_37010102', 'secret'),
  )
  const held = await read('mail.msg', message(text('1000', 'I attach our annual review.'), attached))
  expect(held.text).not.toContain('secret')
  expect(held.notes).toEqual([
    '1 attachment was not read: Annual review.pdf. Save and bring in what you need by itself.',
  ])
})

test('a message of rich text only is refused with what to do', async () => {
  const refused = await refusal('mail.msg', message(stream('__substg1.0_10090102', 'LZFu')))
  expect(refused.code).toBe('not-read')
  expect(refused.message).toContain('copy its text and paste it in')
})

test('what begins as such a file and is none is refused', async () => {
  const start = Buffer.from('d0cf11e0a1b11ae1', 'hex')
  const noise = Buffer.from(Array.from({ length: 8192 }, (_, at) => (at * 31) % 251))
  expect(await refusal('mail.msg', Buffer.concat([start, noise]))).toMatchObject({ code: 'damaged' })
  expect(await refusal('mail.msg', message(text('1000', 'Sam')).slice(0, 700))).toMatchObject({
    code: 'damaged',
  })
})
