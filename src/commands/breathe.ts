import { setImmediate } from 'node:timers/promises'

/** Lets what waits outside be seen to, between two pieces of work: Ctrl-C, and the readers of a server. */
export async function breathe(): Promise<void> {
  await setImmediate()
}
