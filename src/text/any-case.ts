/**
 * The source of an expression in which each letter stands for both cases: `[Tt][Oo][Ll][Dd]` for `told`. It does without
 * the flags of a group, which V8 was seen to forget. `\p{Lu}` and `\p{Ll}` become `\p{L}`; names of groups and ranges of
 * letters are not taken.
 */
export function anyCase(source: string): string {
  let isInClass = false
  return source.replace(/\\p\{(\w+)\}|\\.|[[\]]|\p{L}/gu, (part, property: string | undefined) => {
    if (property !== undefined) return property === 'Lu' || property === 'Ll' ? '\\p{L}' : part
    if (part === '[') isInClass = true
    if (part === ']') isInClass = false
    const [lower, upper] = [part.toLowerCase(), part.toUpperCase()]
    if (part.length > 1 || lower === upper || upper.length > 1) return part
    return isInClass ? `${lower}${upper}` : `[${lower}${upper}]`
  })
}
