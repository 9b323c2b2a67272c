import type { Graph } from '../../../graph-schema/api/explore.ts'
import { placesOfMembers } from '../drawn/groupPlaces.ts'
import { placingOfAll } from '../layout/placing.ts'
import { tidy } from './arranging.ts'
import type { Command, CommandFor } from './command.ts'
import { completePresent, type Outside } from './completePresent.ts'
import type { ExploreState } from './ExploreState.ts'
import { goTo, type History, nameFurther, present, record, startHistory } from './history.ts'
import { outcomeWords } from './outcomeWords.ts'
import { emptySnapshot, type Snapshot } from './Snapshot.ts'
import { withNotShown } from './withNotShown.ts'

type Change = {
  history: History
  said?: string | undefined
  /** The step just taken, where it is one. */
  command?: Command
  /** Asks the server again although nothing asked for has changed. */
  afresh?: boolean
  /** No step: what was said last, a failure included, still stands. */
  passing?: boolean | undefined
}
/** Made when its turn comes, so that each builds on what the one before led to. */
type Work = (now: Snapshot) => Promise<Change> | Change

/**
 * The one place where the explorer's state changes. Changes happen one after another; each is fetched and laid
 * out whole before anything is shown, so that a failure leaves everything as it was.
 */
export function createExplorer(outside: Outside) {
  let now = emptySnapshot
  let queue: Promise<void> = Promise.resolve()
  let counting: Promise<void> = Promise.resolve()
  let waiting = 0
  const listeners = new Set<() => void>()

  const publish = (change: Partial<Snapshot>) => {
    now = { ...now, ...change }
    for (const listen of listeners) listen()
  }

  async function take(work: Work): Promise<void> {
    try {
      const { history, said, command, afresh = false, passing = false } = await work(now)
      const before = afresh ? emptySnapshot : now
      const complete = await completePresent(history, before, outside)
      const outcome = command && !command.passing ? outcomeWords(command, now, complete) : ''
      const spoken = said === undefined ? now.said : { text: `${said}${outcome}`, times: now.said.times + 1 }
      const named = outcome === '' ? complete.history : nameFurther(complete.history, outcome)
      publish({ ...complete, history: named, said: spoken, failure: passing ? now.failure : undefined })
      if (complete.graph !== before.graph && complete.flat.nodes.length > 0)
        countNotShown(complete.graph, withoutAside(complete))
    } catch (error) {
      const failed = error instanceof Error ? error : new Error(String(error))
      publish({ failure: { error: failed, retry: () => enqueue(work) } })
    }
  }

  /** Counted while the picture is already there to be read; shown in turn, if the same is still drawn. */
  function countNotShown(graph: Graph, state: ExploreState) {
    const fail = (error: unknown) => {
      const failed = error instanceof Error ? error : new Error(String(error))
      if (now.graph === graph)
        publish({ failure: { error: failed, retry: () => countNotShown(graph, state) } })
    }
    counting = outside.fetchNotShown(state).then((counts) => {
      queue = queue.then(() => {
        if (now.graph === graph) publish(withNotShown(now, counts))
      })
      return queue
    }, fail)
  }

  function enqueue(work: Work): Promise<void> {
    waiting += 1
    publish({ busy: true })
    queue = queue
      .then(() => take(work))
      .finally(() => {
        waiting -= 1
        publish({ busy: waiting > 0 })
      })
    return queue
  }

  const perform = (asked: Command | CommandFor) =>
    enqueue((snapshot) => {
      const command = typeof asked === 'function' ? asked(snapshot) : asked
      const { history } = snapshot
      return {
        history: record(history, command, command.apply(present(history))),
        said: command.passing ? undefined : command.label,
        command,
        passing: command.passing,
      }
    })

  const walkTo = (choose: (history: History) => number, saying: (label: string) => string) =>
    enqueue(({ history }) => {
      const at = choose(history)
      const undone = history.entries[Math.max(at, history.at)]
      if (at === history.at || !history.entries[at] || !undone) return { history }
      return { history: goTo(history, at), said: saying(undone.label) }
    })

  return {
    read: () => now,
    subscribe(listen: () => void) {
      listeners.add(listen)
      return () => void listeners.delete(listen)
    },
    perform,
    /** For a step that must ask the server before it is known what it does. */
    performLater: (make: (now: Snapshot) => Promise<Command>) =>
      enqueue(async (snapshot) => {
        const command = await make(snapshot)
        const { history } = snapshot
        const state = command.apply(present(history))
        return { history: record(history, command, state), said: command.label, command }
      }),
    undo: () =>
      walkTo(
        ({ at }) => at - 1,
        (label) => `Undone: ${label}`,
      ),
    redo: () =>
      walkTo(
        ({ at }) => at + 1,
        (label) => `Done again: ${label}`,
      ),
    goTo: (at: number) =>
      walkTo(
        () => at,
        (label) => `Went to: ${label}`,
      ),
    /** Starts from an address: nothing of it can be undone. */
    start: (state: ExploreState) => enqueue(() => ({ history: startHistory(state), afresh: true })),
    refresh: () => enqueue(({ history }) => ({ history, afresh: true })),
    tidy: () =>
      enqueue(async ({ history, drawn }) => {
        const state = present(history)
        const placed = await outside.place(placingOfAll(drawn, state))
        const command = tidy(placesOfMembers(drawn, state.positions, placed))
        return { history: record(history, command, command.apply(present(history))), said: command.label }
      }),
    dismiss: () => publish({ failure: undefined }),
    idle: async () => {
      let seen: readonly [Promise<void>, Promise<void>]
      do {
        seen = [queue, counting]
        await Promise.all(seen)
      } while (seen[0] !== queue || seen[1] !== counting)
    },
  }
}

/** Who is put aside for too few meetings is not shown either. */
const withoutAside = ({ state, flat }: Pick<Snapshot, 'state' | 'flat'>): ExploreState => ({
  ...state,
  hidden: [...state.hidden, ...flat.tooFew.map(({ id }) => id)],
})

export type Explorer = ReturnType<typeof createExplorer>
