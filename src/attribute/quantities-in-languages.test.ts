import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { inShort, quantitiesOf } from '../../test/kits/quantities-in-short.ts'

describe('sentences of news in nine languages', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['de', 'Bei dem Unfall auf der A9 wurden 14 Menschen verletzt, drei davon schwer.', ['14 Menschen = 14 Menschen']],
    [
      'de',
      'Die Inflation stieg im Juli auf 6,2 Prozent nach 6,4 Prozent im Juni.',
      ['6,2 Prozent = 6.2 percentage', '6,4 Prozent = 6.4 percentage'],
    ],
    [
      'de',
      'Der Konzern streicht 2.500 Stellen und spart 300 Millionen Euro.',
      ['2.500 Stellen = 2500 Stellen', '300 Millionen Euro = 300000000 euro'],
    ],
    [
      'de',
      'Mindestens zwölf Häuser brannten, der Schaden liegt bei rund 4 Mio. Euro.',
      ['Mindestens zwölf Häuser = 12 Häuser', 'rund 4 Mio. Euro = 4000000 euro'],
    ],
    ['de', 'Zwischen 200 und 300 Gäste kamen.', ['200 und 300 Gäste = 200..300 Gäste']],
    [
      'de',
      'Der Zug fuhr 250 km/h und brauchte 3 bis 4 Stunden.',
      ['250 km/h = 250 kilometre per hour', '3 bis 4 Stunden = 3..4 hour'],
    ],
    ['de', 'Am 24. Dezember 2022 war es -12 Grad kalt.', ['-12 Grad = -12 degree']],
    ['de', 'Etwa ein Drittel der 1.200 Befragten stimmte zu.', ['1.200 Befragten = 1200 Befragten']],
    [
      'fr',
      "L'inflation a atteint 4,9 % en août contre 4,3 % en juillet.",
      ['4,9 % = 4.9 percentage', '4,3 % = 4.3 percentage'],
    ],
    [
      'fr',
      "Le groupe va supprimer 2 500 postes et économiser 300 millions d'euros.",
      ['2 500 postes = 2500 postes', "300 millions d'euros = 300000000 euro"],
    ],
    [
      'fr',
      'Au moins douze maisons ont brûlé et 40 personnes ont été évacuées.',
      ['Au moins douze maisons = 12 maisons', '40 personnes = 40 personnes'],
    ],
    ['fr', 'Entre 200 et 300 invités sont venus le 14 juillet 2023.', ['200 et 300 invités = 200..300 invités']],
    ['fr', 'Le train roulait à 250 km/h.', ['250 km/h = 250 kilometre per hour']],
    ['fr', 'Près de 60 % des électeurs ont voté.', ['Près de 60 % = 60 percentage']],
    ['fr', 'La tour mesure 210 mètres.', ['210 mètres = 210 metre']],
    [
      'es',
      'La inflación subió al 4,9% en agosto desde el 4,3% de julio.',
      ['4,9% = 4.9 percentage', '4,3% = 4.3 percentage'],
    ],
    [
      'es',
      'El grupo recortará 2.500 empleos y ahorrará 300 millones de euros.',
      ['2.500 empleos = 2500 empleos', '300 millones de euros = 300000000 euro'],
    ],
    [
      'es',
      'Al menos doce casas ardieron y 40 personas fueron evacuadas.',
      ['Al menos doce casas = 12 casas', '40 personas = 40 personas'],
    ],
    ['es', 'Entre 200 y 300 invitados llegaron el 14 de julio de 2023.', ['200 y 300 invitados = 200..300 invitados']],
    ['es', 'El tren iba a 250 km/h.', ['250 km/h = 250 kilometre per hour']],
    ['es', 'Cerca del 60% de los votantes participó.', ['60% = 60 percentage']],
    ['es', 'La torre mide 210 metros.', ['210 metros = 210 metre']],
    ['it', "L'inflazione è salita al 4,9% in agosto.", ['4,9% = 4.9 percentage']],
    [
      'it',
      'Il gruppo taglierà 2.500 posti e risparmierà 300 milioni di euro.',
      ['2.500 posti = 2500 posti', '300 milioni di euro = 300000000 euro'],
    ],
    [
      'it',
      'Almeno dodici case sono bruciate e 40 persone sono state evacuate.',
      ['Almeno dodici case = 12 case', '40 persone = 40 persone'],
    ],
    ['it', 'Tra 200 e 300 ospiti sono arrivati il 14 luglio 2023.', ['200 e 300 ospiti = 200..300 ospiti']],
    ['it', 'Il treno andava a 250 km/h.', ['250 km/h = 250 kilometre per hour']],
    ['it', 'La torre misura 210 metri.', ['210 metri = 210 metre']],
    ['pt', 'A inflação subiu para 4,9% em agosto.', ['4,9% = 4.9 percentage']],
    [
      'pt',
      'O grupo vai cortar 2.500 empregos e poupar 300 milhões de euros.',
      ['2.500 empregos = 2500 empregos', '300 milhões de euros = 300000000 euro'],
    ],
    [
      'pt',
      'Pelo menos doze casas arderam e 40 pessoas foram retiradas.',
      ['Pelo menos doze casas = 12 casas', '40 pessoas = 40 pessoas'],
    ],
    [
      'pt',
      'Entre 200 e 300 convidados chegaram em 14 de julho de 2023.',
      ['200 e 300 convidados = 200..300 convidados'],
    ],
    ['pt', 'O comboio ia a 250 km/h.', ['250 km/h = 250 kilometre per hour']],
    ['pt', 'A torre mede 210 metros.', ['210 metros = 210 metre']],
    ['pl', 'Inflacja wzrosła do 10,1 procent w sierpniu.', ['10,1 procent = 10.1 percentage']],
    [
      'pl',
      'Firma zwolni 2500 osób i zaoszczędzi 300 milionów euro.',
      ['2500 osób = 2500 osób', '300 milionów euro = 300000000 euro'],
    ],
    [
      'pl',
      'Co najmniej dwanaście domów spłonęło, ewakuowano 40 osób.',
      ['Co najmniej dwanaście domów = 12 domów', '40 osób = 40 osób'],
    ],
    ['pl', 'Pociąg jechał 250 km/h.', ['250 km/h = 250 kilometre per hour']],
    ['pl', 'Wieża ma 210 metrów.', ['210 metrów = 210 metre']],
    ['pl', 'W 2023 roku sprzedano 12 500 samochodów.', ['12 500 samochodów = 12500 samochodów']],
    ['uk', 'Інфляція зросла до 8,6% у серпні.', ['8,6% = 8.6 percentage']],
    [
      'uk',
      'Компанія звільнить 2500 працівників і заощадить 300 млн євро.',
      ['2500 працівників = 2500 працівників', '300 млн євро = 300000000 euro'],
    ],
    [
      'uk',
      'Щонайменше дванадцять будинків згоріли, евакуювали 40 людей.',
      ['Щонайменше дванадцять будинків = 12 будинків', '40 людей = 40 людей'],
    ],
    ['uk', 'Потяг їхав 250 км/год.', ['250 км/год = 250 kilometre per hour']],
    ['uk', 'Вежа має 210 метрів.', ['210 метрів = 210 metre']],
    ['uk', '14 липня 2023 року прибули 300 гостей.', ['300 гостей = 300 гостей']],
    ['uk', 'Від 200 до 300 гостей прибули вчора.', ['200 до 300 гостей = 200..300 гостей']],
    ['uk', 'Близько 60% виборців проголосували.', ['Близько 60% = 60 percentage']],
    ['uk', 'Уряд виділив понад 2,5 мільярда гривень.', ['понад 2,5 мільярда гривень = 2500000000 Ukrainian hryvnia']],
    ['ru', 'Инфляция выросла до 8,6% в августе.', ['8,6% = 8.6 percentage']],
    [
      'ru',
      'Компания уволит 2500 работников и сэкономит 300 млн евро.',
      ['2500 работников = 2500 работников', '300 млн евро = 300000000 euro'],
    ],
    [
      'ru',
      'По меньшей мере двенадцать домов сгорели, эвакуировали 40 человек.',
      ['По меньшей мере двенадцать домов = 12 домов', '40 человек = 40 человек'],
    ],
    ['ru', 'Поезд ехал 250 км/ч.', ['250 км/ч = 250 kilometre per hour']],
    ['ru', 'Башня имеет высоту 210 метров.', ['210 метров = 210 metre']],
    ['ru', '14 июля 2023 года прибыли 300 гостей.', ['300 гостей = 300 гостей']],
    ['ru', 'От 200 до 300 гостей прибыли вчера.', ['200 до 300 гостей = 200..300 гостей']],
    ['ru', 'Около 60% избирателей проголосовали.', ['Около 60% = 60 percentage']],
    [
      'ru',
      'Правительство выделило более 2,5 миллиарда рублей.',
      ['более 2,5 миллиарда рублей = 2500000000 Russian ruble'],
    ],
  ]
  for (const [language, text, expected] of cases) {
    test(`${language}: ${text}`, () => assert.deepEqual(inShort(text, language), expected))
  }
})

