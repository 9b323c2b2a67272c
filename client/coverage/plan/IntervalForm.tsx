import { type FormEvent, useState } from 'react'
import { Button } from '../../design/Button.tsx'
import { TextField } from '../../design/TextField.tsx'
import { toIntervalName } from './planWords.ts'

type Interval = { name: string; everyDays: number }
type IntervalFormProps = {
  start: { words: string; days: string }
  button: string
  /** Answers whether it was done; then the form is emptied or closed. */
  onSave: (interval: Interval) => Promise<boolean>
  onCancel?: () => void
}

/** The name and length of a review interval. The name follows the length until it is written by hand. */
export function IntervalForm({ start, button, onSave, onCancel }: IntervalFormProps) {
  const [days, setDays] = useState(start.days)
  const [words, setWords] = useState(start.words)
  const [tried, setTried] = useState(false)
  const everyDays = /^\d{1,4}$/.test(days.trim()) ? Number(days) : 0
  const name = toIntervalName(words || (everyDays > 0 ? `every ${everyDays} days` : ''))
  const daysWrong = everyDays < 1 || everyDays > 3_650
  const save = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (daysWrong || !name || !(await onSave({ name, everyDays }))) return
    setTried(false)
    setDays(start.days)
    setWords(start.words)
  }
  return (
    <form noValidate onSubmit={(event) => void save(event)}>
      <TextField
        label="Number of days"
        hint="For example 90 for a review every 90 days."
        value={days}
        short
        inputMode="numeric"
        maxLength={6}
        error={tried && daysWrong ? 'Enter a number of days from 1 to 3650, for example 90' : undefined}
        onText={setDays}
      />
      <TextField
        label="Name (optional)"
        hint="Letters and numbers. Left empty, it says the number of days."
        value={words}
        maxLength={150}
        onText={setWords}
      />
      <div className="liaison-plan__buttons">
        <Button type="submit">{button}</Button>
        {onCancel && (
          <Button look="secondary" onClick={onCancel}>
            Cancel
          </Button>
        )}
      </div>
    </form>
  )
}
