/** How a language writes figures: which mark separates thousands, which the decimals. */
export interface DigitStyle {
  readonly thousands: readonly string[]
  readonly decimal: '.' | ','
  /** Whether a plain space may separate thousands ("12 500"). */
  readonly spaces: boolean
}

const englishStyle: DigitStyle = { thousands: [','], decimal: '.', spaces: false }
const dotStyle: DigitStyle = { thousands: ['.'], decimal: ',', spaces: true }
const spaceStyle: DigitStyle = { thousands: [], decimal: ',', spaces: true }
const styles: Readonly<Record<string, DigitStyle>> = {
  de: dotStyle,
  es: dotStyle,
  it: dotStyle,
  pt: dotStyle,
  nl: dotStyle,
  tr: dotStyle,
  da: dotStyle,
  id: dotStyle,
  el: dotStyle,
  ro: dotStyle,
  hr: dotStyle,
  sr: dotStyle,
  sl: dotStyle,
  vi: dotStyle,
  ca: dotStyle,
  fr: dotStyle,
  ru: spaceStyle,
  uk: spaceStyle,
  pl: dotStyle,
  cs: spaceStyle,
  sk: spaceStyle,
  sv: spaceStyle,
  nb: spaceStyle,
  no: spaceStyle,
  fi: spaceStyle,
  bg: spaceStyle,
  be: spaceStyle,
  hu: spaceStyle,
  lt: spaceStyle,
  lv: spaceStyle,
  et: spaceStyle,
}

/** How the language (an ISO 639 code, a region may follow) writes figures. */
export function digitStyleOf(language: string): DigitStyle {
  return styles[language.slice(0, 2).toLowerCase()] ?? englishStyle
}

const grouped = /^\d{1,3}(?:[.,]\d{3})+$/u
const indian = /^\d{1,2}(?:,\d{2})+,\d{3}$/u

/** The value of a run of digits with separators, undefined when it is no figure (an address, a version): `readDigits('1.234,5', …)` is 1234.5 in German. */
export function readDigits(digits: string, style: DigitStyle): number | undefined {
  if (/^\d+$/u.test(digits)) return Number(digits)
  const separators = digits.replace(/\d/gu, '')
  const decimal = separators.at(-1) ?? ''
  if (/^(,+\.|\.+,)$/u.test(separators)) return twoKinds(digits, decimal)
  if (separators.length > 1) return new Set(separators).size === 1 && isGrouped(digits) ? joined(digits) : undefined
  if (decimal === style.decimal) return Number(digits.replace(',', '.'))
  if (style.thousands.includes(decimal) && grouped.test(digits)) return joined(digits)
  // "1.5" in a German text and "5.25" in a French one: no group of three, so it can only be a decimal point.
  const fraction = digits.slice(digits.indexOf(decimal) + 1)
  return decimal === '.' || fraction.length !== 3 ? Number(digits.replace(',', '.')) : undefined
}

function isGrouped(digits: string): boolean {
  return grouped.test(digits) || indian.test(digits)
}

function joined(digits: string): number {
  return Number(digits.replace(/[.,]/gu, ''))
}

function twoKinds(digits: string, decimal: string): number | undefined {
  const at = digits.lastIndexOf(decimal)
  const whole = digits.slice(0, at)
  return isGrouped(whole) ? Number(`${joined(whole)}.${digits.slice(at + 1)}`) : undefined
}
