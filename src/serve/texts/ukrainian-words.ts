import { dateWords } from './date-words.ts'
import type { englishWords } from './english-words.ts'
import { pluralsOf } from './plural-forms.ts'
import { ukrainianUnit } from './ukrainian-units.ts'

const { number, counter, form } = pluralsOf('uk')
const figures = new Intl.NumberFormat('uk', { maximumSignificantDigits: 4 })
const names = new Intl.DisplayNames(['uk'], { type: 'language' })

const reports = counter({ one: 'публікація', few: 'публікації', many: 'публікацій', other: 'публікації' })
const reportsOf = counter({ one: 'публікації', other: 'публікацій' })

const measures: Readonly<Record<string, string>> = {
  range: 'дальність',
  distance: 'відстань',
  length: 'довжина',
  height: 'висота',
  depth: 'глибина',
  area: 'площа',
  volume: 'обʼєм',
  mass: 'маса',
  speed: 'швидкість',
  temperature: 'температура',
  energy: 'енергія',
  power: 'потужність',
  pressure: 'тиск',
  frequency: 'частота',
  duration: 'тривалість',
  age: 'вік',
  money: 'сума',
  price: 'ціна',
  share: 'частка',
  change: 'зміна',
  ratio: 'співвідношення',
  rate: 'темп',
  count: 'кількість',
  deaths: 'загиблі',
  injuries: 'поранені',
  magnitude: 'магнітуда',
  data: 'обсяг даних',
  other: 'показник',
}

/** The same in Ukrainian. */
export const ukrainianWords: typeof englishWords = {
  language: 'uk',
  direction: 'ltr',
  ownName: 'Українська',
  dates: dateWords('uk', (printed) => printed.replace(/\s?р\.$/u, '')),
  number,
  languageName: (code) => {
    try {
      return names.of(code) ?? code
    } catch {
      return code
    }
  },
  states: {
    resisted: 'Спротив',
    'under-review': 'На розгляді',
    expected: 'Очікується',
    'reported-decided': 'За повідомленнями, вирішено',
    announced: 'Оголошено',
    done: 'Здійснено',
    denied: 'Заперечено',
    reversed: 'Скасовано',
  },
  reported: 'Повідомлено',
  notAnnounced: 'За повідомленнями, вирішено; не оголошено',
  onRecord: 'підтверджено відкрито',
  notOnRecord: 'відкрито не підтверджено',
  saidOnRecord: 'відкрито, під іменем',
  saidNotOnRecord: 'без імені',
  classes: {
    original: 'Оригінал',
    pickup: 'Переказ',
    copy: 'Копія',
    rewrite: 'Рерайт',
    'derived-unresolved': 'Запозичення, джерело не назване',
    mixed: 'Змішана публікація',
  },
  manyOfClass: {
    original: counter({ one: 'оригінал', few: 'оригінали', many: 'оригіналів', other: 'оригіналу' }),
    pickup: counter({ one: 'переказ', few: 'перекази', many: 'переказів', other: 'переказу' }),
    copy: counter({ one: 'копія', few: 'копії', many: 'копій', other: 'копії' }),
    rewrite: counter({ one: 'рерайт', few: 'рерайти', many: 'рерайтів', other: 'рерайту' }),
    'derived-unresolved': counter({ one: 'запозичення', many: 'запозичень', other: 'запозичення' }),
    mixed: counter({ one: 'змішана', many: 'змішаних', other: 'змішані' }),
  },
  agreements: {
    single: 'Немає з чим порівняти',
    agree: 'Те саме',
    'same-within-rounding': 'Те саме з огляду на округлення',
    differs: 'Відрізняється',
    conflict: 'Суперечність',
    superseded: 'Відтоді змінилося',
  },
  notCompared: 'Не порівняно',
  levels: {
    'on-record': 'відкрито, під іменем',
    'on-record-institutional': 'відкрито, від імені установи',
    anonymous: 'без імені',
    unclear: 'незрозуміло, хто',
    'second-hand': 'з чужих слів',
  },
  kinds: { person: 'Особа', body: 'Установа чи організація', place: 'Місце', thing: 'Предмет' },
  measure: (measure, unit) => {
    if (measure === 'count' && unit !== undefined) return `Кількість: ${unit}`
    const name = measure === 'other' ? (unit ?? 'показник') : (measures[measure] ?? measure)
    return name.charAt(0).toUpperCase() + name.slice(1)
  },
  measureName: (measure) => measures[measure] ?? measure,
  figure: (value) => figures.format(value),
  figureRange: (from, to) => `від ${from} до ${to}`,
  si: {
    metre: 'м',
    kilometre: 'км',
    kilogram: 'кг',
    'square metre': 'м²',
    'cubic metre': 'м³',
    'metre per second': 'м/с',
  },
  inUnit: (amount, unit, value) => ukrainianUnit(unit, value)?.(amount) ?? `${amount} ${unit}`,
  unitOfAxis: (unit) => ukrainianUnit(unit, undefined)?.('').trim() ?? unit,
  minutes: (minutes) => `${minutes} хв`,
  hours: (hours) => `${hours} год`,
  days: (days) => `${days} д`,
  seconds: (seconds) => `${seconds.replace('.', ',')} с`,
  originsNoun: (max) =>
    form(max, { one: 'першоджерело', few: 'першоджерела', many: 'першоджерел', other: 'першоджерела' }),
  atMost: 'щонайбільше',
  originInterval: ({ min, max }) => (max > min ? `${min}, щонайбільше ${max}` : String(min)),
  unnamedPeople: ({ exact, min }) =>
    exact === undefined
      ? `щонайменше ${min} ${form(min, { one: 'неназвана особа', many: 'неназваних осіб', other: 'неназвані особи' })}`
      : `${exact} ${form(exact, { one: 'неназвана особа', many: 'неназваних осіб', other: 'неназвані особи' })}`,
  toOutlet: (people, outlet) => `${people} (${outlet})`,
  shareOfReports: (count, of) => `${count} з ${reportsOf(of)}`,
  count: {
    reports,
    origins: counter({ one: 'першоджерело', few: 'першоджерела', many: 'першоджерел', other: 'першоджерела' }),
    outlets: counter({ one: 'видання', many: 'видань', other: 'видання' }),
    stories: counter({ one: 'сюжет', few: 'сюжети', many: 'сюжетів', other: 'сюжету' }),
    articles: counter({ one: 'стаття', few: 'статті', many: 'статей', other: 'статті' }),
    figures: counter({ one: 'показник', few: 'показники', many: 'показників', other: 'показника' }),
  },
  outletNotShown: 'Видання не вказане',
  notNamed: 'Не назване',
  noDate: 'без дати',
  noDateShown: 'дати не вказано',
  noSource: 'Джерела не вказано',
  probably: 'імовірно',
}
