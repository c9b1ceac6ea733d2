import { compileAttributeLexicon } from '../attribute/attribute-lexicon.ts'
import { compileOutletLexicon } from '../attribute/outlet-lexicon.ts'
import { compileCompareLexicon } from '../compare/compare-lexicon.ts'
import type { LexiconTables } from '../model/lexicon-table.ts'
import type { StageLexicons } from '../pipeline.ts'
import { compileTraceLexicon } from '../trace/trace-lexicon.ts'

/** What each stage looks up, compiled once from the project's tables. */
export function compileLexicons(tables: LexiconTables): StageLexicons {
  return {
    outlets: compileOutletLexicon(tables),
    attribute: compileAttributeLexicon(tables),
    trace: compileTraceLexicon(tables),
    compare: compileCompareLexicon(tables),
  }
}
