import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { bareArticle, inShort, quantitiesOf, quantityLexicon } from '../../test/kits/quantities-in-short.ts'
import type { Zone } from '../model/article.ts'
import { isSliceOf } from '../model/span.ts'
import { findQuantities } from './find-quantities.ts'

describe('measures are found with their units', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    [
      'The new ferry carries 420 passengers and 85 cars at 22 knots.',
      ['420 passengers = 420 passenger', '85 cars = 85 car', '22 knots = 22 knot'],
    ],
    [
      'Divers found the wreck 64 metres down, 3.5 nautical miles off the cape.',
      ['64 metres = 64 metre', '3.5 nautical miles = 3.5 nautical mile'],
    ],
    ['The glacier has lost 12 cubic kilometres of ice since 1990.', ['12 cubic kilometres = 12 cubic kilometre']],
    [
      'The reactor will deliver 1,650 megawatts, enough for 1.2 million homes.',
      ['1,650 megawatts = 1650 megawatt', '1.2 million homes = 1200000 home'],
    ],
    [
      'Each panel weighs 21.5 kg and measures 1.7 m by 1.1 m.',
      ['21.5 kg = 21.5 kilogram', '1.7 m = 1.7 metre', '1.1 m = 1.1 metre'],
    ],
    ['Rescuers drilled through 40 feet of rock in nine hours.', ['40 feet = 40 foot', 'nine hours = 9 hour']],
    ['The comet passed within 0.6 million miles of Earth.', ['within 0.6 million miles = 600000 mile']],
    ['The tank holds 30,000 litres of diesel.', ['30,000 litres = 30000 litre']],
    ['Snow was 80cm deep in places and winds reached 95mph.', ['80cm = 80 centimetre', '95mph = 95 mile per hour']],
    ['A 12-inch pipe burst, flooding six streets.', ['12-inch = 12 inch', 'six streets = 6 street']],
    [
      'The estate covers 3,400 hectares, about 13 square miles.',
      ['3,400 hectares = 3400 hectare', 'about 13 square miles = 13 square mile'],
    ],
    ['She lost 15 pounds in three weeks.', ['15 pounds = 15 pound', 'three weeks = 3 week']],
    [
      'The satellite orbits at 550 km and weighs 4.2 tonnes.',
      ['550 km = 550 kilometre', '4.2 tonnes = 4.2 metric ton'],
    ],
    ['The battery stores 75 kWh and charges at 250 kW.', ['75 kWh = 75 kilowatt hour', '250 kW = 250 kilowatt']],
    ['Noise reached 110 decibels near the runway.', ['110 decibels = 110 decibel']],
    ['The tablet has 8 GB of memory and a 10.9-inch screen.', ['8 GB = 8 gigabyte', '10.9-inch = 10.9 inch']],
    ['The quake lasted 40 seconds and was felt 200 miles away.', ['40 seconds = 40 second', '200 miles = 200 mile']],
    ['The pill contains 200 milligrams of the drug.', ['200 milligrams = 200 milligram']],
    ['Rain of 35 millimetres fell in half an hour.', ['35 millimetres = 35 millimetre', 'half an hour = 0.5 hour']],
    ['The tunnel will be 57 kilometres long and cost twice the estimate.', ['57 kilometres = 57 kilometre']],
    ['The river rose two and a half metres overnight.', ['two and a half metres = 2.5 metre']],
    ['Crews laid 1½ miles of cable.', ['1½ miles = 1.5 mile']],
    ['The engine makes 480 Nm of torque and 211 hp.', ['480 Nm = 480 newton metre', '211 hp = 211 horsepower']],
    ['Water at 98 degrees Fahrenheit killed the coral.', ['98 degrees Fahrenheit = 98 fahrenheit']],
    ['It was minus 12 degrees Celsius at dawn.', ['minus 12 degrees Celsius = -12 celsius']],
    ['The boat drifted for 14 days and 6 hours.', ['14 days = 14 day', '6 hours = 6 hour']],
    ['They planted 10,000 trees on 25 acres.', ['10,000 trees = 10000 tree', '25 acres = 25 acre']],
    ['The cyclone packed winds of 215 km/h.', ['215 km/h = 215 kilometre per hour']],
    ['Data speeds of 900 Mbps were measured.', ['900 Mbps = 900 megabit per second']],
    ['Pressure fell to 940 millibars.', ['940 millibars = 940 millibar']],
    ['The frequency drifted to 49.8 Hz.', ['49.8 Hz = 49.8 hertz']],
    ['The patient received 3 units of blood.', ['3 units = 3 unit']],
    ['The vault is 2.4 m³.', ['2.4 m³ = 2.4 cubic metre']],
    ['The pool is 50 metres long and 2 metres deep.', ['50 metres = 50 metre', '2 metres = 2 metre']],
    ['Farmers got 180 bushels an acre.', ['180 bushels an acre = 180 bushel per acre']],
    ['Cars used 6.1 litres per 100 kilometres.', ['6.1 litres per 100 kilometres = 6.1 litre per 100 kilometre']],
    ["The rocket's second stage burns for 6 minutes.", ['6 minutes = 6 minute']],
    ['The hill is 1,085 ft high.', ['1,085 ft = 1085 foot']],
    ['A 5K run drew 900 people.', ['5K = 5000', '900 people = 900 people']],
    [
      'About 60 percent of the 2,400 homes lost power.',
      ['About 60 percent = 60 percentage', '2,400 homes = 2400 home'],
    ],
    ['Emissions fell by 3.4 percentage points.', ['3.4 percentage points = 3.4 percentage point']],
    ['Yields rose 12 basis points.', ['12 basis points = 12 basis point']],
    ['The index closed at 7,512.4, up 0.8%.', ['7,512.4 = 7512.4', '0.8% = 0.8 percentage']],
    ['Support fell to 41 pct from 48 pct.', ['41 pct = 41 percentage', '48 pct = 48 percentage']],
    ['The sample held 15 ppm of lead.', ['15 ppm = 15 part-per-million']],
  ]
  for (const [text, expected] of cases) {
    test(text, () => assert.deepEqual(inShort(text), expected))
  }
})

