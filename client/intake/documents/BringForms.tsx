import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Brought } from '../../../graph-schema/api/intake.ts'
import { Details } from '../../design/Details.tsx'
import { Focused } from '../../design/Focused.tsx'
import { AlreadyHere } from './AlreadyHere.tsx'
import { bringFile, pasteText } from './documentQueries.ts'
import { FileForm } from './FileForm.tsx'
import { PasteForm } from './PasteForm.tsx'

/** A document as it is to be brought, so that it can be brought again although one like it is here. */
type Bringing = { name: string; bring: (again: boolean) => Promise<Brought> }

/** A file chosen or dropped, or pasted text: read, and if it is not here already, opened for review. */
export function BringForms() {
  const client = useQueryClient()
  const navigate = useNavigate()
  const [reading, setReading] = useState<string>()
  const [here, setHere] = useState<{ brought: Brought; bringing: Bringing }>()
  const [failure, setFailure] = useState<string>()

  const run = async (bringing: Bringing, again = false) => {
    if (reading) return
    setFailure(undefined)
    setHere(undefined)
    setReading(bringing.name)
    try {
      const brought = await bringing.bring(again)
      if (brought.is !== 'new') return setHere({ brought, bringing })
      await client.invalidateQueries()
      await navigate({ to: '/intake/documents/$id', params: { id: brought.id } })
    } catch (error) {
      setFailure(error instanceof Error ? error.message : 'That did not work. Try again.')
    } finally {
      setReading(undefined)
    }
  }

  return (
    <section aria-labelledby="bring-heading">
      <h2 className="govuk-heading-m" id="bring-heading">
        Add a document
      </h2>
      {failure && (
        <Focused>
          <div className="liaison-failure" role="alert">
            <p className="govuk-body">{failure}</p>
          </div>
        </Focused>
      )}
      {here && (
        <Focused>
          <AlreadyHere
            brought={here.brought}
            onAgain={here.brought.is === 'near-same' ? () => void run(here.bringing, true) : undefined}
          />
        </Focused>
      )}
      <FileForm
        reading={reading}
        onFile={(file) => void run({ name: file.name, bring: (again) => bringFile(file, again) })}
        onFailure={setFailure}
      />
      <Details summary="Paste text">
        <PasteForm
          reading={reading !== undefined}
          onText={(name, text) => void run({ name, bring: (again) => pasteText(name, text, again) })}
        />
      </Details>
      <div role="status">
        {reading && (
          <p className="govuk-body">
            Reading “{reading}” and looking for meetings … A long document may take a minute.
          </p>
        )}
      </div>
    </section>
  )
}
