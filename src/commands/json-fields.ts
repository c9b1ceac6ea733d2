/** A JSON object whose fields are not yet known. */
export type JsonRecord = Readonly<Record<string, unknown>>

/** Whether `value` is a JSON object (no array, not null). */
export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The words of a field; undefined where it is absent, blank or no string. */
export function textField(record: JsonRecord, name: string): string | undefined {
  const value = record[name]
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}

/** The field as an id: words, or a whole number written out. */
export function idField(record: JsonRecord, name: string): string | undefined {
  const value = record[name]
  return typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : textField(record, name)
}

/** The records of a list field; elements of another kind are passed over. */
export function recordsField(record: JsonRecord, name: string): readonly JsonRecord[] {
  const value = record[name]
  return Array.isArray(value) ? value.filter(isRecord) : []
}

/** The words of a list field, or of a single one. */
export function textsField(record: JsonRecord, name: string): readonly string[] {
  const value = record[name]
  if (typeof value === 'string') return value.trim() === '' ? [] : [value]
  if (!Array.isArray(value)) return []
  return value.filter((element): element is string => typeof element === 'string' && element.trim() !== '')
}

/** The element of the closed list `choices` that the field names. */
export function choiceField<Choice extends string>(
  record: JsonRecord,
  name: string,
  choices: readonly Choice[],
): Choice | undefined {
  return choices.find((choice) => choice === record[name])
}
