import type { QueryClient } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { stringifySearch } from '../searchParams.ts'
import { asksAfresh, readState, writeState } from './address.ts'
import type { ExploreSearch } from './ExploreSearch.ts'
import { askQuestion } from './state/askQuestion.ts'
import type { Explorer } from './state/createExplorer.ts'
import type { ExploreState } from './state/ExploreState.ts'
import { show } from './state/looking.ts'
import { openEntry } from './state/openEntry.ts'
import { openPath } from './state/openPath.ts'
import type { Snapshot } from './state/Snapshot.ts'
import { forgetAnswers } from './useExplorer.ts'

const route = getRouteApi('/explore')

/** What an address says of what is drawn: looking elsewhere or selecting makes it no other step. */
const stepKey = (state: ExploreState) =>
  stringifySearch({ ...writeState(state), at: undefined, selected: undefined, view: undefined })

/**
 * Keeps address and explorer in step, both ways. A step is a new address, so that Back and Forward walk the steps;
 * looking round only rewrites the present one.
 */
export function useAddress(explorer: Explorer, snapshot: Snapshot, client: QueryClient) {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const settled = useRef<{ text: string; at: number } | undefined>(undefined)

  useEffect(() => {
    const text = textOf(search)
    if (settled.current?.text === text) return
    const first = settled.current === undefined
    settled.current = { text, at: explorer.read().history.at }
    if (!first && asksForView(search)) return
    followAddress(explorer, client, search, first)
  }, [search, explorer, client])

  useEffect(() => {
    // Read afresh: following an address may have set it to work since this was rendered.
    const { state, history, busy, failure } = explorer.read()
    if (busy || settled.current === undefined || failure) return
    const next = writeState(state)
    const text = textOf(next)
    if (text === settled.current.text) return
    const opened = search.open !== undefined || asksAfresh(search) !== undefined || asksForView(search)
    const replace = opened || history.at === settled.current.at
    settled.current = { text, at: history.at }
    const began = (saved: string | undefined) => (next.ids === undefined ? undefined : saved)
    void navigate({
      search: ({ a, b, saved, leftOut }) => ({
        ...next,
        a,
        b,
        saved: began(saved),
        // A step of one's own is no longer the picture the link meant.
        leftOut: replace ? leftOut : undefined,
      }),
      replace,
      resetScroll: false,
    })
  }, [explorer, snapshot, navigate, search])
}

/** A question about two parties, asked with nothing drawn, draws its first answer, once. */
export function useAskedPath(explorer: Explorer, client: QueryClient) {
  const { a, b, ids, open } = route.useSearch()
  const drawn = useRef<string | undefined>(undefined)
  useEffect(() => {
    if (a === undefined || b === undefined || ids !== undefined || open !== undefined) return
    const pair = `${a} ${b}`
    if (drawn.current === pair || explorer.read().state.ids.length > 0) return
    drawn.current = pair
    void openPath(explorer, client, a, b)
  }, [a, b, ids, open, explorer, client])
}

const textOf = ({ a: _a, b: _b, saved: _saved, leftOut: _leftOut, ...search }: ExploreSearch) =>
  stringifySearch(search)

/** The picture is to be a saved view's, which `useSavedView` sees to. */
const asksForView = ({ saved, ids }: ExploreSearch) => saved !== undefined && ids === undefined

/** Everything is queued at once, so that no state in between is ever written back to the address. */
function followAddress(explorer: Explorer, client: QueryClient, search: ExploreSearch, first: boolean) {
  const asked = readState(search)
  const { history, state } = explorer.read()
  const question = asksAfresh(search)
  const known = search.open === undefined && !question ? nearestStep(explorer, asked) : undefined
  if (first || known === undefined) forgetAnswers(client)
  if (known === undefined) void explorer.start(question ? { ...asked, asked: undefined } : asked)
  if (search.open) void openEntry(explorer, client, search.open)
  if (question) void askQuestion(explorer, client, question)
  if (known === undefined) return
  if (first) void explorer.refresh()
  if (known !== history.at) void explorer.goTo(known)
  if (asked.view !== state.view) void explorer.perform(show(asked.view))
}

function nearestStep(explorer: Explorer, asked: ExploreState): number | undefined {
  const { history } = explorer.read()
  const key = stepKey(asked)
  return history.entries
    .map((step, at) => ({ at, same: stepKey(step.state) === key }))
    .filter(({ same }) => same)
    .toSorted((a, b) => Math.abs(a.at - history.at) - Math.abs(b.at - history.at))[0]?.at
}
