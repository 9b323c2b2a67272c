import type { EntryRef } from '../../../graph-schema/api/shared.ts'
import type { Status } from '../../../graph-schema/terms.ts'
import type { Change } from '../drawn/comparison.ts'
import type { AreaMark } from '../picture/areaMarks.ts'
import { changeIcon } from '../picture/icons.ts'
import { groupMark, lineMarks, linkMark, markOf, type Shape } from '../picture/marks.ts'

/** The picture's shapes and lines, small, for its key. Decoration: the words beside them say the same. */

const outlines = {
  ellipse: <circle cx="14" cy="14" r="12" />,
  rectangle: <rect x="2" y="2" width="24" height="24" />,
  hexagon: <polygon points="8,3 20,3 26,14 20,25 8,25 2,14" />,
  pentagon: <polygon points="14,2 26,11 21.5,26 6.5,26 2,11" />,
  octagon: <polygon points="9,2 19,2 26,9 26,19 19,26 9,26 2,19 2,9" />,
  'round-rectangle': <rect x="2" y="2" width="24" height="24" rx="7" />,
  'cut-rectangle': <polygon points="8,2 20,2 26,8 26,20 20,26 8,26 2,20 2,8" />,
  diamond: <polygon points="14,1 27,14 14,27 1,14" />,
} as const satisfies Record<Shape, React.ReactNode>

export function NodeSample({ node }: { node: Pick<EntryRef, 'type' | 'side'> }) {
  const { shape, letters, colour } = markOf(node)
  const shown = node.type === 'person' && !node.side ? '' : letters
  return (
    <svg width="28" height="28" viewBox="0 0 28 28" aria-hidden="true" className="explore-key__shape">
      <g fill={colour} stroke="#0b0c0c" strokeWidth="1.5">
        {outlines[shape]}
      </g>
      <text x="14" y="18.5" fontSize="12" fontWeight="700" textAnchor="middle" fill="#fff">
        {shown}
      </text>
    </svg>
  )
}

export const MeetingSample = () => (
  <svg width="28" height="28" viewBox="0 0 28 28" aria-hidden="true" className="explore-key__shape">
    <rect x="3" y="3" width="22" height="22" fill="#fff" stroke="#0b0c0c" strokeWidth="2.5" />
    <path d="M8 10h12v9H8zM8 13h12" fill="none" stroke="#0b0c0c" strokeWidth="1.5" />
  </svg>
)

export function LineSample({ status }: { status?: Status }) {
  const { dash, width } = status ? lineMarks[status] : linkMark
  const barred = status !== undefined && 'barred' in lineMarks[status]
  return (
    <svg width="56" height="14" viewBox="0 0 56 14" aria-hidden="true" className="explore-key__shape">
      <path d="M1 7h54" stroke="#0b0c0c" strokeWidth={width} strokeDasharray={dash.join(' ')} />
      {barred && <path d="M28 1v12" stroke="#0b0c0c" strokeWidth="3" />}
      {!status && <path d="M24 3l8 4-8 4z" fill="#0b0c0c" />}
    </svg>
  )
}

export const AreaSample = ({ mark }: { mark: AreaMark }) => (
  <svg width="56" height="20" viewBox="0 0 56 20" aria-hidden="true" className="explore-key__shape">
    <path d="M1 17h54" stroke={mark.colour} strokeWidth="4" />
    <text x="28" y="12" fontSize="12" fontWeight="700" textAnchor="middle" fill="#0b0c0c">
      {mark.letters}
    </text>
  </svg>
)

/** How a party is marked while two periods are compared. */
export const ChangeSample = ({ change }: { change: Change }) =>
  change === 'not-recorded' ? (
    <svg width="28" height="28" viewBox="0 0 28 28" aria-hidden="true" className="explore-key__shape">
      <rect
        x="3"
        y="3"
        width="22"
        height="22"
        rx="6"
        fill="#fff"
        stroke="#0b0c0c"
        strokeWidth="2"
        strokeDasharray="4 3"
      />
    </svg>
  ) : (
    <img src={changeIcon(change)} alt="" className="explore-key__shape" />
  )

export const InferredSample = () => (
  <svg width="56" height="14" viewBox="0 0 56 14" aria-hidden="true" className="explore-key__shape">
    <path d="M9 7h38" stroke="#0b0c0c" strokeWidth="3" />
    <circle cx="6" cy="7" r="4" fill="#fff" stroke="#0b0c0c" strokeWidth="1.5" />
    <circle cx="50" cy="7" r="4" fill="#fff" stroke="#0b0c0c" strokeWidth="1.5" />
  </svg>
)

export const ClosedGroupSample = () => (
  <svg width="28" height="28" viewBox="0 0 28 28" aria-hidden="true" className="explore-key__shape">
    <g fill={groupMark.colour}>{outlines[groupMark.shape]}</g>
    <text x="14" y="18.5" fontSize="12" fontWeight="700" textAnchor="middle" fill="#fff">
      34
    </text>
  </svg>
)

export const OpenGroupSample = () => (
  <svg width="28" height="28" viewBox="0 0 28 28" aria-hidden="true" className="explore-key__shape">
    <rect
      x="2"
      y="2"
      width="24"
      height="24"
      fill="#f3f2f1"
      stroke="#0b0c0c"
      strokeWidth="2"
      strokeDasharray="4 3"
    />
  </svg>
)
