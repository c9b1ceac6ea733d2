// `npm test`: every check in the order in which a fault is cheapest to find. Stops at the first that fails. The tests in a browser wait for it most of
// the time, so they run beside the others; what they say is printed when both are done.
import { spawn } from 'node:child_process'

interface Check {
  readonly name: string
  readonly commands: readonly (readonly string[])[]
}

const nodeTest = [
  process.execPath,
  '--test',
  '--test-isolation=none',
  // As src/main.ts does: expressions are compiled once.
  '--no-regexp-tier-up',
  '--disable-warning=ExperimentalWarning',
]
const checks: readonly Check[] = [
  { name: 'format', commands: [['biome', 'ci', '--linter-enabled=false', '--colors=off']] },
  { name: 'types', commands: [['tsc', '--noEmit']] },
  { name: 'lint', commands: [['oxlint', '--type-aware', '--deny-warnings']] },
  { name: 'unused', commands: [['knip', '--no-progress']] },
  {
    name: 'tests',
    commands: [
      [...nodeTest, 'src/**/*.test.ts', 'sample/**/*.test.ts', 'bench/**/*.test.ts', 'test/*.test.ts'],
      [...nodeTest, 'test/quality/*.test.ts', 'test/browser/*.test.ts'],
    ],
  },
]

/** Runs the commands of a check side by side: the first one's output is passed on, the others' is printed after it. Gives back whether all passed. */
async function passes({ name, commands }: Check): Promise<boolean> {
  const startedAt = performance.now()
  const runs = commands.map((command, at) => run(name, command, at === 0))
  const results = await Promise.all(runs)
  for (const { output } of results) process.stdout.write(output)
  const isPassed = results.every(({ status }) => status === 0)
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
  process.stdout.write(`${name}: ${isPassed ? 'passed' : 'FAILED'} in ${seconds} s\n`)
  return isPassed
}

interface Run {
  readonly status: number
  readonly output: string
}

function run(name: string, [program = '', ...options]: readonly string[], isPassedOn: boolean): Promise<Run> {
  const shown = [program.replace(process.execPath, 'node'), ...options].join(' ')
  process.stdout.write(`\n${name}: ${shown}\n`)
  return new Promise((resolve) => {
    const child = spawn(program, options, { stdio: ['inherit', isPassedOn ? 'inherit' : 'pipe', 'inherit'] })
    const parts: Buffer[] = []
    child.stdout?.on('data', (part: Buffer) => parts.push(part))
    child.on('error', (error) => {
      resolve({ status: 1, output: `${program} did not start: ${error.message}\n` })
    })
    child.on('close', (status) => {
      resolve({ status: status ?? 1, output: Buffer.concat(parts).toString('utf8') })
    })
  })
}

const wanted = process.argv.slice(2)
const chosen = wanted.length === 0 ? checks : checks.filter((check) => wanted.includes(check.name))
process.exitCode = 0
for (const check of chosen) {
  if (await passes(check)) continue
  process.exitCode = 1
  break
}
