/** The graph in Neo4j: its labels. The reader and the writer of entries derive from them, as do constraints. */

/** Properties of each label. Every entry also has those of `Entry`. */
export const nodes = {
  Entry: ['id', 'basis', 'because', 'created', 'changed', 'access'],
  Party: ['name', 'aliases', 'search'],
  Person: ['redacted'],
  Organisation: ['kind', 'side', 'serves', 'area'],
  HarmArea: ['name', 'kind', 'words', 'search'],
  Document: ['kind', 'title', 'date', 'marking', 'location'],
  Meeting: [
    'title',
    'kind',
    'from',
    'to',
    'precision',
    'asWritten',
    'status',
    'summary',
    'statuses',
    'statusesKnown',
    'statusesBasis',
    'statusesBecause',
    'statusesCitations',
  ],
  Point: ['kind', 'text'],
  Commitment: ['kind', 'what', 'due', 'status', 'closedOn', 'closedNote'],
  Evidence: ['side', 'from', 'to', 'completeness'],
  Interval: ['everyDays'],
  /** Kept by people for themselves: it has no relationships and is in no count. */
  View: ['name', 'note', 'address', 'seq'],
  /** Up to which change somebody has seen a portfolio: theirs alone, and in no list and no export. */
  Look: ['by', 'owner', 'seq'],
  /** Two that a person has found not to be the same: in no list and no export. */
  Apart: ['one', 'other'],
  /** Why there has been no contact: seen only by those who may see reasons. */
  Reason: ['reason', 'note', 'known'],
  /** Kept by people, as views are. */
  Brief: ['name', 'seq', 'body'],
  /** The words of a document, what is proposed of it, and what was decided: in no count, no list and no export. */
  KeptText: ['text', 'held', 'hash', 'sketch'],
  Draft: ['name', 'proposals', 'body'],
  Decision: ['of', 'state', 'added', 'body', 'taken'],
  /** An entry absorbed by another: it keeps its own properties, `type` says what it was. */
  Merged: ['type'],
  Citation: ['id', 'locator', 'start', 'end', 'quote'],
  /** `derived`: which version of the derivation made the derived links. */
  Log: ['id', 'seq', 'derived'],
  Change: ['seq', 'at', 'by', 'why', 'job', 'created', 'removed', 'undoes'],
  Before: ['entry', 'was'],
} as const satisfies Record<string, readonly string[]>
export type Label = keyof typeof nodes
