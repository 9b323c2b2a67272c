import type { Brief, BriefFormat } from '../../../graph-schema/api/briefs.ts'
import { fold } from '../../record/record.ts'
import { toDocx } from './toDocx.ts'
import { toMarkdown } from './toMarkdown.ts'
import { toPdf } from './toPdf.ts'

/** A brief as a file: its name, its type and its bytes. */
export async function writeBrief(brief: Brief, format: BriefFormat) {
  const words = fold(brief.title)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80)
  return {
    name: `${words || 'brief'}-${brief.asked.asOf}.${format}`,
    type: types[format],
    body: await bodies[format](brief),
  }
}

const types = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  md: 'text/markdown; charset=utf-8',
} as const satisfies Record<BriefFormat, string>

const bodies = {
  docx: toDocx,
  pdf: toPdf,
  md: async (brief: Brief) => Buffer.from(toMarkdown(brief)),
} as const satisfies Record<BriefFormat, (brief: Brief) => Promise<Buffer>>
