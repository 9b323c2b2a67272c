import type { ServerResponse } from 'node:http'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { readConfig } from '../../../server/config.ts'
import { extract } from '../../../server/intake/documents/extract/extract.ts'
import { seedRegister } from '../../../server/intake/documents/extract/seedRegister.ts'
import { withModel } from '../../../server/intake/documents/model/withModel.ts'
import type { HeldText } from '../../../server/intake/documents/read/HeldText.ts'
import { toProposals } from '../../../server/intake/documents/review/toProposals.ts'
import { modelServer } from './modelServer.ts'

const register = await seedRegister()
let model: Awaited<ReturnType<typeof modelServer>>
beforeAll(async () => {
  model = await modelServer()
})
beforeEach(() => {
  model.asked.length = 0
})
afterAll(() => model.stop())

const letter = `Anna Example MP
Minister for Examples

5 June 2019

Dear Home Secretary

On Monday I met Refuge about funding.

Scones were brought in by the good people of SafeLives
and of the Larkspur Trust, who have much to say. A mother of two, Leanne, cried.

They would be glad of an answer by July.
`
const heldOf = (text: string, more: Partial<HeldText> = {}): HeldText => ({
  text,
  format: 'txt',
  notes: [],
  ...more,
})
const tea = {
  quote:
    'Scones were brought in by the good people of SafeLives and of the Larkspur Trust, who have much to say.',
  kind: 'meeting',
  status: 'held',
  from: '2019-06-04',
  to: '2019-06-04',
  asWritten: 'last Tuesday',
  parties: [
    { name: 'SafeLives', type: 'organisation' },
    { name: 'Larkspur Trust', type: 'organisation' },
  ],
  harmAreas: ['domestic-abuse', 'made-up-area'],
}

/** What comes of a letter once the model has been asked too. */
async function proposed(held = heldOf(letter), settings = model.settings) {
  const rules = extract(held, register, '2019-06-05')
  const both = await withModel(settings, { held, proposed: rules, register })
  const { meetings = [], organisations = [], people = [], commitments = [] } = both.record
  const byModel = <T extends { proposal?: { rule: string } | undefined }>(all: readonly T[]) =>
    all.filter(({ proposal }) => proposal?.rule === 'model: example-7b')
  return {
    rules,
    both,
    notes: (both.notes ?? []).join('\n'),
    meetings: byModel(meetings),
    names: byModel([...organisations, ...people]).map(({ name }) => name),
    commitments: byModel(commitments),
  }
}

