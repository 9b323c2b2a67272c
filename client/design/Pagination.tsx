import { formatNumber } from './counts.ts'

type PaginationProps = { label: string; page: number; pages: number; onPage: (page: number) => void }

/** First, last and the neighbours of the page in view; what is left out shows as an ellipsis. */
export function pagesShown(page: number, pages: number): (number | 'gap')[] {
  const near = [1, page - 1, page, page + 1, pages].filter((number) => number >= 1 && number <= pages)
  const numbers = [...new Set(near)].sort((a, b) => a - b)
  return numbers.flatMap((number, index) => {
    const before = numbers[index - 1]
    return before !== undefined && number - before > 1 ? ['gap' as const, number] : [number]
  })
}

export const Pagination = ({ label, page, pages, onPage }: PaginationProps) =>
  pages > 1 && (
    <nav className="govuk-pagination liaison-pagination" aria-label={label}>
      <Step word="Previous" rel="prev" disabled={page <= 1} onClick={() => onPage(page - 1)} />
      <ul className="govuk-pagination__list">
        {pagesShown(page, pages).map((number, index, all) =>
          number === 'gap' ? (
            <li
              key={`after ${all[index - 1]}`}
              className="govuk-pagination__item govuk-pagination__item--ellipsis"
            >
              ⋯
            </li>
          ) : (
            <li
              key={number}
              className={`govuk-pagination__item ${number === page ? 'govuk-pagination__item--current' : ''}`}
            >
              <button
                type="button"
                className="govuk-link govuk-pagination__link liaison-pagination__button"
                aria-label={`Page ${formatNumber(number)}`}
                aria-current={number === page ? 'page' : undefined}
                onClick={() => onPage(number)}
              >
                {formatNumber(number)}
              </button>
            </li>
          ),
        )}
      </ul>
      <Step word="Next" rel="next" disabled={page >= pages} onClick={() => onPage(page + 1)} />
    </nav>
  )

type StepProps = { word: string; rel: 'prev' | 'next'; disabled: boolean; onClick: () => void }

/** Stays in place, and in the tab order, at either end: what has focus must not vanish under the person. */
const Step = ({ word, rel, disabled, onClick }: StepProps) => (
  <div className={`govuk-pagination__${rel}`}>
    <button
      type="button"
      className="govuk-link govuk-pagination__link liaison-pagination__button"
      aria-disabled={disabled}
      onClick={() => !disabled && onClick()}
    >
      {word}
      <span className="govuk-visually-hidden"> page</span>
    </button>
  </div>
)
