import type { ClipboardEvent, FocusEvent, KeyboardEvent } from 'react'
import { useId } from 'react'
import { ComboboxInput } from '../../../design/ComboboxInput.tsx'
import { formatCount } from '../../../design/counts.ts'
import { describeResult } from '../../../design/describeResult.ts'
import { Field } from '../../../design/Field.tsx'
import { OptionList } from '../../../design/OptionList.tsx'
import { searchMessage } from '../../../design/searchMessage.ts'
import { useSearchBox } from '../../../design/useSearchBox.ts'
import type { ChosenEntry } from '../../../register/attendees/chosen.ts'

type Props = {
  id: string
  error: string | undefined
  onChoose: (entry: ChosenEntry) => void
  /** Text that is not one name of the register: a name not found, a list, an e-mail, an invitation. */
  onText: (text: string) => void
}

/** Names, typed one after another or pasted together. What is left in it when it is left is read too. */
export function WhoBox({ id, error, onChoose, onText }: Props) {
  const listId = `${useId()}-list`
  const take = (text: string) => {
    box.type('')
    box.setOpen(false)
    onText(text)
  }
  const box = useSearchBox({
    types: ['person', 'organisation'],
    initialText: '',
    keepText: false,
    onChoose,
  })
  /** A name is taken out of the box at once, found or not, so that the next can be typed while it is looked for. */
  const press = (event: KeyboardEvent) => {
    const text = box.text.trim()
    const listed = box.open && box.settled && box.options.length > 0
    const sends = event.ctrlKey || event.metaKey
    if (event.key !== 'Enter' || !text || (listed && !sends)) return box.press(event)
    // What sends the form is for the form to hear.
    if (!sends) event.preventDefault()
    take(text)
  }
  const paste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain')
    if (!/[\n;]/.test(text.trim())) return
    event.preventDefault()
    take(text)
  }
  const leave = (event: FocusEvent) => {
    // Another window in front is no answer.
    if (!document.hasFocus() || event.currentTarget.contains(event.relatedTarget)) return
    if (box.text.trim()) take(box.text.trim())
  }
  const options = box.asked ? formatCount(box.options.length, 'match', 'matches') : ''
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears what happens in the box
    <div className="liaison-search" onPaste={paste} onBlur={leave}>
      <Field
        id={id}
        label="Who was it with"
        hint="Type a name and press Enter, then the next. Or paste a list, a calendar invitation or an e-mail."
        error={error}
      >
        {(inside) => (
          <ComboboxInput
            id={inside.id}
            listId={listId}
            box={{ ...box, press }}
            count={box.options.length}
            maxLength={500}
            className={error ? 'govuk-input--error' : ''}
            describedBy={inside['aria-describedby']}
            invalid={Boolean(error)}
          />
        )}
      </Field>
      <OptionList
        listId={listId}
        label="Who was it with"
        box={box}
        options={box.options}
        describe={describeResult}
        message={searchMessage(box)}
        onChoose={(entry) => box.choose(entry, false)}
      />
      <div role="status" className="govuk-visually-hidden">
        {searchMessage(box) || options}
      </div>
    </div>
  )
}
