import { expect, test } from 'vitest'
import { limits } from '../../../server/intake/documents/read/limits.ts'
import { read, refusal } from './files.ts'

const head = [
  'From: =?utf-8?Q?F=C3=A9mi_Alder?= <femi@sanctuary.test>',
  'To: "Diary, Minister Cathcart" <diary@dhsc.test>,',
  ' Priya Whitlock <priya@dhsc.test>',
  'Cc: nurse@sanctuary.test',
  'Date: Wed, 14 Apr 2021 20:31:00 +0100',
  'Subject: Wednesday',
  'MIME-Version: 1.0',
]
const mail = (type: string, body: string, ...more: string[]) =>
  [...head, ...more, `Content-Type: ${type}`, '', body].join('\r\n')
const parts = (boundary: string, ...all: string[]) =>
  [...all.map((one) => `--${boundary}\r\n${one}`), `--${boundary}--`, ''].join('\r\n')

test('a message begins with its header lines as written, then its text', async () => {
  const body = 'Dear Priya,\r\n\r\nI attach our annual review.\r\n\r\n> On 13 April you wrote:\r\n> Yes.\r\n'
  expect(await read('mail.eml', mail('text/plain; charset=utf-8', body))).toEqual({
    format: 'eml',
    notes: [],
    text: [
      'From: Fémi Alder <femi@sanctuary.test>',
      'Sent: Wed, 14 Apr 2021 20:31:00 +0100',
      'To: "Diary, Minister Cathcart" <diary@dhsc.test>, Priya Whitlock <priya@dhsc.test>',
      'Cc: nurse@sanctuary.test',
      'Subject: Wednesday',
      '',
      'Dear Priya,',
      '',
      'I attach our annual review.',
      '',
      '> On 13 April you wrote:',
      '> Yes.',
    ].join('\n'),
  })
})

test('apostrophes and pounds of an old Windows program come out as they were typed', async () => {
  const body = 'Barnardo=92s asked for =80500 =96 =93soon=94.'
  const held = await read(
    'mail.eml',
    mail('text/plain; charset=windows-1252', body, 'Content-Transfer-Encoding: quoted-printable'),
  )
  expect(held.text).toContain('Barnardo’s asked for €500 – “soon”.')
})

test('a page becomes lines and items, and what is not shown in it is left out', async () => {
  const page = `<html><head><title>T</title><style>p{}</style></head><body><!-- no --><p>Dear&nbsp;Priya,</p>
    <div style="display:none">Open in <div>browser</div></div><p>Two things &amp; a
    half:<br>by Friday</p><ul><li>Dr&#160;Alder can&rsquo;t<ul><li>her board moved</li></ul></li><li>NHS England</li></ul>
    <ol><li>First</li><li>Second</li></ol><table><tr><td>3/5</td><td>Leaflet</td></tr><tr><td>4/1</td><td>Guidance</td></tr></table>
    <script>alert(1)</script>5 < 6 &lt;b&gt;</body></html>`
  const { text } = await read('mail.eml', mail('text/html; charset=utf-8', page))
  expect(text.split('\n').slice(6).join('\n')).toBe(
    [
      'Dear Priya,',
      '',
      'Two things & a half:',
      'by Friday',
      '',
      '- Dr Alder can’t',
      '  - her board moved',
      '- NHS England',
      '',
      '1. First',
      '2. Second',
      '',
      '3/5\tLeaflet',
      '4/1\tGuidance',
      '',
      '5 < 6 <b>',
    ].join('\n'),
  )
})

test('the items of a list are told as Outlook writes them', async () => {
  const listed = (text: string) =>
    `<p class=MsoListParagraph><![if !supportLists]>·<span>&nbsp;&nbsp; </span><![endif]>${text}</p>`
  const { text } = await read('mail.eml', mail('text/html', listed('Refuge') + listed('Respect')))
  expect(text).toMatch(/\n\n- Refuge\n\n- Respect$/)
})

