import type { RecordFile } from '../../../../../graph-schema/record.ts'
import type { Party } from '../names/Party.ts'
import type { Cite } from './toRecord.ts'

/** The people and bodies used, with the bodies their posts are at. Those of the register keep their id and bring their names along. */
export function toParties(
  used: ReadonlySet<Party>,
  cast: readonly Party[],
  document: string,
  cite: Cite,
  held: string,
): Pick<RecordFile, 'organisations' | 'people'> {
  const all = new Set(used)
  for (const party of used)
    for (const { organisation } of party.posts ?? [])
      for (const body of cast) if (!party.known && body.id === organisation) all.add(body)
  const parties = [...all].toSorted((a, b) => a.id.localeCompare(b.id))
  const provenance = (party: Party) => ({
    basis: party.because ? ('inferred' as const) : ('stated' as const),
    ...(party.because ? { because: party.because } : {}),
    citations: [citationOf(party, cite, document, held)],
    proposal: { confidence: party.confidence, rule: party.rule },
  })
  return {
    organisations: parties
      .filter(({ type }) => type === 'organisation')
      .map((party) => ({
        id: party.id,
        name: party.name,
        kind: party.kind ?? 'other',
        side: party.side ?? 'external',
        ...(party.aliases.length > 0 ? { aliases: party.aliases } : {}),
        ...(party.known ? {} : provenance(party)),
      })),
    people: parties
      .filter(({ type }) => type === 'person')
      .map((party) => ({
        id: party.id,
        name: party.name,
        ...(party.aliases.length > 0 ? { aliases: party.aliases } : {}),
        ...(party.redacted ? { redacted: true } : {}),
        ...(!party.known && party.posts
          ? {
              posts: party.posts.map((post) => ({
                ...post,
                basis: 'inferred' as const,
                because: 'Institute for Government ministers database.',
              })),
            }
          : {}),
        ...(party.known ? {} : provenance(party)),
      })),
  }
}

/** Where the document first gives the name. */
function citationOf(party: Party, cite: Cite, document: string, held: string) {
  for (const name of [party.name, ...party.aliases]) {
    const at = held.indexOf(name)
    if (at >= 0 && !party.redacted) return cite({ start: at, end: at + name.length })
  }
  return { document, locator: 'Whole document' }
}
