type Sign = { sign: string; words: string; means: string }

/** What signs mean, each beside its word. */
export const SignList = ({ signs }: { signs: readonly Sign[] }) => (
  <dl className="liaison-key">
    {signs.map(({ sign, words, means }) => (
      <div key={words}>
        <dt>
          <span aria-hidden="true">{sign}</span> {words}
        </dt>
        <dd>{means}</dd>
      </div>
    ))}
  </dl>
)
