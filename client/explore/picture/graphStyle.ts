import type { StylesheetJson } from 'cytoscape'
import { boxPadding, groupSize, meetingSize, nodeSize } from '../layout/sizes.ts'
import { lineStyle, statusStyle } from './lineStyle.ts'
import { shapes } from './marks.ts'

const ink = '#0b0c0c'
const focusYellow = '#ffdd00'

/** Badges and pins stand out beyond the node they are on. */
const roomForMarks = 24

/**
 * What every element is given is given thousands of times over in a large picture, so it is little: what only a name or
 * a mark needs is said of those which bear one, and lines are of the kind Cytoscape draws unless told otherwise.
 */
const nodes: StylesheetJson = [
  {
    selector: 'node',
    style: {
      width: nodeSize,
      height: nodeSize,
      'background-color': 'data(colour)',
      'border-width': 1.5,
      'border-color': ink,
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
      'bounds-expansion': roomForMarks,
    },
  },
  // Which names are shown, and how large, is decided in labels.ts: each zoom has its own.
  {
    selector: 'node.named',
    style: {
      label: 'data(label)',
      color: ink,
      'font-family': 'Arial, sans-serif',
      'font-size': 'data(font)',
      'text-valign': 'bottom',
      'text-margin-y': 4,
      'text-wrap': 'wrap',
      'text-max-width': 'data(wrap)',
      'text-background-color': '#ffffff',
      'text-background-opacity': 0.85,
      'text-background-padding': '1px',
      'bounds-expansion': roomForMarks,
    },
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

export const graphStyle: StylesheetJson = [...nodes, ...lineStyle, ...statusStyle, ...states]
