import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { readBriefSearch } from './briefs/briefAddress.ts'
import { CommitmentSearch, readCommitmentsSearch } from './commitments/commitmentsAddress.ts'
import { readEvidenceSearch } from './coverage/evidence/evidenceAddress.ts'
import { readListsSearch } from './coverage/lists/listsAddress.ts'
import { readMatrixSearch } from './coverage/matrix/matrixAddress.ts'
import { readPlanSearch, readPortfolioSearch } from './coverage/plan/planAddress.ts'
import { readSearch } from './explore/readSearch.ts'
import { Frame } from './Frame.tsx'
import { NotFoundPage } from './NotFoundPage.tsx'
import { ProblemPage } from './ProblemPage.tsx'
import { EntrySearch } from './register/entryAddress.ts'
import {
  MergeSearch,
  NewEntrySearch,
  readDuplicatesSearch,
  readRegisterSearch,
} from './register/list/registerAddress.ts'
import { StartPage } from './StartPage.tsx'
import { parseSearch, stringifySearch } from './searchParams.ts'

/** Every page and its address. Pages that are not the first one seen are fetched when they are asked for. */

const root = createRootRoute({ component: Frame, notFoundComponent: NotFoundPage })

const start = createRoute({ getParentRoute: () => root, path: '/', component: StartPage })

const explore = createRoute({
  getParentRoute: () => root,
  path: '/explore',
  validateSearch: readSearch,
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
  validateSearch: readMatrixSearch,
  component: lazyRouteComponent(() => import('./coverage/matrix/MatrixPage.tsx'), 'MatrixPage'),
})

const notRecorded = createRoute({
  getParentRoute: () => root,
  path: '/coverage/not-recorded',
  validateSearch: readListsSearch,
  component: lazyRouteComponent(() => import('./coverage/lists/NotRecordedPage.tsx'), 'NotRecordedPage'),
})

const plan = createRoute({
  getParentRoute: () => root,
  path: '/coverage/plan',
  validateSearch: readPlanSearch,
  component: lazyRouteComponent(() => import('./coverage/plan/PlanPage.tsx'), 'PlanPage'),
})

const portfolio = createRoute({
  getParentRoute: () => root,
  path: '/coverage/portfolio',
  validateSearch: readPortfolioSearch,
  component: lazyRouteComponent(() => import('./coverage/plan/PortfolioPage.tsx'), 'PortfolioPage'),
})

const pack = createRoute({
  getParentRoute: () => root,
  path: '/coverage/portfolio/pack',
  validateSearch: readPortfolioSearch,
  component: lazyRouteComponent(() => import('./coverage/plan/PackPage.tsx'), 'PackPage'),
})

const evidence = createRoute({
  getParentRoute: () => root,
  path: '/coverage/evidence',
  validateSearch: readEvidenceSearch,
  component: lazyRouteComponent(() => import('./coverage/evidence/EvidencePage.tsx'), 'EvidencePage'),
})

const briefs = createRoute({
  getParentRoute: () => root,
  path: '/briefs',
  component: lazyRouteComponent(() => import('./briefs/BriefsPage.tsx'), 'BriefsPage'),
})

const newBrief = createRoute({
  getParentRoute: () => root,
  path: '/briefs/new',
  validateSearch: readBriefSearch,
  component: lazyRouteComponent(() => import('./briefs/NewBriefPage.tsx'), 'NewBriefPage'),
})

const keptBrief = createRoute({
  getParentRoute: () => root,
  path: '/briefs/$id',
  component: lazyRouteComponent(() => import('./briefs/KeptBriefPage.tsx'), 'KeptBriefPage'),
})

const commitments = createRoute({
  getParentRoute: () => root,
  path: '/commitments',
  validateSearch: readCommitmentsSearch,
  component: lazyRouteComponent(() => import('./commitments/CommitmentsPage.tsx'), 'CommitmentsPage'),
})

const newCommitment = createRoute({
  getParentRoute: () => root,
  path: '/commitments/new',
  component: lazyRouteComponent(() => import('./commitments/NewCommitmentPage.tsx'), 'NewCommitmentPage'),
})

const commitment = createRoute({
  getParentRoute: () => root,
  path: '/commitments/$id',
  validateSearch: CommitmentSearch,
  component: lazyRouteComponent(() => import('./commitments/CommitmentPage.tsx'), 'CommitmentPage'),
})

const record = createRoute({
  getParentRoute: () => root,
  path: '/meetings/$id/record',
  component: lazyRouteComponent(() => import('./commitments/record/RecordPage.tsx'), 'RecordPage'),
})

const intake = createRoute({
  getParentRoute: () => root,
  path: '/intake',
  component: lazyRouteComponent(() => import('./intake/documents/IntakePage.tsx'), 'IntakePage'),
})

const review = createRoute({
  getParentRoute: () => root,
  path: '/intake/documents/$id',
  component: lazyRouteComponent(() => import('./intake/documents/ReviewPage.tsx'), 'ReviewPage'),
})

const newContact = createRoute({
  getParentRoute: () => root,
  path: '/contacts/new',
  component: lazyRouteComponent(() => import('./intake/contacts/LogContactPage.tsx'), 'LogContactPage'),
})

const register = createRoute({
  getParentRoute: () => root,
  path: '/register',
  validateSearch: readRegisterSearch,
  component: lazyRouteComponent(() => import('./register/list/RegisterPage.tsx'), 'RegisterPage'),
})

const duplicates = createRoute({
  getParentRoute: () => root,
  path: '/register/duplicates',
  validateSearch: readDuplicatesSearch,
  component: lazyRouteComponent(() => import('./register/list/DuplicatesPage.tsx'), 'DuplicatesPage'),
})

const newEntry = createRoute({
  getParentRoute: () => root,
  path: '/register/new',
  validateSearch: NewEntrySearch,
  component: lazyRouteComponent(() => import('./register/edit/NewEntryPage.tsx'), 'NewEntryPage'),
})

const editEntry = createRoute({
  getParentRoute: () => root,
  path: '/entries/$id/edit',
  component: lazyRouteComponent(() => import('./register/edit/EditEntryPage.tsx'), 'EditEntryPage'),
})

const mergeEntry = createRoute({
  getParentRoute: () => root,
  path: '/entries/$id/merge',
  validateSearch: MergeSearch,
  component: lazyRouteComponent(() => import('./register/merging/MergePage.tsx'), 'MergePage'),
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
  portfolio,
  pack,
  evidence,
  briefs,
  newBrief,
  keptBrief,
  commitments,
  newCommitment,
  commitment,
  record,
  intake,
  review,
  newContact,
  register,
  duplicates,
  newEntry,
  editEntry,
  mergeEntry,
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
