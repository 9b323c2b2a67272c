import type { StylesheetJson } from 'cytoscape'
import { Status } from '../../../graph-schema/terms.ts'
import { type LineMark, lineMarks } from './marks.ts'

const ink = '#0b0c0c'

/** The fastest kind of line bears marks in its middle only; what is inferred has open rings at both ends. */
export const lineStyle: StylesheetJson = [
  {
    selector: 'edge',
    style: {
      width: 'data(width)',
      'line-color': 'data(colour)',
    },
  },
  {
    selector: 'edge.marked',
    style: {
      label: 'data(label)',
      color: ink,
      'font-family': 'Arial, sans-serif',
      'font-size': 11,
      'font-weight': 'bold',
      'min-zoomed-font-size': 8,
      'text-rotation': 'autorotate',
      'text-background-color': '#ffffff',
      'text-background-opacity': 0.9,
      'text-background-padding': '2px',
    },
  },
  {
    selector: 'edge.link',
    style: {
      'mid-target-arrow-shape': 'triangle',
      'mid-target-arrow-color': 'data(colour)',
      'arrow-scale': 0.8,
    },
  },
  {
    selector: 'edge.inferred',
    style: {
      'curve-style': 'straight',
      'source-arrow-shape': 'circle',
      'target-arrow-shape': 'circle',
      'source-arrow-fill': 'hollow',
      'target-arrow-fill': 'hollow',
      'source-arrow-color': ink,
      'target-arrow-color': ink,
      'arrow-scale': 1.3,
    },
  },
  { selector: 'edge.fanned', style: { 'curve-style': 'bezier', 'control-point-step-size': 34 } },
]

const asPattern = (selector: string, { dash, barred }: LineMark): StylesheetJson => [
  ...(dash.length > 0
    ? [{ selector, style: { 'line-style': 'dashed' as const, 'line-dash-pattern': [...dash] } }]
    : []),
  ...(barred
    ? [
        {
          selector,
          style: {
            'mid-target-arrow-shape': 'tee' as const,
            'mid-target-arrow-color': 'data(colour)',
            'arrow-scale': 1.4,
          },
        },
      ]
    : []),
]

/** The pattern of a line tells the status; a meeting drawn as a box has a solid border only where it was held. */
export const statusStyle: StylesheetJson = Status.options.flatMap((status) => [
  ...asPattern(`edge.met.${status}`, lineMarks[status]),
  ...(status === 'held'
    ? []
    : [{ selector: `node.meeting.${status}`, style: { 'border-style': 'dashed' as const } }]),
])