describe('headlines of capitals are read as well', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Storm Kills 12 People in Northern Valley', ['12 People = 12 people']],
    ['Storm Kills Two People as Rivers Rise', ['Two People = 2 people']],
    ['Council Wants $5 Million for Harbour Bridge', ['$5 Million = 5000000 dollar']],
    ['Ferry Drifts 40 Miles Off Northern Coast', ['40 Miles = 40 mile']],
    ['More Than 300 Workers Strike at Kestrel Motors', ['More Than 300 Workers = 300 worker']],
    ['Flight 417 Lands After Three Hours', ['Three Hours = 3 hour']],
    ['Boeing 737 Skids Off Icy Runway', []],
    ['Ten Killed, 30 Injured in Train Crash', ['Ten Killed = 10 people', '30 Injured = 30 people']],
    ['Article 5 Talks Begin in Old Harbour', []],
    ['Summer 2024 Fires Burn Northern Forests', []],
  ]
  for (const [text, expected] of cases) {
    test(text, () => assert.deepEqual(inShort(text), expected))
  }
})

describe('money is found with its currency', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    [
      'The bridge cost $4.7 billion, £600m over budget.',
      ['$4.7 billion = 4700000000 dollar', '£600m = 600000000 pound sterling'],
    ],
    ['Tickets are €12 for adults and €6.50 for children.', ['€12 = 12 euro', '€6.50 = 6.5 euro']],
    [
      'The fine of 250,000 Swiss francs was cut to 90,000.',
      ['250,000 Swiss francs = 250000 Swiss franc', '90,000 = 90000'],
    ],
    ['It raised US$35m and A$12.5m.', ['US$35m = 35000000 dollar', 'A$12.5m = 12500000 Australian dollar']],
    ['The bank set aside HK$1.1 billion.', ['HK$1.1 billion = 1100000000 Hong Kong dollar']],
    ['The grant is worth ¥500 million.', ['¥500 million = 500000000 Japanese yen']],
    ['Farmers get 35 cents a litre.', ['35 cents a litre = 35 cent per litre']],
    ['Shares rose 4p to 212p.', ['4p = 4 penny', '212p = 212 penny']],
    [
      'Oil cost $71.30 per barrel and gas 2.9 dollars.',
      ['$71.30 per barrel = 71.3 dollar per barrel', '2.9 dollars = 2.9 dollar'],
    ],
    ['The loan is for 300 million euros at 4.1%.', ['300 million euros = 300000000 euro', '4.1% = 4.1 percentage']],
    ['Wages start at $18 an hour.', ['$18 an hour = 18 dollar per hour']],
    [
      'The ring sold for $1.2m, far above the $400,000 estimate.',
      ['$1.2m = 1200000 dollar', '$400,000 = 400000 dollar'],
    ],
    ['They paid between $30 and $40 million.', ['$30 and $40 million = 30000000..40000000 dollar']],
    ['The budget is $2-3 million.', ['$2-3 million = 2000000..3000000 dollar']],
    ['The price was cut from $999 to $849.', ['$999 = 999 dollar', '$849 = 849 dollar']],
    ['The state owes 15 billion roubles.', ['15 billion roubles = 15000000000 Russian ruble']],
    ['Rent rose to 1,450 pounds a month.', ['1,450 pounds a month = 1450 pound sterling per month']],
    ['He bet 50 quid.', ['50 quid = 50 pound sterling']],
    ['A $75-a-month fee was dropped.', ['$75-a-month = 75 dollar per month']],
    ['A 30-million-dollar stadium opened.', ['30-million-dollar = 30000000 dollar']],
    ['The firm made a C$9m profit.', ['C$9m = 9000000 Canadian dollar']],
    ['The tax is Rs 500 and the fee is Rs. 1,200.', ['Rs 500 = 500 Indian rupee', 'Rs. 1,200 = 1200 Indian rupee']],
    [
      'The prize is 10 million kronor (about $950,000).',
      ['10 million kronor = 10000000 Swedish krona', 'about $950,000 = 950000 dollar'],
    ],
    ['USD 1,700 was paid in cash.', ['USD 1,700 = 1700 dollar']],
    ['The donor gave $5,000 US.', ['$5,000 US = 5000 dollar']],
  ]
  for (const [text, expected] of cases) {
    test(text, () => assert.deepEqual(inShort(text), expected))
  }
})

