import type { Quantity } from '../model/quantity.ts'
import type { AttributedArticle } from '../model/report.ts'
import type { SentenceChange, StatementChange } from '../model/revision-change.ts'
import type { Span } from '../model/span.ts'
import type { Statement } from '../model/statement.ts'

/** What changed in figures, hedges and sources, in the order of the changed sentences. */
export function findStatementChanges(
  sentences: readonly SentenceChange[],
  before: AttributedArticle,
  after: AttributedArticle,
): readonly StatementChange[] {
  return [
    ...sentences.flatMap((change) => [...numberChanges(change, before, after), ...hedgeChanges(change, before, after)]),
    ...sourceChanges(sentences, before, after),
  ]
}

const inside = (span: Span, outer: Span | undefined): boolean =>
  outer !== undefined && span.start >= outer.start && span.end <= outer.end

/** Figures of one unit that stand in the same order with another value. */
function numberChanges(
  change: SentenceChange,
  before: AttributedArticle,
  after: AttributedArticle,
): readonly StatementChange[] {
  if (change.before === undefined || change.after === undefined) return []
  const old = before.quantities.filter(({ span }) => inside(span, change.before))
  const changes: StatementChange[] = []
  const used = new Set<Quantity>()
  for (const quantity of after.quantities.filter(({ span }) => inside(span, change.after))) {
    const former = old.find((each) => !used.has(each) && unitOf(each) === unitOf(quantity))
    if (former === undefined) continue
    used.add(former)
    if (figureOf(former) !== figureOf(quantity)) {
      changes.push({ kind: 'number-changed', before: former.span, after: quantity.span })
    }
  }
  return changes
}

function unitOf({ unit, measure }: Quantity): string {
  return `${measure ?? ''} ${unit ?? ''}`
}

function figureOf({ value, min, max, bound }: Quantity): string {
  return JSON.stringify([value ?? null, min ?? null, max ?? null, bound])
}

/** A sentence that says as a fact what it hedged before, or the other way round. */
function hedgeChanges(
  change: SentenceChange,
  before: AttributedArticle,
  after: AttributedArticle,
): readonly StatementChange[] {
  if (change.before === undefined || change.after === undefined) return []
  const old = hedgeIn(change.before, before)
  const now = hedgeIn(change.after, after)
  if (old && !now) return [{ kind: 'hedge-dropped', before: old, after: change.after }]
  if (now && !old) return [{ kind: 'hedge-added', before: change.before, after: now }]
  return []
}

const hedgeWords =
  /(?<![\p{L}\p{M}])(?:reportedly|allegedly|apparently|possibly|perhaps|likely|unlikely|may|might|could|appears? to|seems? to|is believed to|are believed to|is thought to|angeblich|offenbar|möglicherweise|vermutlich|soll(?:en)?|pourrait|aurait|auraient|apparemment|podría|habría|habrían|aparentemente|supuestamente|potrebbe|sarebbe|presumibilmente|poderia|teria|alegadamente|podobno|rzekomo|предположительно|якобы|возможно|імовірно|ймовірно|нібито|можливо)(?![\p{L}\p{M}])/iu

function hedgeIn(sentence: Span, { statements, quantities }: AttributedArticle): Span | undefined {
  const marker = statements.find(
    ({ source }) => source?.kind === 'hearsay-marker' && inside(source.span, sentence),
  )?.source
  if (marker) return marker.span
  const found = hedgeWords.exec(sentence.text)
  if (found)
    return { start: sentence.start + found.index, end: sentence.start + found.index + found[0].length, text: found[0] }
  return quantities.find(({ span, hedge }) => hedge !== undefined && inside(span, sentence))?.hedge
}

/** Sources on whose word nothing stood before, and those on whose word nothing stands any more. */
function sourceChanges(
  sentences: readonly SentenceChange[],
  before: AttributedArticle,
  after: AttributedArticle,
): readonly StatementChange[] {
  const old = sourcesOf(before)
  const now = sourcesOf(after)
  const isIn = (span: Span, side: 'before' | 'after'): boolean => sentences.some((change) => inside(span, change[side]))
  return [
    ...[...now].flatMap(([key, span]) =>
      old.has(key) || !isIn(span, 'after') ? [] : [{ kind: 'source-added' as const, after: span }],
    ),
    ...[...old].flatMap(([key, span]) =>
      now.has(key) || !isIn(span, 'before') ? [] : [{ kind: 'source-dropped' as const, before: span }],
    ),
  ]
}

/** Each source once, by its name, else by its words. */
function sourcesOf({ statements }: AttributedArticle): ReadonlyMap<string, Span> {
  const sources = new Map<string, Span>()
  for (const { source } of statements) {
    if (source === undefined || source.kind === 'hearsay-marker') continue
    const key = keyOf(source)
    if (!sources.has(key)) sources.set(key, source.span)
  }
  return sources
}

function keyOf({ name, span }: NonNullable<Statement['source']>): string {
  return (name ?? span.text).toLowerCase().replace(/\s+/gu, ' ')
}
