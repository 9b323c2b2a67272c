import { stringifySearch } from '../../searchParams.ts'
import { writeState } from '../address.ts'
import type { ExploreState } from '../state/ExploreState.ts'

/** Mail and chat programs cut longer addresses. */
export const longestLink = 2_000

/** What stands after the page in the address of a picture: the picture, and nothing of who may see it. */
export const addressOf = (state: ExploreState): string => stringifySearch(writeState(state))

export const linkTo = (state: ExploreState): string => `${location.origin}/explore${addressOf(state)}`

export const linkToView = (id: string): string =>
  `${location.origin}/explore${stringifySearch({ saved: id })}`

/** Not every browser lets a page write to the clipboard: then the person copies it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