describe('figures in other languages', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'de',
      'Die Regierung stellt 1,5 Milliarden Euro bereit, das sind 5,25 Prozent mehr als 2022.',
      ['1,5 Milliarden Euro = 1500000000 euro', '5,25 Prozent = 5.25 percentage'],
    ],
    [
      'de',
      'Rund 12.500 Menschen demonstrierten in Berlin, mindestens 37 wurden verletzt.',
      ['Rund 12.500 Menschen = 12500 Menschen', 'mindestens 37 = 37'],
    ],
    [
      'de',
      'Die Rakete fliegt bis zu 500 Kilometer weit und wiegt 1.300 kg.',
      ['bis zu 500 Kilometer = 500 kilometre', '1.300 kg = 1300 kilogram'],
    ],
    [
      'de',
      'Zweihundertfünfzig Soldaten und einundzwanzig Panzer trafen am 11. September 2023 ein.',
      ['Zweihundertfünfzig Soldaten = 250 Soldaten', 'einundzwanzig Panzer = 21 Panzer'],
    ],
    [
      'de',
      'Der 35-Jährige fuhr 180 km/h; es kostete 12.345,67 €.',
      ['180 km/h = 180 kilometre per hour', '12.345,67 € = 12345.67 euro'],
    ],
    [
      'fr',
      "Le gouvernement a débloqué 1,5 milliard d'euros, soit 5,25 % du budget.",
      ["1,5 milliard d'euros = 1500000000 euro", '5,25 % = 5.25 percentage'],
    ],
    [
      'fr',
      'Environ 12 500 personnes ont manifesté à Paris, au moins trente-sept ont été blessées le 14 juillet 2023.',
      ['Environ 12 500 personnes = 12500 personnes', 'au moins trente-sept = 37'],
    ],
    [
      'fr',
      'Le missile a une portée de 300 kilomètres et coûte 2,3 millions de dollars.',
      ['300 kilomètres = 300 kilometre', '2,3 millions de dollars = 2300000 dollar'],
    ],
    [
      'fr',
      'Quatre-vingt-dix-sept députés ont voté ; entre 20 et 30 avions ont été livrés.',
      ['Quatre-vingt-dix-sept députés = 97 députés', '20 et 30 avions = 20..30 avions'],
    ],
    [
      'es',
      'El Gobierno destinará 1.200 millones de euros, un 3,5% más que en 2022.',
      ['1.200 millones de euros = 1200000000 euro', '3,5% = 3.5 percentage'],
    ],
    [
      'es',
      'Más de treinta y siete personas murieron y 20.000 quedaron sin hogar.',
      ['Más de treinta y siete personas = 37 personas', '20.000 quedaron = 20000 quedaron'],
    ],
    [
      'it',
      'Almeno ventisette persone sono morte e oltre 3 mila sono rimaste senza casa; danni per 2,5 miliardi di euro.',
      ['Almeno ventisette persone = 27 persone', 'oltre 3 mila = 3000', '2,5 miliardi di euro = 2500000000 euro'],
    ],
    [
      'pt',
      'Cerca de 12,5 mil pessoas e 3 milhões de reais; o carro anda a 180 km/h.',
      [
        'Cerca de 12,5 mil pessoas = 12500 pessoas',
        '3 milhões de reais = 3000000 Brazilian real',
        '180 km/h = 180 kilometre per hour',
      ],
    ],
    [
      'pl',
      'Ponad 12 500 osób i około 37 procent głosów; rakieta ma zasięg 300 kilometrów.',
      ['Ponad 12 500 osób = 12500 osób', 'około 37 procent = 37 percentage', '300 kilometrów = 300 kilometre'],
    ],
    [
      'uk',
      'Україна отримала 31 танк Abrams і близько 1,5 млрд доларів допомоги у 2023 році.',
      ['31 танк = 31 танк', 'близько 1,5 млрд доларів = 1500000000 dollar'],
    ],
    [
      'uk',
      "Ракета має дальність до 300 кілометрів, загинули щонайменше п'ять людей.",
      ['до 300 кілометрів = 300 kilometre', "щонайменше п'ять людей = 5 людей"],
    ],
    [
      'uk',
      'За добу знищено 12 дронів, поранено двадцять три людини, збитки 2,3 млн грн.',
      ['12 дронів = 12 дронів', 'двадцять три людини = 23 людини', '2,3 млн грн = 2300000 Ukrainian hryvnia'],
    ],
    [
      'ru',
      'По меньшей мере 37 человек погибли, ещё 150 ранены; ущерб оценён в 2,5 млрд рублей.',
      [
        'По меньшей мере 37 человек = 37 человек',
        '150 ранены = 150 ранены',
        '2,5 млрд рублей = 2500000000 Russian ruble',
      ],
    ],
    [
      'ru',
      'Дальность ракеты около 300 км, скорость 5,5 тыс. км/ч, в 2014 году.',
      ['около 300 км = 300 kilometre', '5,5 тыс. км/ч = 5500 kilometre per hour'],
    ],
    [
      'ru',
      'Двести пятьдесят тысяч жителей, 15 процентов территории.',
      ['Двести пятьдесят тысяч жителей = 250000 жителей', '15 процентов = 15 percentage'],
    ],
  ]
  for (const [language, text, expected] of cases) {
    test(`${language}: ${text}`, () => assert.deepEqual(inShort(text, language), expected))
  }
})

