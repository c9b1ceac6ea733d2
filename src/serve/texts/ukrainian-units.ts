import { type PluralForms, pluralsOf } from './plural-forms.ts'

const { form } = pluralsOf('uk')

const forms = (one: string, few: string, many: string, other = few): PluralForms => ({ one, few, many, other })

/** The units of the lexicon that reports use most; of counted things the noun stays as printed. */
const units: Readonly<Record<string, PluralForms>> = {
  second: forms('секунда', 'секунди', 'секунд'),
  minute: forms('хвилина', 'хвилини', 'хвилин'),
  hour: forms('година', 'години', 'годин'),
  day: forms('день', 'дні', 'днів', 'дня'),
  night: forms('ніч', 'ночі', 'ночей'),
  week: forms('тиждень', 'тижні', 'тижнів', 'тижня'),
  month: forms('місяць', 'місяці', 'місяців', 'місяця'),
  year: forms('рік', 'роки', 'років', 'року'),
  'year of age': forms('рік', 'роки', 'років', 'року'),
  'month of age': forms('місяць', 'місяці', 'місяців', 'місяця'),
  quarter: forms('квартал', 'квартали', 'кварталів', 'кварталу'),
  decade: forms('десятиліття', 'десятиліття', 'десятиліть'),
  century: forms('століття', 'століття', 'століть'),
  metre: forms('метр', 'метри', 'метрів', 'метра'),
  kilometre: forms('кілометр', 'кілометри', 'кілометрів', 'кілометра'),
  centimetre: forms('сантиметр', 'сантиметри', 'сантиметрів', 'сантиметра'),
  millimetre: forms('міліметр', 'міліметри', 'міліметрів', 'міліметра'),
  mile: forms('миля', 'милі', 'миль'),
  'nautical mile': forms('морська миля', 'морські милі', 'морських миль', 'морської милі'),
  foot: forms('фут', 'фути', 'футів', 'фута'),
  inch: forms('дюйм', 'дюйми', 'дюймів', 'дюйма'),
  yard: forms('ярд', 'ярди', 'ярдів', 'ярда'),
  'square metre': forms('квадратний метр', 'квадратні метри', 'квадратних метрів', 'квадратного метра'),
  'square kilometre': forms('квадратний кілометр', 'квадратні кілометри', 'квадратних кілометрів'),
  'square mile': forms('квадратна миля', 'квадратні милі', 'квадратних миль', 'квадратної милі'),
  acre: forms('акр', 'акри', 'акрів', 'акра'),
  hectare: forms('гектар', 'гектари', 'гектарів', 'гектара'),
  gram: forms('грам', 'грами', 'грамів', 'грама'),
  kilogram: forms('кілограм', 'кілограми', 'кілограмів', 'кілограма'),
  'metric ton': forms('метрична тонна', 'метричні тонни', 'метричних тонн', 'метричної тонни'),
  ton: forms('тонна', 'тонни', 'тонн'),
  pound: forms('фунт', 'фунти', 'фунтів', 'фунта'),
  gallon: forms('галон', 'галони', 'галонів', 'галона'),
  litre: forms('літр', 'літри', 'літрів', 'літра'),
  barrel: forms('барель', 'барелі', 'барелів', 'бареля'),
  'mile per hour': forms('миля на годину', 'милі на годину', 'миль на годину'),
  'kilometre per hour': forms('кілометр на годину', 'кілометри на годину', 'кілометрів на годину'),
  knot: forms('вузол', 'вузли', 'вузлів', 'вузла'),
  celsius: forms('градус Цельсія', 'градуси Цельсія', 'градусів Цельсія', 'градуса Цельсія'),
  fahrenheit: forms('градус Фаренгейта', 'градуси Фаренгейта', 'градусів Фаренгейта', 'градуса Фаренгейта'),
  degree: forms('градус', 'градуси', 'градусів', 'градуса'),
  kilowatt: forms('кіловат', 'кіловати', 'кіловатів', 'кіловата'),
  megawatt: forms('мегават', 'мегавати', 'мегаватів', 'мегавата'),
  gigawatt: forms('гігават', 'гігавати', 'гігаватів', 'гігавата'),
  'kilowatt hour': forms('кіловат-година', 'кіловат-години', 'кіловат-годин'),
  'megawatt hour': forms('мегават-година', 'мегават-години', 'мегават-годин'),
  percentage: forms('%', '%', '%'),
  'percentage point': forms('відсотковий пункт', 'відсоткові пункти', 'відсоткових пунктів', 'відсоткового пункту'),
  dollar: forms('долар', 'долари', 'доларів', 'долара'),
  euro: forms('євро', 'євро', 'євро'),
  'Ukrainian hryvnia': forms('гривня', 'гривні', 'гривень'),
  'pound sterling': forms('фунт стерлінгів', 'фунти стерлінгів', 'фунтів стерлінгів'),
  'Russian ruble': forms('російський рубль', 'російські рублі', 'російських рублів', 'російського рубля'),
  'Japanese yen': forms('японська єна', 'японські єни', 'японських єн', 'японської єни'),
  'Chinese yuan': forms('юань', 'юані', 'юанів', 'юаня'),
  person: forms('особа', 'особи', 'осіб'),
  people: forms('особа', 'особи', 'осіб'),
}

/** Sets the unit behind an amount; undefined for a unit without a Ukrainian name. `value` is undefined for a range. */
export function ukrainianUnit(unit: string, value: number | undefined): ((amount: string) => string) | undefined {
  const found = Object.hasOwn(units, unit) ? units[unit] : undefined
  return found && ((amount) => `${amount} ${form(value ?? 5, found)}`)
}
