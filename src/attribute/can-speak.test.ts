import { describe } from 'node:test'
import { expectNothingTold } from '../../test/kits/statements-in-short.ts'

describe('nobody speaks in advice, offers and plain actions', () => {
  expectNothingTold([
    'You should note that the shop is closed on Sundays.',
    'Readers should note that prices may change.',
    'Visitors must ask for a ticket at the gate.',
    'You can say what you like.',
    'Users may report a fault by phone.',
  ])
})

describe('words that look like cues and are none', () => {
  expectNothingTold([
    'The state of the roads is poor.',
    'The report is due in May.',
    'The claims office is on the second floor.',
    'The note was left on the table.',
    'The order arrived on Monday.',
    'The army has a strong position on the hill.',
    'The call came at noon.',
    'Her answer was short.',
    'The charge was lowered to two crowns.',
    'The offer ends on Friday.',
    'The United States is far from Vorland.',
    'The states of the north voted in May.',
    'The stress test lasted an hour.',
    'A warning light came on.',
    'The telling moment came late.',
    'The record stands at 14 metres.',
    'He tells a good joke.',
    'The clock tells the time in seven cities.',
  ])
})

describe('verbs that have another sense with a thing', () => {
  expectNothingTold([
    'She added salt and stirred the soup.',
    'He called a taxi.',
    'The police called an ambulance.',
    'The driver reported to the gate at noon.',
    'The farm reports a good year.',
    'The ship carries the words of the poem on its hull.',
    'The team noted the time of each swimmer.',
    'Two men were charged on Monday.',
    'The court ordered two tables and a lamp.',
    'He stated his name.',
    'The army drew a line on the map.',
    'The judge read the file in one night.',
    'The guests read and wrote all day.',
  ])
})
