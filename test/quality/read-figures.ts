export const measureNames = ['seeds', 'attribute', 'quantities', 'group', 'extract', 'feeds'] as const
export type MeasureName = (typeof measureNames)[number]

/** The figures of a measuring command's output by name; where less is better the figure is negative, so that a floor can only rise. */
export function figuresOf(name: MeasureName, output: string): ReadonlyMap<string, number> {
  if (name === 'group') return groupFigures(output)
  if (name === 'extract' || name === 'feeds') return namedFigures(pagePatterns, output)
  return concludedFigures(output)
}

/** Figures of pages and feeds, by the words that they are printed after. */
const pagePatterns: readonly (readonly [string, RegExp])[] = [
  ['body', /^WCXB development articles .* F1 ([\d.]+)/mu],
  ['headline', /^ {2}headline: same ([\d.]+)/mu],
  ['author', /^ {2}author: same ([\d.]+)/mu],
  ['date', /^ {2}date: same day as printed ([\d.]+)/mu],
  ['expectations', /^feeds: share of gofeed expectations met ([\d.]+)/mu],
]

function namedFigures(patterns: readonly (readonly [string, RegExp])[], output: string): ReadonlyMap<string, number> {
  return new Map(
    patterns.flatMap(([name, pattern]) => {
      const figure = pattern.exec(output)?.[1]
      return figure === undefined ? [] : [[name, Number(figure)] as const]
    }),
  )
}

/** `NAME: PASS · KEY FIGURE (TARGET) · …` */
function concludedFigures(output: string): ReadonlyMap<string, number> {
  const line = output.trimEnd().split('\n').at(-1) ?? ''
  const parts = line.split(' · ').slice(1)
  return new Map(
    parts.flatMap((part) => {
      const match = /^(.+?) (\S+) \(([^)]*)\)/u.exec(part)
      const [, key, figure, target] = match ?? []
      if (key === undefined || figure === undefined || target === undefined) return []
      const value = numberOf(figure)
      return value === undefined ? [] : [[key, isLessBetter(target) ? 0 - value : value] as const]
    }),
  )
}

function isLessBetter(target: string): boolean {
  return target.startsWith('≤') || target === '= 0'
}

function numberOf(figure: string): number | undefined {
  if (figure === 'yes') return 1
  if (figure === 'no') return 0
  const share = /^(\d+)\/(\d+)$/u.exec(figure)
  if (share) return Number(share[2]) === 0 ? undefined : Number(share[1]) / Number(share[2])
  const value = Number(figure)
  return Number.isNaN(value) ? undefined : value
}

/** `SET (ARTICLES, STORIES) | MODE | P R F1 | P R F1 | …` */
function groupFigures(output: string): ReadonlyMap<string, number> {
  return new Map(
    output.split('\n').flatMap((line) => {
      const match = /^(\S+) \(\d+, \d+\) \| (\w+) \| \S+ \S+ (\S+) \| \S+ \S+ (\S+) \|/u.exec(line)
      if (!match) return []
      const [, set, mode, cubed, pairs] = match
      return [[`${set} ${mode} BCubed`, Number(cubed)] as const, [`${set} ${mode} pairwise`, Number(pairs)] as const]
    }),
  )
}
