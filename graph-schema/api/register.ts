import * as z from 'zod'
import { Id, When } from '../record.ts'
import { Basis, HarmAreaKind, Status } from '../terms.ts'
import { CitationRef, Count, EntryRef } from './shared.ts'

// One page of facts

/** One fact of an entry, to be read "SUBJECT reads OTHER, detail", with where it comes from. */
export const Fact = z.object({
  other: EntryRef,
  /** Role, attendance, on behalf of whom, post title, from and to, in plain words. */
  detail: z.string().optional(),
  when: When.optional(),
  status: Status.optional(),
  /** Who said it, undertook it, asked it; and to whom. */
  by: z.array(EntryRef).optional(),
  to: z.array(EntryRef).optional(),
  harmAreas: z.array(EntryRef).optional(),
  /** Of a meeting a party took part in, the first of the others who did, and how many they are in all. */
  company: z.array(EntryRef).optional(),
  companions: Count.optional(),
  basis: Basis,
  because: z.string().optional(),
  citations: z.array(CitationRef),
})
export type Fact = z.infer<typeof Fact>

export const FactGroup = z.object({
  /** The relationship and the end the entry is at. */
  link: z.string(),
  end: z.enum(['from', 'to']),
  reads: z.string(),
  total: Count,
  facts: z.array(Fact),
})
export type FactGroup = z.infer<typeof FactGroup>

export const FactsQuery = z.object({
  /** One relationship only, to page on in it. */
  link: z.string().max(40).optional(),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})
export const Facts = z.object({
  seq: Count,
  entry: EntryRef,
  /** Given where the id asked for has been merged into this entry. */
  askedFor: Id.optional(),
  /** The entry's own particulars, in plain words: "Side: external". */
  particulars: z.array(z.object({ name: z.string(), value: z.string() })),
  when: When.optional(),
  status: Status.optional(),
  statuses: z.array(
    z.object({
      status: Status,
      known: z.iso.date(),
      basis: Basis,
      because: z.string().optional(),
      citations: z.array(CitationRef),
    }),
  ),
  summary: z.string().optional(),
  basis: Basis,
  because: z.string().optional(),
  citations: z.array(CitationRef),
  groups: z.array(FactGroup),
})
export type Facts = z.infer<typeof Facts>

// Harm areas

export const HarmAreaNode = z.object({
  id: Id,
  name: z.string(),
  kind: HarmAreaKind,
  partOf: z.array(Id),
  /** Meetings about it or about a part of it. */
  meetings: Count,
  byStatus: z.partialRecord(Status, Count).optional(),
})
export type HarmAreaNode = z.infer<typeof HarmAreaNode>
export const HarmAreas = z.object({ harmAreas: z.array(HarmAreaNode) })
export type HarmAreas = z.infer<typeof HarmAreas>
