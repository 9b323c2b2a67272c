import type { QueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { SearchResult } from '../../graph-schema/api/explore.ts'
import { SearchBox } from '../design/SearchBox.tsx'
import { add } from './state/adding.ts'
import type { Explorer } from './state/createExplorer.ts'
import { openEntry } from './state/openEntry.ts'

type Props = { explorer: Explorer; client: QueryClient; empty: boolean }

const boxId = 'explore-search'

/** The first thing found is shown with those it met; later ones are added by themselves. */
export function SearchAdd({ explorer, client, empty }: Props) {
  useFocusWhenEmpty(empty)
  const choose = ({ id, name }: SearchResult) =>
    void (empty ? openEntry(explorer, client, id) : explorer.perform(add(id, name)))
  return (
    <SearchBox
      id={boxId}
      label={empty ? 'Find a person, organisation or harm area' : 'Add a person, organisation or harm area'}
      types={['person', 'organisation', 'harmArea']}
      onChoose={choose}
    />
  )
}

/** With nothing drawn there is one thing to do. After a frame, because the page around takes the focus on arrival. */
function useFocusWhenEmpty(empty: boolean) {
  useEffect(() => {
    if (!empty) return
    const frame = requestAnimationFrame(() => {
      if (document.activeElement?.closest('dialog, input, select')) return
      document.getElementById(boxId)?.focus({ preventScroll: true })
    })
    return () => cancelAnimationFrame(frame)
  }, [empty])
}
