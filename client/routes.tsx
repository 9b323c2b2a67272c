import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { ListsSearch } from './coverage/lists/listsAddress.ts'
import { MatrixSearch } from './coverage/matrix/matrixAddress.ts'
import { ScopeSearch } from './coverage/scopeAddress.ts'
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

const coverage = createRoute({
  getParentRoute: () => root,
  path: '/coverage',
  validateSearch: MatrixSearch,
  component: lazyRouteComponent(() => import('./coverage/matrix/MatrixPage.tsx'), 'MatrixPage'),
})

const notRecorded = createRoute({
  getParentRoute: () => root,
  path: '/coverage/not-recorded',
  validateSearch: ListsSearch,
  component: lazyRouteComponent(() => import('./coverage/lists/NotRecordedPage.tsx'), 'NotRecordedPage'),
})

const plan = createRoute({
  getParentRoute: () => root,
  path: '/coverage/plan',
  validateSearch: ScopeSearch,
  component: lazyRouteComponent(() => import('./coverage/PlanPage.tsx'), 'PlanPage'),
})

const evidence = createRoute({
  getParentRoute: () => root,
  path: '/coverage/evidence',
  validateSearch: ScopeSearch,
  component: lazyRouteComponent(() => import('./coverage/EvidencePage.tsx'), 'EvidencePage'),
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

const tree = root.addChildren([
  start,
  explore,
  coverage,
  notRecorded,
  plan,
  evidence,
  entry,
  aboutData,
  accessibility,
])

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
