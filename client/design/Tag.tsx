import type { ReactNode } from 'react'
import type { Status } from '../../graph-schema/terms.ts'
import { statusWords } from './words.ts'

/** Told apart by border and weight as well as colour, so that they survive print, forced colours and colour blindness. */
export type TagLook = 'filled' | 'outlined' | 'dashed' | 'dotted' | 'struck'

export const Tag = ({ look = 'outlined', children }: { look?: TagLook; children: ReactNode }) => (
  <strong className={`liaison-tag liaison-tag--${look}`}>{children}</strong>
)

const statusLooks = {
  held: 'filled',
  planned: 'outlined',
  requested: 'dashed',
  postponed: 'dashed',
  'no-response': 'dotted',
  mentioned: 'dotted',
  declined: 'struck',
  cancelled: 'struck',
} as const satisfies Record<Status, TagLook>

export const StatusTag = ({ status }: { status: Status }) => (
  <Tag look={statusLooks[status]}>{statusWords[status]}</Tag>
)
