import { isObject } from '../../../../../graph-schema/json.ts'
import type { Edit } from '../../../../record/record.ts'
import { settle } from '../settle.ts'

/** Edits that cite a document recorded already in place of the one proposed, which is the same. */
export const asDocument = (
  edits: readonly Edit[],
  proposed: string,
  recorded: string,
  text: string,
): Edit[] =>
  edits.map((edit) => {
    if (edit.do !== 'patch') return edit
    const fields = settle(edit.fields, new Map([[proposed, recorded]]), text)
    return isObject(fields) ? { ...edit, fields } : edit
  })
