import { readdirSync, readFileSync } from 'node:fs'
import type { LexiconTables } from '../model/lexicon-table.ts'
import { parseTable } from '../text/table.ts'

/** Every `.tsv` file of `folder` (default: the project's `lexicon/`) as a table by its name without extension. */
export function loadLexicon(folder: URL = new URL('../../lexicon/', import.meta.url)): LexiconTables {
  const names = readdirSync(folder).filter((name) => name.endsWith('.tsv'))
  return new Map(
    names.map(
      (name) => [name.slice(0, -'.tsv'.length), parseTable(readFileSync(new URL(name, folder), 'utf8'))] as const,
    ),
  )
}