describe('the shape of a quantity', () => {
  const text = 'The Kestrel has a range of up to about 180 miles, the maker said.'

  test('span, number and hedge are slices of the text', () => {
    const [quantity] = quantitiesOf(text)
    assert.ok(quantity)
    assert.equal(quantity.span.text, 'up to about 180 miles')
    assert.equal(quantity.number.text, '180')
    assert.equal(quantity.hedge?.text, 'about')
    for (const span of [quantity.span, quantity.number, quantity.hedge, quantity.of])
      assert.ok(span && isSliceOf(text, span))
  })

  test('value, bound, unit, measure and SI value belong to one figure', () => {
    const [quantity] = quantitiesOf(text)
    assert.ok(quantity)
    const { value, unit, bound, measure, si, of } = quantity
    assert.deepEqual(
      { value, unit, bound, measure, si },
      {
        value: 180,
        unit: 'mile',
        bound: 'max',
        measure: 'range',
        si: { value: 289.6819, unit: 'kilometre' },
      },
    )
    assert.equal(of?.text, 'Kestrel')
  })

  test('a range has both ends and no value', () => {
    const [quantity] = quantitiesOf('It takes 3 to 5 hours.')
    assert.ok(quantity)
    assert.equal('value' in quantity, false)
    assert.deepEqual([quantity.min, quantity.max], [3, 5])
  })

  test('a vague number has a least value only', () => {
    const [quantity] = quantitiesOf('Hundreds of families fled.')
    assert.ok(quantity)
    assert.equal('value' in quantity, false)
    assert.deepEqual([quantity.min, quantity.max, quantity.bound], [200, undefined, 'min'])
  })
})

