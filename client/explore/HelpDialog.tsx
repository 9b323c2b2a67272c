import { Dialog } from '../design/Dialog.tsx'

type Props = { letters: boolean; onLetters: (letters: boolean) => void; onClose: () => void }

const keys: readonly (readonly [string, string])[] = [
  ['Up and down arrows', 'Go through everything drawn, most meetings first'],
  ['Right and left arrows', 'Point along the lines of the one you are at'],
  ['Enter', 'Go along that line; without one, show the facts'],
  ['Backspace', 'Go back the way you came'],
  ['Space', 'Add to the selection, or take out of it'],
  ['Insert', 'Expand: show who it met and is linked to; open or close a group'],
  ['Shift and F10', 'Open the menu of actions'],
  ['Escape', 'Leave the graph'],
  ['Ctrl and Z', 'Undo, anywhere but in a text box'],
  ['Ctrl, Shift and Z', 'Redo'],
]

export const HelpDialog = ({ letters, onLetters, onClose }: Props) => (
  <Dialog title="Keys and mouse" onClose={onClose}>
    <p className="govuk-body">
      Tab into the graph, then use these keys. With a mouse: click to select, double click to expand, drag to
      move, right click for the menu. Every one of these is also in the panel beside the graph and in the
      tables.
    </p>
    <table className="govuk-table">
      <caption className="govuk-table__caption govuk-table__caption--s">Keys in the graph</caption>
      <tbody className="govuk-table__body">
        {keys.map(([key, what]) => (
          <tr key={key} className="govuk-table__row">
            <th scope="row" className="govuk-table__header">
              {key}
            </th>
            <td className="govuk-table__cell">{what}</td>
          </tr>
        ))}
      </tbody>
    </table>
    <div className="govuk-checkboxes govuk-checkboxes--small">
      <div className="govuk-checkboxes__item">
        <input
          className="govuk-checkboxes__input"
          id="explore-letters"
          type="checkbox"
          checked={letters}
          onChange={(event) => onLetters(event.target.checked)}
        />
        <label className="govuk-label govuk-checkboxes__label" htmlFor="explore-letters">
          Also use single letters in the graph: E to expand, ? for this help
        </label>
      </div>
    </div>
  </Dialog>
)
