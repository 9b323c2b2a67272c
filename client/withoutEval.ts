import * as z from 'zod'

/**
 * Zod would otherwise try to compile schemas with `new Function`, which the content security policy refuses and
 * the browser then reports. Imported before anything that makes a schema.
 */
z.config({ jitless: true })
