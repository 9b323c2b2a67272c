import { useState } from 'react'
import type { Brief, BriefFormat } from '../../../graph-schema/api/briefs.ts'
import { Button } from '../../design/Button.tsx'
import { ErrorMessage } from '../../design/ErrorMessage.tsx'
import { saveFile } from '../../explore/export/saveFile.ts'
import { fetchFile } from '../briefQueries.ts'

const formats = [
  ['docx', 'Word'],
  ['pdf', 'PDF'],
  ['md', 'Markdown'],
] as const satisfies readonly (readonly [BriefFormat, string])[]

/** The brief as it stands on screen, as a file. */
export function DownloadBar({ brief }: { brief: Brief }) {
  const [busy, setBusy] = useState<BriefFormat>()
  const [failure, setFailure] = useState<string>()
  const download = async (format: BriefFormat) => {
    setBusy(format)
    setFailure(undefined)
    try {
      const { name, blob } = await fetchFile(brief, format)
      saveFile(name, blob)
    } catch (error) {
      setFailure(error instanceof Error ? error.message : 'The file could not be made. Try again.')
    }
    setBusy(undefined)
  }
  return (
    <div className="govuk-form-group">
      <p className="govuk-body govuk-!-margin-bottom-1">Download as</p>
      {failure && <ErrorMessage id="download-error">{failure}</ErrorMessage>}
      <div className="govuk-button-group">
        {formats.map(([format, words]) => (
          <Button
            key={format}
            look="secondary"
            disabled={busy !== undefined}
            onClick={() => void download(format)}
          >
            {words}
          </Button>
        ))}
        <span role="status" className="govuk-body">
          {busy && 'Making the file…'}
        </span>
      </div>
    </div>
  )
}
