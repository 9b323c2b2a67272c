import type { Said } from '../../../../graph-schema/api/intake.ts'

/** What a proposal is called in the log and in messages: by its title or name, never by words of the text. */
export function sayProposal({ type, entry }: Said): string {
  switch (type) {
    case 'document':
    case 'meeting':
      return `“${shortly(entry.title)}”`
    case 'organisation':
    case 'person':
      return `“${shortly(entry.name)}”`
    case 'evidence':
      return 'the period it accounts for'
    case 'quarantined':
      return 'a name kept apart'
    default:
      return `a ${type}`
  }
}

const shortly = (text: string) => (text.length > 80 ? `${text.slice(0, 77).trimEnd()}…` : text)
