import type { ReportView } from './report-view.ts'

/** How many figures of two digits or more both texts tell; years are everybody's. */
export function sharedFigures(a: ReportView, b: ReportView): number {
  const figures = figuresOf(b)
  return [...figuresOf(a)].filter((figure) => figures.has(figure)).length
}

function figuresOf(view: ReportView): ReadonlySet<string> {
  const figures = view.sentences.flatMap(({ words }) => [...words].map((word) => /^\d+/u.exec(word)?.[0] ?? ''))
  return new Set(figures.filter((figure) => figure.length > 1 && !/^(?:19|20)\d\d$/u.test(figure)))
}
