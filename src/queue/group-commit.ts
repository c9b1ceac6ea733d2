/** Work on the store that is committed together: one wait for the disk for all that comes within a moment. */
export interface GroupCommit {
  /** Resolves when the work is committed with its group; rejects when the group could not be. */
  readonly add: (work: () => void) => Promise<void>
}

interface Waiting {
  readonly work: () => void
  readonly resolve: () => void
  readonly reject: (error: unknown) => void
}

/** Groups of what comes within `pauseMilliseconds`, each done inside one call of `together`, which does all of it or nothing. */
export function openGroupCommit(together: (work: () => void) => void, pauseMilliseconds: number): GroupCommit {
  let group: Waiting[] = []
  const commit = (): void => {
    const done = group
    group = []
    try {
      together(() => {
        for (const { work } of done) work()
      })
    } catch (error) {
      for (const { reject } of done) reject(error)
      return
    }
    for (const { resolve } of done) resolve()
  }
  return {
    add: (work) =>
      new Promise((resolve, reject) => {
        if (group.length === 0) setTimeout(commit, pauseMilliseconds)
        group.push({ work, resolve, reject })
      }),
  }
}
