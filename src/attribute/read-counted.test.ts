import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { inShort } from '../../test/kits/quantities-in-short.ts'

describe('what is counted is found with its noun in the singular', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Forty-two miners were trapped and seven died.', ['Forty-two miners = 42 miner']],
    [
      'The council bought three hundred and fifty electric buses.',
      ['three hundred and fifty electric buses = 350 bus'],
    ],
    [
      'A dozen villages lost power; hundreds of families fled.',
      ['A dozen villages = 12 village', 'hundreds of families = 200.. family'],
    ],
    ['Twenty-one countries signed, and four more will follow.', ['Twenty-one countries = 21 country']],
    ['Four of the nine judges dissented.', ['Four = 4 judge', 'nine judges = 9 judge']],
    ["Two of the ferry's three engines failed.", ["Two of the ferry's three engines = 2 engine"]],
    ['One hundred thousand seedlings were planted.', ['One hundred thousand seedlings = 100000 seedling']],
    ['Police arrested 19 people, including five teenagers.', ['19 people = 19 people', 'five teenagers = 5 teenager']],
    ['At least 14 were killed and 33 injured.', ['At least 14 = 14', '33 injured = 33 people']],
    ['The orchestra hired eleven new violinists.', ['eleven new violinists = 11 violinist']],
    ['Around 2.3 million children missed school.', ['Around 2.3 million children = 2300000 child']],
    ['The firm will cut 1,150 jobs at its two plants.', ['1,150 jobs = 1150 job', 'two plants = 2 plant']],
    ['More than 40 U.S. lawmakers signed the letter.', ['More than 40 U.S. lawmakers = 40 lawmaker']],
    ['Nearly nine thousand people came.', ['Nearly nine thousand people = 9000 people']],
    ['The library lends 250,000 books a year.', ['250,000 books a year = 250000 book per year']],
    ['Some 300 sheep and 40 cattle drowned.', ['Some 300 sheep = 300 sheep', '40 cattle = 40 cattle']],
    ['The group runs 17 hospitals in five states.', ['17 hospitals = 17 hospital', 'five states = 5 state']],
    ['Six in 10 shoppers pay by card.', []],
    ['Six hundred and twelve passengers were on board.', ['Six hundred and twelve passengers = 612 passenger']],
    ['The museum has 80 rooms and one guard.', ['80 rooms = 80 room', 'one guard = 1 guard']],
    ['It took several hundred volunteers to clear the beach.', ['several hundred volunteers = 100.. volunteer']],
    ['Tens of thousands of fans filled the square.', ['Tens of thousands of fans = 20000.. fan']],
    ['The town needs 20 additional, fully trained nurses.', ['20 additional, fully trained nurses = 20 nurse']],
    ['Both twins have three older brothers.', ['three older brothers = 3 brother']],
    ['The plane can carry 189 passengers.', ['189 passengers = 189 passenger']],
    ['The party won 33 of 120 seats.', ['33 = 33 seat', '120 seats = 120 seat']],
    ['Eighty-five companies bid for 12 licences.', ['Eighty-five companies = 85 company', '12 licences = 12 licence']],
    ['Demand grew fivefold.', ['fivefold = 5 count']],
    ['Two-fifths of the crop was lost.', ['Two-fifths = 0.4']],
    ['Half a million voters stayed at home.', ['Half a million voters = 500000 voter']],
    ['The survey of 1,012 adults was done in May.', ['1,012 adults = 1012 adult']],
    ['The mine employs 800 and pays well.', []],
    ['There were 27 per 100,000 people.', []],
    ['The choir sang for 90 minutes before 4,000 guests.', ['90 minutes = 90 minute', '4,000 guests = 4000 guest']],
    [
      'Three Greek tankers and 15 fishing boats were stopped.',
      ['Three Greek tankers = 3 tanker', '15 fishing boats = 15 boat'],
    ],
    ['The lab ran 40,000 tests a day.', ['40,000 tests a day = 40000 test per day']],
  ]
  for (const [text, expected] of cases) {
    test(text, () => assert.deepEqual(inShort(text), expected))
  }
})
