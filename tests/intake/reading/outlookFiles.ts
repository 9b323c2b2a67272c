import { burn } from '@kenjiuno/msgreader/lib/Burner'

/** Files of the kind Outlook saves, put together by the same library's own writer. */

type Stream = { name: string; bytes: Uint8Array }
type Folder = { name: string; children: readonly (Stream | Folder)[] }

const [FOLDER, FILE, ROOT] = [1, 2, 5]

export const stream = (name: string, content: string | Uint8Array): Stream => ({
  name,
  // A copy of its own: the writer takes the whole buffer that a view lies in.
  bytes: new Uint8Array(typeof content === 'string' ? Buffer.from(content) : content),
})

/** A property of text: PidTagSubject is 0037, PidTagBody 1000, and so on. */
export const text = (tag: string, content: string) =>
  stream(`__substg1.0_${tag}001F`, Buffer.from(content, 'utf16le'))

export const folder = (name: string, ...children: (Stream | Folder)[]): Folder => ({ name, children })

/** Properties of a fixed size, after a head of the length its place asks for. */
export function properties(head: number, ...values: [tag: number, value: number | bigint][]): Stream {
  const bytes = Buffer.alloc(head + values.length * 16)
  values.forEach(([tag, value], at) => {
    bytes.writeUInt32LE(tag, head + at * 16)
    bytes.writeUInt32LE(6, head + at * 16 + 4)
    bytes.writeBigUInt64LE(BigInt(value), head + at * 16 + 8)
  })
  return stream('__properties_version1.0', bytes)
}

type Entry = Parameters<typeof burn>[0][number]

export function containerOf(children: readonly (Stream | Folder)[]): Uint8Array {
  const entries: Entry[] = []
  const add = (node: Stream | Folder, type: number): number => {
    const at = entries.length
    if ('bytes' in node) {
      entries.push({ name: node.name, type, length: node.bytes.length, binaryProvider: () => node.bytes })
      return at
    }
    const entry: Entry = { name: node.name, type, length: 0 }
    entries.push(entry)
    entry.children = node.children.map((child) => add(child, 'bytes' in child ? FILE : FOLDER))
    return at
  }
  add({ name: 'Root Entry', children }, ROOT)
  return burn(entries)
}

/** 100 ns since 1601, as Windows counts time. */
export const windowsTime = (iso: string) => (BigInt(Date.parse(iso)) + 11_644_473_600_000n) * 10_000n
