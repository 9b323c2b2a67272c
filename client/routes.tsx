import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { ExploreSearch } from './explore/ExploreSearch.ts'
import { Frame } from './Frame.tsx'
import { NotFoundPage } from './NotFoundPage.tsx'
import { ProblemPage } from './ProblemPage.tsx'
import { EntrySearch } from './register/entryAddress.ts'
import { StartPage } from './StartPage.tsx'
import { parseSearch, stringifySearch } from './searchParams.ts'

/** Every page and its address. Pages that are not the first one seen are fetched when they are asked for. */

const root = createRootRoute({ component: Frame, notFoundComponent: NotFoundPage })

const start = createRoute({ getParentRoute: () => root, path: '/', component: StartPage })

const explore = createRoute({
  getParentRoute: () => root,
  path: '/explore',
  validateSearch: ExploreSearch,
  component: lazyRouteComponent(() => import('./explore/ExplorePage.tsx'), 'ExplorePage'),
})

const entry = createRoute({
  getParentRoute: () => root,
  path: '/entries/$id',
  validateSearch: EntrySearch,
  component: lazyRouteComponent(() => import('./register/EntryPage.tsx'), 'EntryPage'),
})

const aboutData = createRoute({
  getParentRoute: () => root,
  path: '/about-the-data',
  component: lazyRouteComponent(() => import('./AboutDataPage.tsx'), 'AboutDataPage'),
})

const accessibility = createRoute({
  getParentRoute: () => root,
  path: '/accessibility',
  component: lazyRouteComponent(() => import('./AccessibilityPage.tsx'), 'AccessibilityPage'),
})

const tree = root.addChildren([start, explore, entry, aboutData, accessibility])

export const createAppRouter = () =>
  createRouter({
    routeTree: tree,
    parseSearch,
    stringifySearch,
    defaultErrorComponent: ProblemPage,
    // Going back to a long list goes back to the place in it.
    scrollRestoration: true,
  })

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>
  }
}
