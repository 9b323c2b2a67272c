import type { Path } from '../../../graph-schema/api/explore.ts'

const drawable = new Set(['person', 'organisation', 'harmArea', 'meeting'])

/** What a path passes through, in its order. Its meetings come as lines between those who met. */
export const idsOf = ({ steps }: Path): string[] => [
  ...new Set(
    steps
      .flatMap(({ from, to }) => [from, to])
      .filter(({ type }) => drawable.has(type))
      .map(({ id }) => id),
  ),
]
