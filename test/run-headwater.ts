import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { TestContext } from 'node:test'
import { compileLexicons, openLexiconKeeper } from '../src/commands/compile-lexicons.ts'
import { loadLexicon } from '../src/commands/load-lexicon.ts'
import { runCommandLine } from '../src/commands/run-command-line.ts'
import { readSettings } from '../src/settings/settings.ts'

/** What a command did, as its user sees it. */
export interface Ran {
  readonly status: number
  readonly output: string
  readonly messages: string
  /** The lines of output as parsed JSON. */
  readonly lines: readonly unknown[]
}

export interface RunOptions {
  readonly input?: string | Uint8Array
  readonly environment?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal
  /** Milliseconds since 1970; stands still. */
  readonly now?: number
  /** Hosts that the test answers for. */
  readonly mappedHosts?: ReadonlyMap<string, { readonly address: string; readonly port: number }>
  /** Told each line as it is printed. */
  readonly onPrint?: (line: string) => void
}

const tables = loadLexicon()
const lexicons = compileLexicons(tables)
const noon = Date.UTC(2026, 10, 2, 12)

/** Runs a command line in this process, with everything real but the terminal and the clock. */
export async function runHeadwater(commandLine: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const printed: string[] = []
  let messages = ''
  const status = await runCommandLine(commandLine, {
    terminal: {
      standardInput: inputOf(options.input ?? ''),
      print: (line) => {
        printed.push(line)
        options.onPrint?.(line)
        return Promise.resolve()
      },
      write: (text) => {
        messages += text
      },
      isTerminal: false,
      signal: options.signal ?? new AbortController().signal,
    },
    settings: readSettings(options.environment ?? {}),
    clock: { now: () => options.now ?? noon },
    openLexicons: () => openLexiconKeeper(tables, lexicons),
    ...(options.mappedHosts === undefined ? {} : { mappedHosts: options.mappedHosts }),
  })
  return {
    status,
    output: printed.join('\n'),
    messages,
    get lines() {
      return printed.map((line): unknown => JSON.parse(line))
    },
  }
}

async function* inputOf(input: string | Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(typeof input === 'string' ? Buffer.from(input) : input)
}

/** A folder that is gone after the test. */
export function temporaryFolder(context: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'headwater-'))
  context.after(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}

/** Writes files by their path below `folder`, and gives back their whole paths. */
export async function writeFiles(
  folder: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<readonly string[]> {
  const paths: string[] = []
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name)
    await mkdir(dirname(path), { recursive: true })
    writeFileSync(path, content)
    paths.push(path)
  }
  return paths
}

/** Articles as lines of JSON. */
export function jsonLines(articles: readonly object[]): string {
  return articles.map((article) => `${JSON.stringify(article)}\n`).join('')
}
