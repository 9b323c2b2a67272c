import { lazy, memo } from 'react'

/**
 * The picture and the library that draws it are most of the explorer's script. They are fetched with the first
 * thing there is to draw, not before: the search box need not wait for them.
 */
export const fetchPicture = () => import('./Picture.tsx')

export const LaterPicture = lazy(() => fetchPicture().then(({ Picture }) => ({ default: memo(Picture) })))