test('an apostrophe in a tag, or a mark in a quoted value, takes no text away', async () => {
  const page = "<p title=it's>Don't</p><a title=\"5 > 4\" href='x'>wait</a> <b>for us</b>"
  expect((await read('mail.eml', mail('text/html', page))).text).toMatch(/\n\nDon't\n\nwait for us$/)
})

test('the plain text is taken before the page, and the page where there is none', async () => {
  const both = (plain: string) =>
    mail(
      'multipart/alternative; boundary=b',
      parts(
        'b',
        `Content-Type: text/plain\r\n\r\n${plain}`,
        'Content-Type: text/html\r\n\r\n<p>From the page</p>',
      ),
    )
  expect((await read('mail.eml', both('In plain text'))).text).toMatch(/\n\nIn plain text$/)
  expect((await read('mail.eml', both(' '))).text).toMatch(/\n\nFrom the page$/)
})

test('attachments are named and not read; the badge of a signature is none', async () => {
  const body = parts(
    'b',
    'Content-Type: text/plain\r\n\r\nSee attached.',
    'Content-Type: application/pdf\r\nContent-Disposition: attachment; filename="Annual review.pdf"\r\n\r\nPDFTEXT',
    'Content-Type: message/rfc822\r\nContent-Disposition: attachment; filename="Old.eml"\r\n\r\nSubject: Old\r\n\r\nOLDTEXT',
  )
  const held = await read('mail.eml', mail('multipart/mixed; boundary=b', body))
  expect(held.text).not.toMatch(/PDFTEXT|OLDTEXT/)
  expect(held.notes).toEqual([
    '2 attachments were not read: Annual review.pdf, Old.eml. Save and bring in what you need by itself.',
  ])
})

test('a message passed on within another stands under it, with its own header lines', async () => {
  const inner = 'From: a@b.test\r\nSubject: Earlier\r\nContent-Type: text/plain\r\n\r\nCan we meet?'
  const body = parts(
    'b',
    'Content-Type: text/plain\r\n\r\nSee below.',
    `Content-Type: message/rfc822\r\n\r\n${inner}`,
  )
  expect((await read('mail.eml', mail('multipart/mixed; boundary=b', body))).text).toMatch(
    /See below\.\n\n_+\nFrom: a@b\.test\nSubject: Earlier\n\nCan we meet\?$/,
  )
})

test('a header cannot make another header, or text, of itself', async () => {
  const forged = `Subject: =?utf-8?Q?Hello=0D=0AFrom:_pm@no10.test=0D=0A=0D=0AAgreed?=`
  const held = await read(
    'mail.eml',
    ['From: a@b.test', forged, 'MIME-Version: 1.0', '', 'Body'].join('\r\n'),
  )
  expect(held.text).toBe('From: a@b.test\nSubject: Hello From: pm@no10.test Agreed\n\nBody')
})

test('parts within parts without end are refused, and messages within messages', async () => {
  const nested = Array.from(
    { length: 300 },
    (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`,
  )
  expect(await refusal('mail.eml', `${head.join('\r\n')}\r\n${nested.join('')}`)).toMatchObject({
    code: 'too-deep',
  })
  let message = 'Subject: innermost\r\n\r\nText'
  for (let depth = 0; depth < limits.forwarded + 2; depth++)
    message = `From: a@b.test\r\nMIME-Version: 1.0\r\nContent-Type: message/rfc822\r\n\r\n${message}`
  expect(await refusal('mail.eml', message)).toMatchObject({ code: 'too-deep' })
})

test('a message of thousands of parts is refused', async () => {
  const all = Array.from({ length: limits.mimeParts + 1 }, () => 'Content-Type: text/plain\r\n\r\nx')
  expect(await refusal('mail.eml', mail('multipart/mixed; boundary=b', parts('b', ...all)))).toMatchObject({
    code: 'too-deep',
  })
})

test.each(['<a "', "<a '>", '<!--', '<div ', '<', '&#', '<li>', '<td style="display:none"', '</', '<br '])(
  'a page of nothing but %s is read in time that grows with its length only',
  async (piece) => {
    const page = `<p>Dear Priya</p>${piece.repeat(100_000)}`
    expect((await read('mail.eml', mail('text/html', page))).text).toContain('Dear Priya')
  },
)

test('an encrypted message is refused with what to do', async () => {
  const refused = await refusal(
    'mail.eml',
    mail('application/pkcs7-mime; name=smime.p7m', 'AAAA', 'Content-Transfer-Encoding: base64'),
  )
  expect(refused.code).toBe('protected')
  expect(refused.message).toContain('paste it in')
})
