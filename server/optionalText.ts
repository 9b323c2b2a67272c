import { z } from 'zod'

/** A variable that is set but empty counts as not set, as in a compose file. */
export const optionalText = z
  .string()
  .optional()
  .transform((text) => text?.trim() || undefined)