describe('a model that answers', () => {
  test('adds what the rules do not find, with the document’s own words at their place, never taken for sure', async () => {
    model.says(`Here you are:\n\`\`\`json\n${JSON.stringify({ meetings: [tea], commitments: [] })}\n\`\`\``)
    const { meetings, names, notes, both } = await proposed()
    const [citation] = meetings[0]?.citations ?? []
    expect(letter.slice(citation?.start, citation?.end)).toBe(citation?.quote)
    expect(citation?.quote).toContain('people of SafeLives\nand of the Larkspur Trust')
    expect(meetings).toMatchObject([
      {
        title: 'Meeting of SafeLives, Larkspur Trust',
        status: 'held',
        when: { precision: 'unknown' },
        harmAreas: [{ id: 'domestic-abuse' }],
        parties: [{ organisation: 'safelives' }, { organisation: 'model-larkspur-trust' }],
      },
    ])
    expect(names).toEqual(['Larkspur Trust'])
    for (const { proposal } of meetings) expect(proposal?.confidence).toBeLessThanOrEqual(0.6)
    expect(notes).toBe('The model example-7b was asked too: 1 more proposed.')
    const body = toProposals(both, { held: heldOf(letter), name: 'Letter', suffix: 'x', today: '2019-06-05' })
    expect(body.notes).toContain(notes)
    expect(body.proposals.map(({ key }) => key)).toContain('meeting/model-meeting-1.x')
  })

  test('is asked at the address given, with the key and the text and nothing of the register but the areas', async () => {
    model.says({ meetings: [] })
    await proposed()
    expect(model.asked).toHaveLength(1)
    const [asked] = model.asked
    expect(asked).toMatchObject({
      path: '/v1/chat/completions',
      key: 'Bearer not-to-be-told',
      model: 'example-7b',
    })
    expect(asked?.messages.at(-1)?.content).toBe(letter)
    expect(JSON.stringify(asked)).toContain('domestic-abuse')
    expect(JSON.stringify(asked)).not.toContain('Victoria Atkins')
  })

  test('keeps the date where the document has the words for it, and none far from its own', async () => {
    model.says({
      meetings: [
        { ...tea, asWritten: 'On Monday' },
        { ...tea, asWritten: 'On Monday', from: '1999-01-01', to: '1999-01-01' },
      ],
    })
    expect((await proposed()).meetings.map(({ when }) => when?.from)).toEqual(['2019-06-04', undefined])
  })

  test('adds nothing to what the rules have found, and proposes a commitment in the document’s words', async () => {
    model.says({
      meetings: [
        {
          ...tea,
          quote: 'On Monday I met Refuge about funding.',
          parties: [{ name: 'Refuge', type: 'organisation' }],
        },
      ],
      commitments: [
        { quote: 'They would be glad of an answer by July.', kind: 'ask', by: ['SafeLives'], to: [] },
      ],
    })
    const { meetings, commitments, notes, rules } = await proposed()
    expect(rules.record.meetings).toHaveLength(1)
    expect(meetings).toEqual([])
    expect(commitments).toMatchObject([
      { what: 'They would be glad of an answer by July.', by: ['safelives'] },
    ])
    expect(notes).toContain('1 more proposed. 1 found by the rules already.')
  })
})

describe('a model that lies', () => {
  test.each([
    ['quotes what the document does not say', { ...tea, quote: 'I met the Larkspur Trust in secret.' }],
    ['names who is not in it', { ...tea, parties: [{ name: 'Invented Foundation', type: 'organisation' }] }],
    ['names a victim', { ...tea, parties: [{ name: 'Leanne', type: 'person' }] }],
    ['resolves a redacted name', { ...tea, parties: [{ name: 'NR', type: 'person' }] }],
    ['gives a status there is none of', { ...tea, status: '<script>alert(1)</script>' }],
    ['gives no quote', { ...tea, quote: '' }],
    ['gives something else', 'held a meeting'],
  ])('and %s has that left out, and counted', async (_, meeting) => {
    model.says({ meetings: [meeting] })
    const { meetings, names, notes } = await proposed()
    expect(meetings).toEqual([])
    expect(names).toEqual([])
    expect(notes).toContain('1 left out, as the document does not say so in those words.')
  })

  test('and adds ids, titles and markup of its own has none of them kept', async () => {
    model.says({
      meetings: [
        { ...tea, id: 'refuge', title: '<b>Bold</b>', summary: '<img src=x>', party: 'home-office' },
      ],
      documents: [{ id: 'x' }],
    })
    const { meetings, both } = await proposed()
    expect(meetings).toHaveLength(1)
    expect(JSON.stringify(both.record)).not.toMatch(/<b>|<img/)
    expect(both.record.documents).toHaveLength(1)
  })
})

