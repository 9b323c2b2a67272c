import * as z from 'zod'
import type { Transaction } from '../../database/database.ts'
import type { ScopeParams } from '../scopeParams.ts'
import { sessions } from '../sessions.ts'

const FIND = `
${sessions}
WITH m, h, member WHERE $about IS NULL OR $about IN h.areas
RETURN DISTINCT m.id AS id, coalesce(member.because, '') AS because ORDER BY id LIMIT 200`

/** The sessions through which an organisation (`only`) is engaged, and why its membership is inferred, if it is. */
export const findSessionsOf = (tx: Transaction, params: ScopeParams & { about: string | null }) =>
  tx.run(z.object({ id: z.string(), because: z.string() }), FIND, params)
