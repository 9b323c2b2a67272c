import type { StylesheetJson } from 'cytoscape'
import { Status } from '../../../graph-schema/terms.ts'
import { boxPadding, groupSize, labelFont, labelWidth, meetingSize, nodeSize } from '../layout/sizes.ts'
import { type LineMark, lineMarks, shapes } from './marks.ts'

const ink = '#0b0c0c'
const focusYellow = '#ffdd00'

const nodes: StylesheetJson = [
  {
    selector: 'node',
    style: {
      width: nodeSize,
      height: nodeSize,
      'background-color': 'data(colour)',
      'border-width': 1.5,
      'border-color': ink,
      color: ink,
      'font-family': 'Arial, sans-serif',
      'font-size': labelFont,
      'text-valign': 'bottom',
      'text-margin-y': 4,
      'text-wrap': 'wrap',
      'text-max-width': `${labelWidth}px`,
      'text-background-color': '#ffffff',
      'text-background-opacity': 0.85,
      'text-background-padding': '1px',
      'bounds-expansion': 24,
    },
  },
  // Marks and the words of lines are put on where they are looked at and large enough to be read: see showMarks.ts.
  {
    selector: 'node.marked',
    style: {
      'background-image': 'data(images)',
      'background-width': 'data(imageWidths)',
      'background-height': 'data(imageHeights)',
      'background-position-x': ['50%', '150%', '-40%', '300%'],
      'background-position-y': ['50%', '-40%', '-40%', '112%'],
      'background-clip': ['none', 'none', 'none', 'none'],
      'background-image-containment': ['over', 'over', 'over', 'over'],
    },
  },
  // Which names are shown, and how large, is decided in labels.ts: each zoom has its own.
  {
    selector: 'node.named',
    style: { label: 'data(label)', 'font-size': 'data(font)', 'text-max-width': 'data(wrap)' },
  },
  { selector: 'node.detailed', style: { label: 'data(details)' } },
  ...shapes.map((shape) => ({ selector: `node[shape = "${shape}"]`, style: { shape } })),
  {
    selector: 'node.meeting',
    style: {
      width: meetingSize,
      height: meetingSize,
      'background-color': '#ffffff',
      'border-width': 2.5,
      'font-style': 'italic',
    },
  },
  {
    selector: 'node.not-recorded',
    style: {
      'background-color': '#ffffff',
      'border-style': 'dashed',
      'font-style': 'italic',
      color: '#484949',
    },
  },
  {
    selector: 'node.group',
    style: { width: groupSize, height: groupSize, 'border-width': 3, 'font-weight': 'bold' },
  },
  {
    selector: 'node.box',
    style: {
      shape: 'rectangle',
      'background-color': '#f3f2f1',
      'background-opacity': 0.5,
      'background-image': 'none',
      'border-width': 2,
      'border-style': 'dashed',
      'border-color': ink,
      'text-valign': 'top',
      'text-margin-y': -4,
      'font-weight': 'bold',
      'compound-sizing-wrt-labels': 'exclude',
      padding: `${boxPadding}px`,
      'bounds-expansion': 0,
    },
  },
]

/** The fastest kind of line bears marks in its middle only; what is inferred has open rings at both ends. */
const edges: StylesheetJson = [
  {
    selector: 'edge',
    style: {
      'curve-style': 'haystack',
      'haystack-radius': 0,
      width: 'data(width)',
      'line-color': 'data(colour)',
      'mid-target-arrow-color': 'data(colour)',
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
    style: { 'mid-target-arrow-shape': 'triangle', 'arrow-scale': 0.8 },
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
  ...(barred ? [{ selector, style: { 'mid-target-arrow-shape': 'tee' as const, 'arrow-scale': 1.4 } }] : []),
]

const statuses: StylesheetJson = Status.options.flatMap((status) => [
  ...asPattern(`edge.met.${status}`, lineMarks[status]),
  ...(status === 'held'
    ? []
    : [{ selector: `node.meeting.${status}`, style: { 'border-style': 'dashed' as const } }]),
])

/** Selecting and the keyboard's place are told by shape and thickness; fading only helps the eye. */
const states: StylesheetJson = [
  { selector: '.faded', style: { opacity: 0.45 } },
  {
    selector: 'node:selected',
    style: { 'border-width': 5, 'border-color': ink, 'z-index': 10 },
  },
  { selector: 'edge:selected', style: { 'line-outline-width': 2, 'line-outline-color': ink } },
  {
    selector: 'node.cursor',
    style: {
      'underlay-color': focusYellow,
      'underlay-opacity': 1,
      'underlay-padding': 9,
      'border-width': 4,
      'z-index': 11,
    },
  },
  {
    selector: 'edge.cursor',
    style: { 'underlay-color': focusYellow, 'underlay-opacity': 1, 'underlay-padding': 6 },
  },
]

export const graphStyle: StylesheetJson = [...nodes, ...edges, ...statuses, ...states]