describe('a model that gives nothing', () => {
  test.each([
    ['answers with an error', 'it answered with an error (500)', (r) => r.writeHead(500).end('secret words')],
    ['refuses the key', 'it refused the key', (r) => r.writeHead(401).end()],
    ['is not there', 'no such model or address', (r) => r.writeHead(404).end()],
    [
      'sends us on',
      'could not be reached',
      (r) => r.writeHead(302, { location: 'http://127.0.0.1:9/' }).end(),
    ],
    ['talks of something else', 'its answer was not a chat completion', (r) => r.end('<html>Log in</html>')],
    ['breaks off', 'could not be reached', (r) => r.socket?.destroy()],
    ['goes on and on', 'its answer was far too long', (r) => pour(r)],
  ] satisfies [string, string, Parameters<typeof model.does>[0]][])(
    'as it %s leaves the proposals of the rules, and says why',
    async (_, why, how) => {
      model.does(how)
      const { both, rules, notes } = await proposed()
      expect(both.record).toEqual(rules.record)
      expect(notes).toContain(why)
      expect(notes).toContain('What is proposed is by rules alone.')
      expect(notes).not.toMatch(/secret|not-to-be-told/)
    },
  )

  test('in the time it has is not waited for', async () => {
    model.does(() => {})
    const { notes } = await proposed(heldOf(letter), { ...model.settings, seconds: 1 })
    expect(notes).toContain('it took too long')
  })

  test('but words that are no JSON is said to be that', async () => {
    model.says('I would rather not.')
    expect((await proposed()).notes).toContain('its answer could not be read')
  })
})

describe('a document above the marking the model may see', () => {
  test.each([
    ['by its header', heldOf(letter, { marking: 'OFFICIAL-SENSITIVE' })],
    ['by a line of its text', heldOf(`SECRET – UK EYES ONLY\n\n${letter}`)],
    ['by an older marking', heldOf(letter, { marking: 'CONFIDENTIAL' })],
    ['by a marking nobody knows', heldOf(letter, { marking: 'PURPLE' })],
  ])('%s never leaves this machine', async (_, held) => {
    model.says({ meetings: [tea] })
    const { both, rules, notes } = await proposed(held)
    expect(model.asked).toEqual([])
    expect(both.record).toEqual(rules.record)
    expect(notes).toMatch(/^Not sent to the model example-7b: the document is .+ no more than OFFICIAL\.$/)
  })

  test('and one far too long for it do not go either', async () => {
    await proposed(heldOf(letter + 'We thought about it at length. '.repeat(8_000)))
    expect(model.asked).toEqual([])
  })
})

describe('the settings', () => {
  const all = {
    LIAISON_MODEL_URL: 'http://localhost:11434/v1/',
    LIAISON_MODEL_NAME: 'm',
    LIAISON_MODEL_MARKING: 'official',
  }
  test('name no model unless one is set up', () => {
    expect(readConfig({}).model).toBeUndefined()
    expect(readConfig(all).model).toEqual({
      url: 'http://localhost:11434/v1',
      name: 'm',
      highest: 'OFFICIAL',
      seconds: 120,
    })
  })

  test.each([
    [{ LIAISON_MODEL_NAME: '' }, 'LIAISON_MODEL_NAME is needed'],
    [{ LIAISON_MODEL_MARKING: '' }, 'LIAISON_MODEL_MARKING is needed'],
    [{ LIAISON_MODEL_MARKING: 'PURPLE' }, 'LIAISON_MODEL_MARKING should be'],
    [{ LIAISON_MODEL_URL: 'http://models.example/v1' }, 'LIAISON_MODEL_URL should be'],
    [{ LIAISON_MODEL_URL: 'https://me:secret@models.example' }, 'LIAISON_MODEL_URL should be'],
    [{ LIAISON_MODEL_SECONDS: '0' }, 'LIAISON_MODEL_SECONDS should be'],
  ])('%o are refused with the name of the variable', (wrong, message) => {
    expect(() => readConfig({ ...all, ...wrong })).toThrow(
      expect.objectContaining({ mend: expect.stringContaining(message) }),
    )
  })
})

/** Words without end, as long as anybody listens. */
function pour(response: ServerResponse) {
  response.on('error', () => {})
  const more = () => {
    while (!response.destroyed && response.write('x'.repeat(100_000)));
    response.once('drain', more)
  }
  more()
}
