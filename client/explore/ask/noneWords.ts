import type { Answer } from '../../../graph-schema/api/answer.ts'

/** What stands for the number where nothing was found: a search that was stopped does not know that there is none. */
export const noneWords = ({ stopped }: Pick<Answer, 'stopped'>): string => (stopped ? 'not known' : 'none')
