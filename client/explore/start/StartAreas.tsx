import { HarmAreaList } from '../../start/HarmAreaList.tsx'

/** Ways in that take one click, beside the question bar. Nothing is drawn until one is asked for. */
export const StartAreas = () => (
  <section aria-labelledby="explore-areas">
    <h2 className="govuk-heading-m" id="explore-areas">
      Start from a harm area
    </h2>
    <HarmAreaList />
  </section>
)
