import * as z from 'zod'
import { OrganisationKind, Side } from '../../../../graph-schema/terms.ts'
import type { Transaction } from '../../../database/database.ts'

const FIND = `
MATCH (p:Party) WHERE p.access IN $may AND NOT coalesce(p.redacted, false)
WITH p ORDER BY p.id LIMIT $limit
RETURN p.id AS id, p:Person AS person, p.name AS name, coalesce(p.aliases, []) AS aliases, p.kind AS kind, p.side AS side,
  COLLECT {
    MATCH (p)-[post:HELD_POST]->(o:Organisation) WHERE o.access IN $may
    RETURN {title: post.title, organisation: o.id, from: post.from, to: post.to} ORDER BY post.from LIMIT 50
  } AS posts`

const Row = z.object({
  id: z.string(),
  person: z.boolean(),
  name: z.string(),
  aliases: z.array(z.string()),
  kind: OrganisationKind.nullable(),
  side: Side.nullable(),
  posts: z.array(
    z.object({
      title: z.string(),
      organisation: z.string(),
      from: z.string().nullable(),
      to: z.string().nullable(),
    }),
  ),
})

/** Every party of the register that has a name, with what it is called and the posts a person has held. */
export const findRegister = (tx: Transaction, limit: number) => tx.run(Row, FIND, { limit })
