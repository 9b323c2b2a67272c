import * as z from 'zod'
import {
  Coverage,
  CoverageFileQuery,
  CoverageGroups,
  CoverageGroupsQuery,
  CoverageQuery,
  EvidenceQuery,
  EvidenceStatement,
  WhomChoices,
} from '../../graph-schema/api/coverage.ts'
import { Cell, CellQuery } from '../../graph-schema/api/coverageCell.ts'
import { EvidencePeriods, PeriodsQuery } from '../../graph-schema/api/evidence.ts'
import { Quality, QualityFileQuery, QualityQuery } from '../../graph-schema/api/quality.ts'
import type { Operation } from '../operation.ts'
import { listOperations } from './listOperations.ts'
import { planOperations } from './plan/planOperations.ts'

/** The addresses of coverage. */
export const coverageOperations: readonly Operation[] = [
  {
    path: '/coverage',
    summary: 'Which organisations are engaged about which harm areas, by whom and as of when',
    query: CoverageQuery,
    answer: Coverage,
  },
  {
    path: '/coverage/groups',
    summary: 'The same by kind, side or by-and-for group, a meeting of several counted once',
    query: CoverageGroupsQuery,
    answer: CoverageGroups,
  },
  {
    path: '/coverage/cell',
    summary: 'What one cell of the matrix rests on: each contact, and what it counts as',
    query: CellQuery,
    answer: Cell,
  },
  {
    path: '/coverage/by',
    summary: 'Government parties and posts whose engagement can be asked for',
    answer: WhomChoices,
  },
  {
    path: '/evidence',
    summary: 'What every figure rests on, in all or for a period',
    query: EvidenceQuery,
    answer: EvidenceStatement,
  },
  {
    path: '/evidence/periods',
    summary:
      'Which documents and returns are loaded for each side and body, by week or quarter, and what is not',
    query: PeriodsQuery,
    answer: EvidencePeriods,
  },
  {
    path: '/quality',
    summary:
      'What is undated, redacted, inferred, uncited, unresolved or without an outcome, and how to mend it',
    query: QualityQuery,
    answer: Quality,
  },
  {
    path: '/coverage/file',
    summary: 'All rows of the matrix within the filters, as CSV or an Excel workbook',
    query: CoverageFileQuery,
    answer: z.string(),
    answersAs: 'text/csv',
  },
  {
    path: '/evidence/periods/file',
    summary: 'Which documents and returns are loaded, as CSV',
    query: PeriodsQuery,
    answer: z.string(),
    answersAs: 'text/csv',
  },
  {
    path: '/quality/file',
    summary: 'All of one kind of what could be mended, as CSV',
    query: QualityFileQuery,
    answer: z.string(),
    answersAs: 'text/csv',
  },
  ...listOperations,
  ...planOperations,
]
