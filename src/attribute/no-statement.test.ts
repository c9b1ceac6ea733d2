import { describe } from 'node:test'
import { expectNothingTold } from '../../test/kits/statements-in-short.ts'

describe('plain narration', () => {
  expectNothingTold([
    'The tower fell at noon and blocked the road.',
    'Two ships met in the strait and turned back.',
    'The king was born in Karsk in 1961.',
    'Rain filled the streets for three days.',
    'The team won 3–1 and went home.',
    'Prices rose by 4 percent in May.',
    'Nobody was hurt.',
    'The mill has been empty since the war.',
    'Snow is likely in the hills.',
    'Her brother owns a bakery in Merrow.',
    'The museum opens at ten.',
    'Four roads lead to the harbour.',
  ])
})

describe('nouns of saying without anybody who says', () => {
  expectNothingTold([
    'A claim for damages was filed.',
    'The announcement came at noon.',
    'There was no statement.',
    'The warning signs are yellow.',
    'A request for water was late.',
    'The debate lasted all night.',
    'An argument broke out in the street.',
    'The question is open.',
    'The suggestion box is empty.',
    'A decision is due in June.',
    'The speech lasted an hour.',
    'The promise of rain was gone.',
    'The talks were hard.',
    'The accounts are empty.',
  ])
})

describe('verbs of saying in another sense', () => {
  expectNothingTold([
    'The sign stands by the road.',
    'He calls every Sunday.',
    'She tells the twins apart.',
    'The road continues to the sea.',
    'The company reports to a board in Karsk.',
    'The driver added water to the tank.',
    'Two men argued in the street.',
    'The girl read a book about ships.',
    'The boy wrote his name on the wall.',
    'The priest reads Latin.',
    'The queen addressed a crowd of thousands.',
    'She noted the number of the car.',
    'The men discussed the weather.',
  ])
})

describe('advice and wishes to the reader', () => {
  expectNothingTold([
    'Click here to read more.',
    'Please note that the office is closed.',
    'You may want to bring a coat.',
    'Subscribe to our newsletter.',
    'See the map below.',
  ])
})

describe('speech inside a quotation is told by its speaker only', () => {
  expectNothingTold(['“He said no and she said yes.”', '“According to plan,” it began.', '“They told me to wait.”'])
})
