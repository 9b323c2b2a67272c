import { HarmAreaList } from '../../start/HarmAreaList.tsx'
import { QuestionForm } from '../../start/QuestionForm.tsx'
import { questions } from '../../start/questions.ts'

/** Questions to begin with, the same as on the start page, and ways in that take one click. Nothing is drawn until one is asked. */
export const Questions = () => (
  <>
    <section aria-labelledby="explore-questions">
      <h2 className="govuk-heading-m" id="explore-questions">
        Start from a question
      </h2>
      <div className="liaison-questions">
        {questions.map((question) => (
          <QuestionForm key={question.id} question={question} />
        ))}
      </div>
    </section>
    <section aria-labelledby="explore-areas">
      <h2 className="govuk-heading-m" id="explore-areas">
        Start from a harm area
      </h2>
      <HarmAreaList />
    </section>
  </>
)
