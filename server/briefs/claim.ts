import * as z from 'zod'
import { Basis } from '../../graph-schema/terms.ts'
import { CitationRow } from '../register/register.ts'

/** What is claimed: stated or inferred, because of what, and where it is written. */
export const claim = {
  basis: Basis,
  because: z.string().nullable(),
  citations: z.array(CitationRow),
}
