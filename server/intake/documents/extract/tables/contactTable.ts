import type { Table } from './tablesIn.ts'

/** A table of contacts says with whom each was, and when it was or is to be. */
export const isContactTable = ({ meanings }: Pick<Table, 'meanings'>): boolean =>
  !meanings.has('there') &&
  !meanings.has('due') &&
  (meanings.has('body') || meanings.has('person') || meanings.has('who')) &&
  (meanings.has('when') || meanings.has('last') || meanings.has('next'))

/** A table of actions says what somebody is to do. */
export const isActionTable = ({ meanings }: Pick<Table, 'meanings'>): boolean =>
  meanings.has('action') && !isContactTable({ meanings }) && (meanings.has('by') || meanings.has('due'))
