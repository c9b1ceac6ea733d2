// Gives a parser made inputs and tells which of them it throws at, takes too long for or keeps too much memory for.

import { setImmediate } from 'node:timers/promises'
import { samples, words } from './fuzz-samples.ts'
import { type FuzzTarget, targets } from './fuzz-targets.ts'
import { mutate } from './mutate.ts'

export interface Finding {
  readonly number: number
  readonly what: string
  readonly input: Uint8Array
}

export interface FuzzRun {
  readonly inputCount: number
  readonly slowestMilliseconds: number
  readonly memoryMegabytes: number
  readonly findings: readonly Finding[]
}

export interface FuzzOptions {
  readonly seed: number
  /** Numbers of the inputs: from `first`, at most `count` of them. */
  readonly first: number
  readonly count: number
  readonly seconds: number
}

/** An input of 400 kB may take this long in processor time, in whatever state the machine is. */
export const millisecondsMax = 2000
const memoryMegabytesMax = 600
const findingsMax = 20
const inputsBetweenTurns = 100

/** What the parser `name` made of its inputs. */
export async function fuzzParser(name: string, options: FuzzOptions): Promise<FuzzRun> {
  const target = targets[name] ?? (() => undefined)
  const endsAt = performance.now() + options.seconds * 1000
  const before = process.memoryUsage().rss
  const findings: Finding[] = []
  let [slowest, memory, inputCount] = [0, 0, 0]
  while (inputCount < options.count && performance.now() < endsAt && findings.length < findingsMax) {
    const number = options.first + inputCount
    const input = mutate(samples[name] ?? [], { seed: options.seed, number, words: words[name] ?? [] })
    const { milliseconds, thrown } = await timed(target, input)
    slowest = Math.max(slowest, milliseconds)
    memory = Math.max(memory, (process.memoryUsage().rss - before) / 1e6)
    const what = thrown ?? (milliseconds > millisecondsMax ? `took ${Math.round(milliseconds)} ms` : undefined)
    if (what !== undefined) findings.push({ number, what, input })
    inputCount += 1
    // What streams of broken archives leave to be closed is closed when the loop of events turns, which awaiting alone does not make it do.
    if (inputCount % inputsBetweenTurns === 0) await setImmediate()
  }
  if (memory > memoryMegabytesMax) {
    findings.push({ number: options.first, what: `memory grew by ${Math.round(memory)} MB`, input: new Uint8Array(0) })
  }
  return { inputCount, slowestMilliseconds: slowest, memoryMegabytes: memory, findings }
}

async function timed(
  target: FuzzTarget,
  input: Uint8Array,
): Promise<{ readonly milliseconds: number; readonly thrown: string | undefined }> {
  const before = process.cpuUsage()
  let thrown: string | undefined
  try {
    await target(input)
  } catch (error) {
    thrown = error instanceof Error ? (error.stack ?? error.message) : String(error)
  }
  const used = process.cpuUsage(before)
  return { milliseconds: (used.user + used.system) / 1000, thrown }
}
