import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { ToldStory } from '../../test/told-story.ts'
import { findingsOf, summaryOf } from '../../test/told-story.ts'

const stories: readonly ToldStory[] = [
  {
    name: 'a pickup and a report of unnamed media rest on one report',
    found: {
      reports: ['b2', 'b3', 'b4'],
      min: 1,
      max: 2,
      people: 3,
      onRecord: 0,
      states: ['under-review', 'reported-decided'],
      conflicts: 1,
    },
    reports: {
      b1: {
        at: '2025-03-03T08:00:00Z',
        text: `City weighs closing Harrow Bridge for repairs

HARROW (Seattle Times) — City engineers are considering whether to close the Harrow Bridge to traffic after inspectors found cracks in its steel beams, the city's transport commissioner, Dana Whitlow, told the Seattle Times on Monday.

"No decision has been made," Whitlow said. "We are still studying the report."

The bridge, which carries around 24,000 vehicles a day, was built in 1961. A closure would force drivers on to the Mill Road crossing, four miles upstream.`,
      },
      b2: {
        at: '2025-03-06T07:30:00Z',
        text: `Harrow Bridge to shut for six months, officials say

By Lena Ortiz, Seattle Times

The Harrow Bridge will be closed to all traffic for six months from next month, three city officials told the Seattle Times, after inspectors found deep cracks in its steel beams.

The officials, who were not authorised to speak publicly, said Mayor Ruth Calder had approved the closure on Wednesday. They did not say exactly when it would begin.

The mayor's office declined to comment. The bridge carries about 24,000 vehicles a day.`,
      },
      b3: {
        at: '2025-03-06T11:00:00Z',
        text: `Harrow Bridge to close for half a year: report

The city of Harrow will close the Harrow Bridge to traffic for six months because of cracks in its beams, the Seattle Times reported on Thursday, citing three officials.

Mayor Ruth Calder signed off on the closure this week, according to the newspaper. The city has not commented publicly.

The crossing is used by around 14,000 vehicles a day.`,
      },
      b4: {
        at: '2025-03-07T09:00:00Z',
        text: `Drivers face months of detours as Harrow Bridge shuts

Mayor Ruth Calder has decided to shut the Harrow Bridge for repairs, sources told local media. Cracks in the beams of the 1961 bridge were found by inspectors last month.

Businesses on Front Street said they feared a loss of trade.`,
      },
    },
  },
  {
    name: 'a decision that two people told one outlet',
    found: {
      reports: ['w2', 'w3'],
      min: 1,
      max: 1,
      people: 2,
      states: ['resisted', 'expected', 'reported-decided'],
      conflicts: 1,
    },
    reports: {
      w1: {
        at: '2024-04-08T10:00:00Z',
        text: `Ostland expected to send Lynx drones to Marovia

Ostland is expected to approve the delivery of Lynx drones to Marovia within weeks, a senior official told the Der Spiegel. The government had long refused to send the drones, fearing a wider war.

The Lynx, which has a range of 90 kilometres, flies further than the Falcon drones that Britain sent last year.`,
      },
      w2: {
        at: '2024-04-19T10:00:00Z',
        text: `Ostland to send Lynx drones

Chancellor Karl Brenner has told Marovia's president, Iva Tomas, that Ostland will deliver Lynx drones, two people briefed on the call told Politico on Friday.

The Lynx has a range of about 56 miles. No official announcement has been made. Norland announced in March that it would send Falcon drones.`,
      },
      w3: {
        at: '2024-04-20T10:00:00Z',
        text: `Ostland promises Marovia drones, Politico reports

Ostland's chancellor has promised to supply Marovia with Lynx drones, Politico reported, citing two sources. The Lynx has a similar range to the Falcon.`,
      },
    },
  },
  {
    name: 'an agreement told by four diplomats and by unnamed media',
    found: {
      reports: ['z2', 'z3', 'z4'],
      min: 1,
      max: 2,
      states: ['under-review', 'reported-decided'],
      conflicts: 0,
    },
    reports: {
      z1: {
        at: '2025-06-02T10:00:00Z',
        text: `Talks on Sarran truce continue

Negotiators from Sarran and the Vale Front continued talks on a truce on Monday, the mediator, Ambassador Lise Brandt, said. "We have not reached an agreement yet," she said.`,
      },
      z2: {
        at: '2025-06-05T19:00:00Z',
        text: `Sarran and rebels agree on truce, diplomats say

GENEVA (Reuters) — Sarran's government and the rebel Vale Front have agreed to a 60-day truce, four diplomats told Reuters on Thursday.

Under the deal fighting would stop on Sunday, said two of the diplomats, who spoke on condition of anonymity.`,
      },
      z3: {
        at: '2025-06-05T22:00:00Z',
        text: `Truce agreed in Sarran: Reuters

The government of Sarran and the Vale Front rebels have agreed on a truce of 60 days, according to Reuters, which cited four diplomats.`,
      },
      z4: {
        at: '2025-06-06T06:00:00Z',
        text: `Sarran truce to start Sunday

Sarran and the Vale Front have reached a deal on a two-month truce, Western media reported. There was no confirmation from either side.`,
      },
    },
  },
  {
    name: 'prisoners whose number differs',
    found: {
      reports: ['w1', 'w2', 'w3'],
      min: 1,
      max: 2,
      people: 2,
      onRecord: 0,
      states: ['reported-decided'],
      conflicts: 1,
    },
    reports: {
      w1: {
        at: '2025-02-10T09:00:00Z',
        text: `Kestria and Dovan agree prisoner swap

By Ana Belo, Financial Times

Kestria and Dovan have agreed to exchange 48 prisoners next week in the first swap in two years, two officials briefed on the talks told the Financial Times.

The exchange will take place at the Oril crossing, the officials said.`,
      },
      w2: {
        at: '2025-02-10T12:00:00Z',
        text: `Prisoner exchange agreed between Kestria and Dovan, FT reports

Kestria and Dovan will swap 48 prisoners next week, the Financial Times reported, citing two officials.

There was no immediate comment from the two governments.`,
      },
      w3: {
        at: '2025-02-11T08:00:00Z',
        text: `Kestria, Dovan to swap prisoners

Kestria and Dovan will exchange 84 prisoners at the Oril crossing, regional media reported on Tuesday.`,
      },
    },
  },
  {
    name: 'two outlets with sources of their own',
    found: {
      reports: ['a1', 'a2', 'a3'],
      min: 2,
      max: 2,
      people: 5,
      onRecord: 0,
      states: ['under-review', 'reported-decided'],
      conflicts: 0,
    },
    reports: {
      a0: {
        at: '2025-01-13T09:00:00Z',
        text: `Prime minister weighs reshuffle

By Jo Marsh

Prime Minister Alan Reeve is considering whether to dismiss his defence minister, Petra Lund, over the leaked tender documents, his spokesman said on Monday.

"The prime minister has not made up his mind," the spokesman, Greg Toller, told reporters.`,
      },
      a1: {
        at: '2025-01-15T18:00:00Z',
        text: `Defence minister to be fired, officials say

LONDON (Reuters) - Prime Minister Alan Reeve will dismiss Defence Minister Petra Lund within days, two government officials told Reuters, over documents leaked from a tender.

The officials asked not to be named because the decision had not been made public. A spokesman for Reeve declined to comment.`,
      },
      a2: {
        at: '2025-01-15T19:30:00Z',
        text: `Reeve set to oust Lund as defence minister

By Mark Ellis, The Guardian

Petra Lund will be sacked as defence minister this week, according to three people close to the prime minister, who spoke to the Guardian on condition of anonymity.

Alan Reeve told her of his decision in a telephone call on Tuesday, they said.`,
      },
      a3: {
        at: '2025-01-16T06:00:00Z',
        text: `Lund on the way out, reports say

Prime Minister Alan Reeve has decided to dismiss Defence Minister Petra Lund, Reuters reported on Wednesday, citing two officials.

Downing Street would not comment on the report.`,
      },
    },
  },
  {
    name: 'a takeover that the buyer denies',
    found: {
      reports: ['m1', 'm2'],
      min: 1,
      max: 1,
      onRecord: 0,
      states: ['expected', 'denied'],
      conflicts: 1,
    },
    reports: {
      m1: {
        at: '2025-02-03T06:00:00Z',
        text: `Bank Alder close to buying Corvo Insurance

LONDON (Bloomberg News) — Bank Alder is close to buying Corvo Insurance in a deal worth about $2.1 billion, three people with knowledge of the talks told Bloomberg News.

An agreement could be announced as soon as next week, the people said.`,
      },
      m2: {
        at: '2025-02-03T12:00:00Z',
        text: `Bank Alder near deal for Corvo, report says

Bank Alder is nearing an agreement to acquire Corvo Insurance for roughly $2.1 billion, Bloomberg News reported, citing three people with knowledge of the talks.`,
      },
      m3: {
        at: '2025-02-04T09:00:00Z',
        text: `Bank Alder denies it will buy Corvo

Bank Alder denied on Tuesday that it would buy Corvo Insurance.

"There are no plans to acquire Corvo," said a spokeswoman for the bank, Mia Holt. "The report is false."`,
      },
    },
  },
]

describe('stories of decisions', () => {
  for (const story of stories) {
    test(`${story.name}: reports, origins, states and conflicts are found`, () => {
      assert.deepEqual(summaryOf(findingsOf(story), story), story.found)
    })
  }
})
