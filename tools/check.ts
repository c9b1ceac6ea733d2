// `npm test`: every check in the order in which a fault is cheapest to find. Stops at the first that fails.
import { spawnSync } from 'node:child_process'

interface Check {
  readonly name: string
  readonly command: readonly string[]
}

const checks: readonly Check[] = [
  { name: 'format', command: ['biome', 'ci', '--linter-enabled=false', '--colors=off'] },
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'lint', command: ['oxlint', '--type-aware', '--deny-warnings'] },
  { name: 'unused', command: ['knip', '--no-progress'] },
  {
    name: 'tests',
    command: [
      process.execPath,
      '--test',
      '--test-isolation=none',
      // As src/main.ts does: expressions are compiled once.
      '--no-regexp-tier-up',
      '--disable-warning=ExperimentalWarning',
      'src/**/*.test.ts',
      'sample/**/*.test.ts',
      'bench/**/*.test.ts',
      'test/**/*.test.ts',
    ],
  },
]

/** Runs one check with its output passed on; gives back whether it passed. */
function passes(check: Check): boolean {
  const [program = '', ...options] = check.command
  process.stdout.write(
    `\n${check.name}: ${check.command.map((word) => word.replace(process.execPath, 'node')).join(' ')}\n`,
  )
  const startedAt = performance.now()
  const run = spawnSync(program, options, { stdio: 'inherit' })
  process.stdout.write(
    `${check.name}: ${run.status === 0 ? 'passed' : 'FAILED'} in ${((performance.now() - startedAt) / 1000).toFixed(1)} s\n`,
  )
  return run.status === 0
}

const wanted = process.argv.slice(2)
const chosen = wanted.length === 0 ? checks : checks.filter((check) => wanted.includes(check.name))
process.exitCode = chosen.every(passes) ? 0 : 1
