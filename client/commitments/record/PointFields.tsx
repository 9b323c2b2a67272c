import { PointKind } from '../../../graph-schema/terms.ts'
import { Button } from '../../design/Button.tsx'
import { capitalise } from '../../design/dates.ts'
import { Select } from '../../design/Select.tsx'
import { TextArea } from '../../design/TextArea.tsx'
import { pointKindWords } from '../../design/words.ts'
import { nextKey, notSaid, type Option, type PointDraft } from './recordDraft.ts'

type Props = {
  points: readonly PointDraft[]
  parties: readonly Option[]
  areas: readonly Option[]
  onPoints: (points: readonly PointDraft[]) => void
}

/** Each thing said: a concern, an ask, an offer; by whom and about what, where that is known. */
export function PointFields({ points, parties, areas, onPoints }: Props) {
  const set = (key: number, changed: Partial<PointDraft>) =>
    onPoints(points.map((one) => (one.key === key ? { ...one, ...changed } : one)))
  const empty = { key: nextKey(points), kind: 'concern', by: '', text: '', harmArea: '' } as const
  return (
    <>
      {points.map((point, at) => (
        <fieldset key={point.key} className="govuk-fieldset liaison-commitments__inset">
          <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">Point {at + 1}</legend>
          <div className="liaison-commitments__row">
            <Select
              label="Kind of point"
              value={point.kind}
              options={PointKind.options.map((value) => ({
                value,
                words: capitalise(pointKindWords[value]),
              }))}
              onChange={(kind) => set(point.key, { kind })}
            />
            <Select
              label="Said by"
              value={point.by}
              options={[notSaid, ...parties]}
              onChange={(by) => set(point.key, { by })}
            />
            <Select
              label="About"
              value={point.harmArea}
              options={[notSaid, ...areas]}
              onChange={(harmArea) => set(point.key, { harmArea })}
            />
          </div>
          <TextArea
            label="What was said"
            rows={2}
            value={point.text}
            onText={(text) => set(point.key, { text })}
          />
          <Button look="link" onClick={() => onPoints(points.filter((one) => one !== point))}>
            Leave out<span className="govuk-visually-hidden"> point {at + 1}</span>
          </Button>
        </fieldset>
      ))}
      <Button
        className="liaison-commitments__add"
        look="secondary"
        onClick={() => onPoints([...points, empty])}
      >
        Add a point
      </Button>
    </>
  )
}
