import { Button } from '../../design/Button.tsx'
import { EntryField } from '../../design/EntryField.tsx'
import { TextField } from '../../design/TextField.tsx'
import type { PersonDraft, PostDraft } from './editDraft.ts'
import { fieldIds } from './editedFields.ts'
import { NameFields } from './NameFields.tsx'
import { nextKey } from './nextKey.ts'
import { PeriodFields } from './PeriodFields.tsx'

type Props = { draft: PersonDraft; onDraft: (draft: PersonDraft) => void }

/** A person: names, and posts with when they were held. */
export function PersonFields({ draft, onDraft }: Props) {
  const set = (change: Partial<PersonDraft>) => onDraft({ ...draft, ...change })
  const setPost = (key: number, change: Partial<PostDraft>) =>
    set({ posts: draft.posts.map((post) => (post.key === key ? { ...post, ...change } : post)) })
  return (
    <>
      <NameFields names={draft} hint="Never a victim, a survivor or a member of the public." onNames={set} />
      <h2 className="govuk-heading-m" id={fieldIds.parts} tabIndex={-1}>
        Posts
      </h2>
      {draft.posts.map((post, at) => (
        <fieldset key={post.key} className="liaison-register__row">
          <legend className="govuk-visually-hidden">Post {at + 1}</legend>
          <TextField
            label="Title"
            value={post.title}
            maxLength={500}
            onText={(title) => setPost(post.key, { title })}
          />
          <EntryField
            label="At"
            types={['organisation']}
            chosen={post.organisation}
            onChosen={(organisation) => setPost(post.key, { organisation })}
          />
          <PeriodFields period={post} onPeriod={(period) => setPost(post.key, period)} />
          <Button look="link" onClick={() => set({ posts: draft.posts.filter((one) => one !== post) })}>
            Leave out<span className="govuk-visually-hidden"> post {at + 1}</span>
          </Button>
        </fieldset>
      ))}
      <Button
        look="secondary"
        onClick={() =>
          set({
            posts: [
              ...draft.posts,
              {
                key: nextKey(draft.posts),
                title: '',
                organisation: undefined,
                from: undefined,
                to: undefined,
              },
            ],
          })
        }
      >
        Add a post
      </Button>
    </>
  )
}
