/** The forms of a noun by the plural rules of its language; `other` stands for what is not given. */
export type PluralForms = Partial<Readonly<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string }

/** Words for counts in one language. */
export interface Plurals {
  /** A number as it is printed: "1,204". */
  readonly number: (value: number) => string
  /** The form that goes with a number, without it. */
  readonly form: (count: number, forms: PluralForms) => string
  /** A noun's maker of counts: "1 report", "14 reports". */
  readonly counter: (forms: PluralForms) => (count: number) => string
}

/** Counts by the rules of `locale`. */
export function pluralsOf(locale: string): Plurals {
  const rules = new Intl.PluralRules(locale)
  const numbers = new Intl.NumberFormat(locale)
  const form = (count: number, forms: PluralForms): string => forms[rules.select(count)] ?? forms.other
  return {
    number: (value) => numbers.format(value),
    form,
    counter: (forms) => (count) => `${numbers.format(count)} ${form(count, forms)}`,
  }
}