describe('only the story counts', () => {
  const text = 'Picture: 12 boats in port.\nThe ferry has 40 cabins.\nShare this 3 times. Give 5 euros.'
  const zoneOf = (part: string, kind: Zone['kind']): Zone => {
    const start = text.indexOf(part)
    return { start, end: start + part.length, kind }
  }
  const found = (zones: readonly Zone[]): readonly string[] =>
    findQuantities({ ...bareArticle(text), zones }, quantityLexicon).map((quantity) => quantity.span.text)

  test('without zones everything is the story', () => {
    assert.deepEqual(found([]), ['12 boats', '40 cabins', '3 times', '5 euros'])
  })

  test('captions and furniture are left out', () => {
    const zones = [
      zoneOf('Picture: 12 boats in port.', 'caption'),
      zoneOf('The ferry has 40 cabins.', 'body'),
      zoneOf('Share this 3 times.', 'furniture'),
      zoneOf('Give 5 euros.', 'disclaimer'),
    ]
    assert.deepEqual(found(zones), ['40 cabins'])
  })

  test('text between the zones belongs to the story', () => {
    assert.deepEqual(found([zoneOf('Picture: 12 boats in port.', 'credit')]), ['40 cabins', '3 times', '5 euros'])
  })
})

describe('long texts take no longer than their length', () => {
  const texts: readonly (readonly [string, string])[] = [
    ['quotation marks', '"'.repeat(100_000)],
    ['one digit after another', '1 '.repeat(50_000)],
    ['digits and commas', '1,'.repeat(50_000)],
    ['number words', 'hundred '.repeat(50_000)],
    ['joined number words', 'one and '.repeat(30_000)],
    ['amounts to amounts', '$5 to '.repeat(20_000)],
    ['one word', 'x'.repeat(1_000_000)],
    ['hyphens', 'a-'.repeat(50_000)],
    ['an address without end', 'http://a/1/2/3/4'.repeat(10_000)],
  ]
  for (const [name, text] of texts) {
    test(name, () => {
      const from = performance.now()
      findQuantities(bareArticle(text), quantityLexicon)
      assert.ok(performance.now() - from < 16_000)
    })
  }
})
