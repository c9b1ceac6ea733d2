import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { inShort } from '../../test/kits/quantities-in-short.ts'

describe('dates, times, scores, addresses and names are no quantities', () => {
  const texts: readonly string[] = [
    'The talks on 14 March 2022 ended without a deal.',
    'Parliament meets again on September 9, a Tuesday.',
    'The 2019 elections and the 2014 protests changed the country.',
    'Jan. 16 was the coldest day since 1963.',
    'She joined in the summer of 1998 and left in 2004.',
    'The 22nd regiment and the 3rd Battalion stayed.',
    "An F-16 and two of the M1A2s' crews, no figure here.",
    'The MGM-31, the T-72 and the BM-30 were shown.',
    'Covid-19 and H5N1 spread.',
    'The Boeing 747 landed at Gate 12.',
    'Article 51 of the Charter and Resolution 2231 apply.',
    'Section 230 protects platforms; Chapter 11 protects debtors.',
    'Route 66 and Interstate 95 are closed.',
    'Flight 417 was late.',
    'The Dow, the Nikkei 225 and the FTSE 100 fell.',
    'The doors open at 7:30 p.m. and close at 11pm.',
    'At 06:45 GMT the alarm rang.',
    'The score was 3-1 at half-time.',
    'United won 2-0 and City lost 4\u20132.',
    'Call 0800 123 456 or +44 20 7946 0018.',
    'They live at 12 Harbour Street and 480 Old Mill Road.',
    'Room 101 is on the 5th floor.',
    'iPhone 15 and Galaxy S24 sales began.',
    'The 1980s were his best years.',
    'It is a 24/7 service.',
    'One of them left; no one came.',
    'One should never say that.',
    'The two met again and the three agreed.',
    'Windows 11 and Formula 1 are trademarks.',
    'See https://example.org/2023/09/22/story-4711 for more.',
    'Follow @reader2024 and #cop28.',
    'The 9/11 attacks changed it all.',
    'Chapter Two is called One Day.',
    'In the second quarter they finished first.',
    'Figure 3 shows phase 2 of the plan.',
    'No. 10 declined to comment; Number 11 did not.',
    'Type 2 diabetes and stage 4 cancer.',
    'A five-star hotel and a two-party system.',
    'She came third in heat 2.',
    'On 2023-09-22 the file was closed.',
    "The party's list 4 won.",
    'Group of Seven leaders will meet in G20 style.',
    'Page 14, line 3.',
    'Psalm 23 was read.',
    'He wore number 9.',
    'Form 1040 is due April 15.',
    'The A380 and the XC90 are big.',
    'Two peoples. One dream.',
    'Agent 007 returns in No Time.',
  ]
  for (const text of texts) test(text, () => assert.deepEqual(inShort(text), []))
})

describe('what looks like them and is one', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['About 2000 troops crossed the river.', ['About 2000 troops = 2000 troop']],
    ['In 2014 some 1,900 troops crossed it.', ['some 1,900 troops = 1900 troop']],
    ['The 2020 fire burned 2020 hectares.', ['2020 hectares = 2020 hectare']],
    ['Section 5 has 12 rules.', ['12 rules = 12 rule']],
    ['On 9 May the grid lost 12 MW.', ['12 MW = 12 megawatt']],
    ['At 7 p.m. some 40 boats sailed.', ['some 40 boats = 40 boat']],
    ['Flight 417 carried 96 passengers.', ['96 passengers = 96 passenger']],
    ['The team won 3-1 before 52,000 fans.', ['52,000 fans = 52000 fan']],
    ['Room 12 holds 12 people.', ['12 people = 12 people']],
    ['At 12 Harbour Street 14 people live.', ['14 people = 14 people']],
    ['The F-16 flew 500 miles.', ['500 miles = 500 mile']],
    ['Call 0800 123 456 within 24 hours.', ['within 24 hours = 24 hour']],
    ['The Group of Seven met 12 ministers.', ['12 ministers = 12 minister']],
    ['Windows 11 costs $139.', ['$139 = 139 dollar']],
    ['The Nikkei 225 rose 2.4%.', ['2.4% = 2.4 percentage']],
  ]
  for (const [text, expected] of cases) test(text, () => assert.deepEqual(inShort(text), expected))
})
