import { getRouteApi } from '@tanstack/react-router'
import { useCallback } from 'react'

const route = getRouteApi('/explore')

/** The two parties asked about live in the address, so that the question can be linked to and gone back to. */
export function usePathEnds() {
  const { a, b } = route.useSearch()
  const navigate = route.useNavigate()
  const setEnds = useCallback(
    (from: string | undefined, to: string | undefined) =>
      void navigate({ search: (search) => ({ ...search, a: from, b: to }), resetScroll: false }),
    [navigate],
  )
  return { a, b, setEnds }
}
