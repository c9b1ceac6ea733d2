/**
 * The value of a printed number as a key that is the same in every language: "2,300", "2.300" and "2300" give "2300",
 * "7,8" and "7.8" give "7.8". A single separator before three digits parts thousands. Undefined for clock times and the like.
 */
export function numberKey(printed: string): string | undefined {
  if (isPlainNumber(printed)) return printed
  if (printed.includes(':') || printed.length > 20) return undefined
  const digits = printed.replace(/\p{Nd}/gu, (digit) => asciiDigit(digit))
  const parts = digits.split(/[.,]/u)
  if (parts.some((part) => !/^\d+$/u.test(part))) return undefined
  const last = parts.at(-1) ?? ''
  const head = parts.slice(0, -1)
  const separators = digits.replace(/\d/gu, '')
  const isMixed = separators.includes('.') && separators.includes(',')
  const endsInFraction = head.length > 0 && (last.length !== 3 || head[0] === '0' || (isMixed && last.length !== 3))
  const whole = (endsInFraction ? head.join('') : parts.join('')).replace(/^0+(?=\d)/u, '')
  const fraction = endsInFraction ? last.replace(/0+$/u, '') : ''
  return fraction === '' ? whole : `${whole}.${fraction}`
}

/** Whether it is its own key: digits of ASCII, of which the first is no zero. */
function isPlainNumber(printed: string): boolean {
  if (printed === '' || printed.length > 20 || printed.startsWith('0')) return false
  for (let at = 0; at < printed.length; at += 1) {
    const code = printed.charCodeAt(at)
    if (code < 48 || code > 57) return false
  }
  return true
}

function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 48
  // Every script's decimal digits stand in one run of ten that begins with its zero.
  let zero = code
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1
  return String(code <= 57 ? code - 48 : code - zero)
}
