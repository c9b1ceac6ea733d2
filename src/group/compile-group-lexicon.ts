import type { LexiconTables } from '../model/lexicon-table.ts'
import type { TermPrior } from './term-table.ts'

/** How common terms are in news, from the lexicon `common-terms`; empty where it is absent. */
export function compileGroupLexicon(tables: LexiconTables): TermPrior {
  const prior = new Map<string, number>()
  for (const { key, share } of tables.get('common-terms') ?? []) {
    const value = Number(share)
    if (key !== undefined && value > 0 && value <= 1) prior.set(key, value)
  }
  return prior
}
