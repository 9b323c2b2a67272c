import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { SearchResult } from '../../graph-schema/api/explore.ts'
import type { EntryType } from '../../graph-schema/entry.ts'
import { comboboxKeys } from './comboboxKeys.ts'
import { findOnlyMatch, searchQuery } from './searchQuery.ts'
import { useDebounced } from './useDebounced.ts'

export type Choosing = {
  types: readonly EntryType[]
  initialText: string
  keepText: boolean
  /** `byEnter` where Enter chose it, so that a form can go on at once. */
  onChoose: (entry: SearchResult, byEnter: boolean) => void
  onText?: ((text: string) => void) | undefined
}

const restingTime = 150

/** The state and keys of a search box. */
export function useSearchBox({ types, initialText, keepText, onChoose, onText }: Choosing) {
  const client = useQueryClient()
  const [text, setText] = useState(initialText)
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const sought = useDebounced(text, restingTime).trim()
  const asked = open && text.trim() !== '' && sought !== ''
  const query = useQuery({ ...searchQuery(sought, types), enabled: asked, placeholderData: keepPreviousData })
  const found = asked ? query.data : undefined
  const options = found?.results ?? []
  const settled = sought === text.trim() && !query.isFetching && !query.isPlaceholderData

  const type = (typed: string) => {
    setText(typed)
    setOpen(true)
    setActive(-1)
    onText?.(typed)
  }

  const choose = (entry: SearchResult, byEnter: boolean) => {
    setText(keepText ? entry.name : '')
    setOpen(false)
    setActive(-1)
    onChoose(entry, byEnter)
  }

  /** Enter with nothing picked out: take it where there is no doubt, else point at the first for a second Enter. */
  const chooseByText = async () => {
    if (text.trim() === '') return
    setOpen(true)
    const all = await client
      .fetchQuery({ ...searchQuery(text, types), staleTime: 60_000 })
      .catch(() => undefined)
    if (!all) return
    const only = findOnlyMatch(all)
    if (only) choose(only, true)
    else setActive(0)
  }

  const picked = settled ? options[active] : undefined
  const press = comboboxKeys({
    text,
    open,
    active,
    type,
    setOpen,
    setActive,
    count: options.length,
    settled,
    enter: open ? () => (picked ? choose(picked, true) : void chooseByText()) : undefined,
  })

  return {
    text,
    open,
    active,
    asked,
    options,
    found,
    settled,
    error: query.error,
    type,
    choose,
    press,
    setOpen,
  }
}
export type SearchBoxState = ReturnType<typeof useSearchBox>
