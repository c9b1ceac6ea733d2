/** A row of a lexicon file: column name to cell; empty cells are absent. */
export type LexiconRow = Readonly<Record<string, string | undefined>>

/** The lexicon files by name without extension (`outlets`, `cues` …); each stage compiles what it needs from them once. */
export type LexiconTables = ReadonlyMap<string, readonly LexiconRow[]>
