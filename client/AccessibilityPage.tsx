import { usePageTitle } from './usePageTitle.ts'

/** Says what was tested and what is known not to work, and no more than that. */
export function AccessibilityPage() {
  usePageTitle('Accessibility statement')
  return (
    <>
      <h1 className="govuk-heading-l">Accessibility statement</h1>
      <p className="govuk-body">
        Liaison is meant to meet the Web Content Accessibility Guidelines version 2.2 at level AA. You should
        be able to:
      </p>
      <ul className="govuk-list govuk-list--bullet">
        <li>do everything with a keyboard alone</li>
        <li>zoom in to 400%, or use text at twice the size, without losing anything</li>
        <li>change colours and contrast in your browser or system</li>
        <li>use a screen reader: everything the picture in Explore shows is also in its table</li>
        <li>do with a click whatever can be done by dragging</li>
        <li>use it without movement, if your system is set to reduce motion</li>
      </ul>
      <h2 className="govuk-heading-m">How it is tested</h2>
      <p className="govuk-body">
        Each page is checked automatically with axe for WCAG 2.0, 2.1 and 2.2 at levels A and AA, in Chromium,
        at widths of 1440, 768 and 320 pixels, each time Liaison is tested. The main errands are also run with
        the keyboard alone.
      </p>
      <h2 className="govuk-heading-m">What we know does not work well</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>Liaison needs JavaScript.</li>
        <li>A picture with hundreds of entries is hard to read at any size. Use the table instead.</li>
        <li>It has not yet been tested by disabled people, or by hand with every screen reader.</li>
      </ul>
      <h2 className="govuk-heading-m">If something does not work for you</h2>
      <p className="govuk-body">
        Tell whoever runs this copy of Liaison in your department. Say which page you were on and what you
        were trying to do.
      </p>
    </>
  )
}
