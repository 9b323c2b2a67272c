import { partWords } from '../../../graph-schema/partWords.ts'
import type { DrawnLink, DrawnMeeting } from '../drawn/Drawn.ts'
import { captionText } from './captions.ts'
import { type Shown, sourcesOf, sourcesOfLink } from './Shown.ts'
import { attributes, escapeText } from './xml.ts'

/** GraphML, as Gephi, yEd, Cytoscape and NetworkX read it. A meeting is always a node: it is counted once. */

const onNodes = {
  label: 'string',
  type: 'string',
  kind: 'string',
  side: 'string',
  redacted: 'boolean',
  meetings: 'int',
  hidden: 'int',
  status: 'string',
  from: 'string',
  to: 'string',
  precision: 'string',
  asWritten: 'string',
  parties: 'int',
  inferred: 'boolean',
  source: 'string',
  x: 'double',
  y: 'double',
} as const
const onEdges = {
  reads: 'string',
  relation: 'string',
  detail: 'string',
  status: 'string',
  inferred: 'boolean',
  source: 'string',
} as const
const onGraph = { title: 'string', about: 'string' } as const

type Values<Keys> = { readonly [Key in keyof Keys]?: string | number | boolean | undefined }

function* keys(kind: string, of: Readonly<Record<string, string>>) {
  for (const [name, type] of Object.entries(of))
    yield `<key${attributes({ id: `${kind}.${name}`, for: kind, 'attr.name': name, 'attr.type': type })}/>\n`
}

const data = (kind: string, values: Readonly<Record<string, string | number | boolean | undefined>>) =>
  Object.entries(values)
    .flatMap(([name, value]) =>
      value === undefined || value === ''
        ? []
        : [`<data${attributes({ key: `${kind}.${name}` })}>${escapeText(String(value))}</data>`],
    )
    .join('')

const node = (id: string, values: Values<typeof onNodes>) =>
  `<node${attributes({ id })}>${data('node', values)}</node>\n`

const edge = (source: string, target: string, values: Values<typeof onEdges>) =>
  `<edge${attributes({ source, target })}>${data('edge', values)}</edge>\n`

export function* toGraphml(shown: Shown): Generator<string> {
  const { flat, title, captions } = shown
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n'
  yield* keys('graph', onGraph)
  yield* keys('node', onNodes)
  yield* keys('edge', onEdges)
  yield '<graph id="liaison" edgedefault="directed">\n'
  yield `${data('graph', { title, about: captions.map(captionText).join('\n') })}\n`
  yield* partyNodes(shown)
  for (const meeting of flat.meetings) yield meetingNode(meeting, shown)
  for (const meeting of flat.meetings) yield* meetingEdges(meeting)
  for (const link of flat.links) yield linkEdge(link, shown)
  yield '</graph>\n</graphml>\n'
}

function* partyNodes({ flat, places }: Shown) {
  for (const { id, name, type, kind, side, redacted, meetings, hidden } of flat.nodes)
    yield node(id, { label: name, type, kind, side, redacted, meetings, hidden, ...places.positions[id] })
}

const meetingNode = ({ meeting, inferred }: DrawnMeeting, shown: Shown) =>
  node(meeting.id, {
    label: meeting.title,
    type: 'meeting',
    kind: meeting.kind,
    status: meeting.status,
    from: meeting.when.from ?? undefined,
    to: meeting.when.to ?? undefined,
    precision: meeting.when.precision,
    asWritten: meeting.when.asWritten ?? undefined,
    parties: meeting.partyCount,
    inferred,
    source: sourcesOf(shown, meeting).join('; '),
    ...shown.places.positions[meeting.id],
  })

const linkEdge = (link: DrawnLink, shown: Shown) =>
  edge(link.from, link.to, {
    reads: link.reads,
    relation: link.type,
    detail: link.detail,
    inferred: link.basis === 'inferred',
    source: sourcesOfLink(shown, link).join('; '),
  })

function* meetingEdges({ meeting, ends, about }: DrawnMeeting) {
  for (const id of ends) {
    const basis = meeting.parties.find((party) => party.id === id)?.basis
    yield edge(id, meeting.id, {
      reads: `${partWords(meeting.status)} in`,
      relation: 'TOOK_PART',
      status: meeting.status,
      inferred: basis === 'inferred',
    })
  }
  for (const area of about)
    yield edge(meeting.id, area, {
      reads: meeting.status === 'held' ? 'was about' : 'is about',
      relation: 'ABOUT',
      inferred: false,
    })
}
