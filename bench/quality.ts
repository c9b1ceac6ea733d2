// The quality figures: the commands that stand beside the project measure this checkout; without them it says so.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')
const measures = resolve(root, '../shared/score')
const names = ['seeds', 'attribute', 'quantities', 'group', 'feeds'] as const

/** What the measuring commands print of this checkout, each under its name. */
export function qualityTables(): string {
  if (!existsSync(measures)) return 'Quality: the measuring commands (../shared/score) are absent; skipped.\n'
  return names.map((name) => `## ${name}\n\n${measure(name)}\n`).join('\n')
}

/** What the measuring command `name` prints of this checkout. */
export function measure(name: string): string {
  const run = spawnSync(process.execPath, [resolve(measures, name)], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, HEADWATER: `${process.execPath} ${resolve(root, 'src/main.ts')}` },
    timeout: 1_800_000,
  })
  return run.stdout.trimEnd() || `no output; ${run.stderr.trim().slice(-300)}`
}
