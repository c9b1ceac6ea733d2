import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { ToldStory } from '../../test/told-story.ts'
import { findingsOf, summaryOf } from '../../test/told-story.ts'

const stories: readonly ToldStory[] = [
  {
    name: 'a departure first told by sources, then announced',
    found: {
      reports: ['r1', 'r2', 'r3'],
      min: 2,
      max: 2,
      onRecord: 1,
      states: ['reported-decided', 'announced'],
      conflicts: 0,
    },
    reports: {
      r1: {
        at: '2025-05-12T06:00:00Z',
        text: `Norvane chief Elise Grant to step down, sources say

By Paul Reyes

(Wall Street Journal) Elise Grant will step down as chief executive of the carmaker Norvane this week, two people familiar with the matter told the Wall Street Journal.

Grant, 58, has led the company since 2016. The people said the board had lost confidence in her after a third profit warning.

Norvane declined to comment.`,
      },
      r2: {
        at: '2025-05-12T10:00:00Z',
        text: `Norvane CEO Grant to quit: report

Elise Grant, chief executive of Norvane, will resign this week, the Wall Street Journal reported on Monday, citing two people familiar with the matter.

Shares in Norvane rose 4 percent.`,
      },
      r3: {
        at: '2025-05-14T07:00:00Z',
        text: `Norvane says chief executive Elise Grant resigns

Norvane announced on Wednesday that Elise Grant is resigning as chief executive with immediate effect.

"It is time for someone new," Grant said in a statement.

Finance chief Tom Aldous will take over until a successor is found, the company said.`,
      },
    },
  },
  {
    name: 'a recall that its maker announces',
    found: {
      reports: ['p1', 'p2', 'p3'],
      min: 1,
      onRecord: 1,
      states: ['announced'],
      conflicts: 1,
    },
    reports: {
      p1: {
        at: '2025-04-22T09:00:00Z',
        text: `Kestrel recalls 41,000 electric bikes over brake fault

Kestrel said on Tuesday that it will recall 41,000 electric bikes because their brakes can fail.

"Riders should stop using the bikes at once," the company said in a statement. The recall is voluntary.`,
      },
      p2: {
        at: '2025-04-22T12:00:00Z',
        text: `Brake fault prompts e-bike recall

Bicycle maker Kestrel will recall 41,000 e-bikes, the company said on Tuesday. The bikes' brakes may fail in wet weather.

The mandatory recall covers models sold since 2022.`,
      },
      p3: {
        at: '2025-04-23T08:00:00Z',
        text: `Kestrel to recall e-bikes

Kestrel has announced that it is recalling around 40,000 electric bikes over faulty brakes.`,
      },
    },
  },
  {
    name: 'a memo, then a confirmation',
    found: {
      reports: ['l1', 'l2', 'l3'],
      onRecord: 1,
      states: ['reported-decided', 'announced'],
      conflicts: 1,
    },
    reports: {
      l1: {
        at: '2025-03-10T08:00:00Z',
        text: `Tarvo to lay off 2,000 workers, memo shows

By Kim Dale, The Wall Street Journal

Chipmaker Tarvo will lay off 2,000 workers at its plant in Dunmore, according to an internal memo seen by The Wall Street Journal.

The cuts will begin in April, the memo says. Tarvo employs about 11,000 people.`,
      },
      l2: {
        at: '2025-03-10T10:00:00Z',
        text: `Tarvo to cut 2,000 jobs at Dunmore: WSJ

Chipmaker Tarvo plans to lay off 2,000 employees at its Dunmore plant, The Wall Street Journal reported on Monday, citing an internal memo.

Tarvo did not immediately respond to a request for comment.`,
      },
      l3: {
        at: '2025-03-11T15:00:00Z',
        text: `Tarvo confirms job cuts

Tarvo confirmed on Tuesday that it will lay off 2,000 workers in Dunmore. "This was a difficult decision," chief executive Rhea Sand said in a statement.

The company employs about 15,000 people worldwide.`,
      },
    },
  },
  {
    name: 'an expected decision of a central bank',
    found: {
      min: 1,
      onRecord: 1,
      states: ['expected', 'announced'],
      conflicts: 0,
    },
    reports: {
      t1: {
        at: '2025-09-16T09:00:00Z',
        text: `Central bank seen raising rates

Norland's central bank is expected to raise its main interest rate by a quarter point on Thursday, according to a poll of 22 economists by Reuters.`,
      },
      t2: {
        at: '2025-09-18T12:05:00Z',
        text: `Norland raises interest rate to 4.75 percent

Norland's central bank raised its main interest rate by a quarter point to 4.75 percent on Thursday, it said in a statement.

Governor Eva Lindh said inflation remained too high.`,
      },
      t3: {
        at: '2025-09-18T13:00:00Z',
        text: `Rates up again in Norland

The central bank of Norland has increased its key rate to 4.75 percent, the bank announced on Thursday.`,
      },
    },
  },
  {
    name: 'a signing that was expected',
    found: {
      reports: ['f2', 'f3'],
      states: ['expected', 'announced'],
      conflicts: 0,
    },
    reports: {
      f1: {
        at: '2025-07-20T09:00:00Z',
        text: `Rovers close to signing Mendes

Rovers are close to signing the striker Davi Mendes from Atletico Sul for £30m, BBC Sport understands.`,
      },
      f2: {
        at: '2025-07-23T14:00:00Z',
        text: `Mendes joins Rovers

Rovers have signed the striker Davi Mendes from Atletico Sul on a four-year contract, the club announced on Wednesday.

"I am very happy," Mendes told the club's website.`,
      },
      f3: {
        at: '2025-07-23T16:00:00Z',
        text: `Rovers sign Brazilian Mendes

Davi Mendes has signed for Rovers in a deal worth £30m. The club confirmed the transfer on Wednesday.`,
      },
    },
  },
  {
    name: 'a plan that a ministry denies',
    found: {
      onRecord: 1,
      states: ['under-review', 'denied'],
      conflicts: 0,
    },
    reports: {
      n1: {
        at: '2025-04-02T09:00:00Z',
        text: `Government mulls ban on Clipto app

The government is considering a ban on the video app Clipto in schools, Bloomberg News reported on Wednesday, citing a person familiar with the discussions.`,
      },
      n2: {
        at: '2025-04-03T11:00:00Z',
        text: `Education ministry: no plans to ban Clipto

The education ministry has no plans to ban the video app Clipto in schools, its spokeswoman, Ilse Maurer, said on Thursday.

"That report is wrong," she said.`,
      },
    },
  },
  {
    name: 'an approval told by two bodies',
    found: {
      reports: ['d1', 'd2', 'd3'],
      min: 1,
      onRecord: 1,
      states: ['announced'],
      conflicts: 1,
    },
    reports: {
      d1: {
        at: '2025-08-19T14:00:00Z',
        text: `Regulator approves Velorin for migraine

The Medicines Board approved Velorin, an oral drug for migraine made by Astra Pell, it said on Tuesday.

In a trial with 1,800 patients the drug halved the number of attacks.`,
      },
      d2: {
        at: '2025-08-19T16:00:00Z',
        text: `Migraine drug Velorin gets green light

The Medicines Board has approved the injectable migraine drug Velorin, the regulator announced.

The drug was tested in 1,800 patients.`,
      },
      d3: {
        at: '2025-08-20T08:00:00Z',
        text: `Astra Pell wins approval for migraine treatment

Astra Pell has won approval for its migraine drug Velorin, the company said. Velorin is a pill taken once a day.`,
      },
    },
  },
]

describe('stories of business', () => {
  for (const story of stories) {
    test(`${story.name}: reports, origins, states and conflicts are found`, () => {
      assert.deepEqual(summaryOf(findingsOf(story), story), story.found)
    })
  }
})