describe('bounds and hedges in other languages', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['de', 'Es sind bis zu 40 Tonnen.', 'max'],
    ['de', 'Es sind mehr als 40 Tonnen.', 'min'],
    ['de', 'Es sind rund 40 Tonnen.', 'point rund'],
    ['fr', 'Il y a plus de 40 tonnes.', 'min'],
    ['fr', 'Il y a jusqu’à 40 tonnes.', 'max'],
    ['fr', 'Il y a environ 40 tonnes.', 'point environ'],
    ['es', 'Son más de 40 toneladas.', 'min'],
    ['es', 'Son hasta 40 toneladas.', 'max'],
    ['es', 'Son casi 40 toneladas.', 'point casi'],
    ['it', 'Sono oltre 40 tonnellate.', 'min'],
    ['it', 'Sono fino a 40 tonnellate.', 'max'],
    ['it', 'Sono circa 40 tonnellate.', 'point circa'],
    ['pt', 'São mais de 40 toneladas.', 'min'],
    ['pt', 'São até 40 toneladas.', 'max'],
    ['pt', 'São quase 40 toneladas.', 'point quase'],
    ['pl', 'To ponad 40 ton.', 'min'],
    ['pl', 'To najwyżej 40 ton.', 'max'],
    ['pl', 'To około 40 ton.', 'point około'],
    ['pl', 'Wzrosło do 40 ton.', 'point'],
    ['uk', 'Це понад 40 тонн.', 'min'],
    ['uk', 'Дальність до 40 кілометрів.', 'max'],
    ['uk', 'Це близько 40 тонн.', 'point близько'],
    ['uk', 'Обсяг зріс до 40 тонн.', 'point'],
    ['ru', 'Это более 40 тонн.', 'min'],
    ['ru', 'Дальность до 40 километров.', 'max'],
    ['ru', 'Это около 40 тонн.', 'point около'],
    ['ru', 'Объём вырос до 40 тонн.', 'point'],
  ]
  for (const [language, text, expected] of cases) {
    test(`${language}: ${text}`, () => {
      const [quantity] = quantitiesOf(text, language)
      assert.equal([quantity?.bound, quantity?.hedge?.text].filter(Boolean).join(' '), expected)
    })
  }
})
