/** The locale of a language tag that `Intl` accepts; English where the tag, which is outside data, is none. */
export function localeOf(language: string): string {
  try {
    return new Intl.Locale(language).baseName
  } catch (error) {
    if (error instanceof RangeError) return 'en'
    throw error
  }
}
