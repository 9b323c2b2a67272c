import { Button } from '../../../../design/Button.tsx'

type Props = { onLater: () => void; onCancel: () => void }

/** The form's own button accepts what it says now. */
export const FormButtons = ({ onLater, onCancel }: Props) => (
  <div className="govuk-button-group">
    <Button type="submit">Accept with these changes</Button>
    <Button look="secondary" onClick={onLater}>
      Keep the changes, decide later
    </Button>
    <Button look="link" onClick={onCancel}>
      Leave as it was
    </Button>
  </div>
)
