import { compileAttributeLexicon } from '../attribute/attribute-lexicon.ts'
import { compileOutletLexicon } from '../attribute/outlet-lexicon.ts'
import { compileCompareLexicon } from '../compare/compare-lexicon.ts'
import { compileGroupLexicon } from '../group/compile-group-lexicon.ts'
import type { TermPrior } from '../group/term-table.ts'
import type { LexiconRow, LexiconTables } from '../model/lexicon-table.ts'
import type { StageLexicons } from '../pipeline.ts'
import { compileTraceLexicon } from '../trace/trace-lexicon.ts'

/** What each stage looks up, compiled from the project's tables. */
export function compileLexicons(tables: LexiconTables): StageLexicons {
  return {
    outlets: compileOutletLexicon(tables),
    attribute: compileAttributeLexicon(tables),
    trace: compileTraceLexicon(tables),
    compare: compileCompareLexicon(tables),
  }
}

/** The lexicons of a run, which learn the outlets that its feeds name. */
export interface LexiconKeeper {
  /** How common terms are in news, for grouping. */
  readonly commonTerms: TermPrior
  readonly current: () => StageLexicons
  /** From now on `names` are outlets. */
  readonly learnOutlets: (names: readonly string[]) => void
}

/** A keeper that starts with `tables`; `first` is what they compile to, where that is known. */
export function openLexiconKeeper(tables: LexiconTables, first?: StageLexicons): LexiconKeeper {
  const rows: LexiconRow[] = [...(tables.get('outlets') ?? [])]
  const known = new Set(rows.flatMap(namesOf))
  let compiled = first
  return {
    commonTerms: compileGroupLexicon(tables),
    current: () => {
      compiled ??= compileLexicons(new Map([...tables, ['outlets', rows]]))
      return compiled
    },
    learnOutlets: (names) => {
      for (const name of names.map((each) => each.trim())) {
        if (name === '' || known.has(name.toLowerCase())) continue
        known.add(name.toLowerCase())
        rows.push(outletRow(name))
        compiled = undefined
      }
    },
  }
}

function namesOf(row: LexiconRow): readonly string[] {
  return [row['name'] ?? '', ...(row['aliases'] ?? '').split('|')].map((name) => name.toLowerCase())
}

/** A name of one word may be a word of the language ("Time"): it counts inside citing phrases only. */
function outletRow(name: string): LexiconRow {
  const isOneWord = /^(?:The )?\p{L}+$/u.test(name)
  return { name, kind: 'web', ...(isOneWord ? { ambiguous: name } : {}) }
}
