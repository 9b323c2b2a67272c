import { leftOutWords, type PartWords } from '../leftOut.ts'
import { Button } from './Button.tsx'

type Props = {
  words: PartWords
  /** Names of what of the address could not be read. */
  leftOut: string | undefined
  /** Puts the notice away, where the next thing done does not. */
  onDismiss?: () => void
}

/** Says which part of the address was left out, and how to mend it. */
export function LeftOutNotice({ words, leftOut, onDismiss }: Props) {
  const said = leftOutWords(words, leftOut)
  return said === '' ? null : (
    <div className="govuk-inset-text" role="status">
      <p className="govuk-body">
        Part of this address could not be read and was left out: {said}. Liaison may show more, or something
        else, than the link was meant to. Choose again on this page, or ask whoever sent you the link.
      </p>
      {onDismiss && (
        <Button look="link" onClick={onDismiss}>
          Put this notice away
        </Button>
      )}
    </div>
  )
}
