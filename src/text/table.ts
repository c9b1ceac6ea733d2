/** Rows of a tab-separated text: lines that begin with `#` are its header, the first other line names the columns. */
export function parseTable(text: string): readonly Readonly<Record<string, string | undefined>>[] {
  const lines = text.split(/\r?\n/u).filter((line) => line.trim() !== '' && !line.startsWith('#'))
  const columns = (lines[0] ?? '').split('\t')
  return lines.slice(1).map((line) => {
    const cells = line.split('\t')
    const row: Record<string, string> = {}
    columns.forEach((column, i) => {
      const cell = cells[i]?.trim()
      if (cell) row[column] = cell
    })
    return row
  })
}
