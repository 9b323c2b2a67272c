import { useState } from 'react'
import type { HarmAreaNode } from '../../../graph-schema/api/register.ts'
import { Button } from '../../design/Button.tsx'
import { Checkboxes } from '../../design/Checkboxes.tsx'
import type { Narrowing } from '../state/ExploreState.ts'
import type { Tools } from '../useTools.ts'
import { areaTree } from './areaTree.ts'
import { turnArea } from './turnValue.ts'

export type AreaFilterProps = {
  filters: Narrowing
  areas: readonly HarmAreaNode[]
  areaName: (id: string) => string
  tools: Tools
}

/** Those with a meeting recorded at first: the whole tree is long. What is chosen is always listed. */
export function AreaFilter({ filters: { about = [] }, areas, areaName, tools }: AreaFilterProps) {
  const [all, setAll] = useState(false)
  const listed = areaTree(areas).filter(({ area }) => all || area.meetings > 0 || about.includes(area.id))
  const rest = areas.length - listed.length
  return (
    <>
      <Checkboxes
        legend="Harm area"
        hint="Includes everything that is part of it."
        choices={listed.map(({ area, depth }) => ({
          value: area.id,
          words: (
            <span className={`explore-indent-${Math.min(depth, 3)}`}>
              {area.name} ({area.meetings})
            </span>
          ),
        }))}
        chosen={about}
        onChange={(chosen, pressed) => tools.perform(turnArea(areaName)(pressed, chosen.includes(pressed)))}
      />
      {(rest > 0 || all) && (
        <p className="govuk-body">
          <Button look="link" onClick={() => setAll(!all)}>
            {all ? 'List only areas with a meeting recorded' : `List ${rest} more with no meeting recorded`}
          </Button>
        </p>
      )}
    </>
  )
}
