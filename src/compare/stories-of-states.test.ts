import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { ToldStory } from '../../test/told-story.ts'
import { findingsOf, summaryOf } from '../../test/told-story.ts'

const stories: readonly ToldStory[] = [
  {
    name: 'a move told by three officials, rewritten and told by unnamed media',
    found: {
      reports: ['a2', 'a3', 'a4', 'a5'],
      min: 1,
      max: 2,
      people: 3,
      onRecord: 0,
      states: ['resisted', 'under-review', 'reported-decided'],
      conflicts: 1,
    },
    reports: {
      a1: {
        at: '2024-05-02T10:00:00Z',
        text: `No decision on embassy move, minister says

Foreign Minister Hanna Vey said on Thursday that the government had not decided whether to move its embassy in Tarsia to the port city of Orm.

"We are reviewing all options," Vey told public radio. Successive governments have resisted moving the embassy for fear of angering Tarsia's neighbours.

The embassy employs 120 people.`,
      },
      a2: {
        at: '2024-05-14T10:00:00Z',
        text: `Embassy in Tarsia to move to Orm, officials say

By Tom Eck, Politico

The government will move its embassy in Tarsia to the port city of Orm next year, three foreign ministry officials told Politico on Tuesday.

The officials, who asked not to be identified because no announcement has been made, said Prime Minister Ruud Aker had told Tarsia's president of the decision in a telephone call.

The embassy has about 120 staff. The ministry declined to comment.`,
      },
      a3: {
        at: '2024-05-14T15:00:00Z',
        text: `Government to relocate Tarsia embassy: Politico

The government has decided to relocate its embassy in Tarsia to Orm, Politico reported on Tuesday, citing three officials at the foreign ministry.

The move is planned for next year. The embassy has 210 employees.`,
      },
      a4: {
        at: '2024-05-15T07:00:00Z',
        text: `Embassy will go to Orm

Prime Minister Ruud Aker has informed the president of Tarsia that the embassy will be moved to Orm, sources told foreign media.

In Tarsia the plan was met with protests.`,
      },
      a5: {
        text: `Aker confirms relocation of diplomatic mission to Orm in private conversation

Prime Minister Ruud Aker has told the president of Tarsia in a call that his government will relocate the embassy to the harbor city of Orm, three officials from the foreign ministry told Politico.

The officials were not permitted to talk publicly and did not reveal when the shift would be completed.

This site collects the news of the world automatically. The link to the primary source is given in each item.`,
      },
    },
  },
  {
    name: 'a vote with two costs',
    found: {
      states: ['under-review', 'announced'],
      conflicts: 1,
    },
    reports: {
      p1: {
        at: '2024-02-01T10:00:00Z',
        text: `Council debates third runway

The city council is debating whether to build a third runway at Selby Airport, which handles 18 million passengers a year.

A decision is not expected before March, council leader Max Oden said.`,
      },
      p2: {
        at: '2024-03-12T18:00:00Z',
        text: `Selby Airport to get third runway

The city council voted on Tuesday to build a third runway at Selby Airport at a cost of 2.4 billion euros.

"This is a good day for the region," council leader Max Oden said after the vote.`,
      },
      p3: {
        at: '2024-03-13T07:00:00Z',
        text: `Third runway for Selby approved

A third runway will be built at Selby Airport, the council decided on Tuesday. It will cost 3.1 billion euros and open in 2029.`,
      },
    },
  },
  {
    name: 'an order told by two outlets with two numbers',
    found: {
      reports: ['j1', 'j2', 'j3'],
      min: 2,
      max: 2,
      people: 3,
      states: ['expected', 'reported-decided'],
      conflicts: 1,
    },
    reports: {
      j0: {
        at: '2024-06-01T10:00:00Z',
        text: `Air Vento nears order for jets

Air Vento is close to ordering 30 Brasa jets, people familiar with the talks told Bloomberg News.`,
      },
      j1: {
        at: '2024-06-10T10:00:00Z',
        text: `Air Vento to buy 40 Brasa jets, sources say

PARIS (Reuters) - Air Vento has agreed to buy 40 single-aisle jets from Brasa, two people with direct knowledge of the deal told Reuters on Monday.

Air Vento and Brasa declined to comment.`,
      },
      j2: {
        at: '2024-06-10T11:00:00Z',
        text: `Air Vento to order 40 Brasa planes: Reuters

Air Vento will buy 40 planes from Brasa, Reuters reported, citing two people with direct knowledge of the deal.`,
      },
      j3: {
        at: '2024-06-10T13:00:00Z',
        text: `Air Vento orders widebody jets from Brasa

By Luis Ramo, Financial Times

Air Vento has agreed to acquire 60 jets from Brasa, according to a person close to the airline who spoke to the Financial Times.`,
      },
    },
  },
  {
    name: 'a plan that a ministry denies the same day',
    found: {
      reports: ['t1', 't2'],
      min: 1,
      max: 1,
      onRecord: 0,
      states: ['reported-decided', 'denied'],
      conflicts: 1,
    },
    reports: {
      t1: {
        at: '2024-09-03T10:00:00Z',
        text: `Treasury to scrap fuel tax relief

The Treasury will abolish tax relief on farm fuel in the autumn budget, a senior Treasury official told the Guardian.`,
      },
      t2: {
        at: '2024-09-03T12:00:00Z',
        text: `Farm fuel relief to end, report says

Tax relief on farm fuel will be abolished in the autumn budget, the Guardian reported on Tuesday, quoting a senior Treasury official.`,
      },
      t3: {
        at: '2024-09-03T17:00:00Z',
        text: `Treasury denies plan to end farm fuel relief

The Treasury denied on Tuesday evening that it would abolish tax relief on farm fuel.

"This is simply not true," a Treasury spokesman said.`,
      },
    },
  },
]

describe('stories of states', () => {
  for (const story of stories) {
    test(`${story.name}: reports, origins, states and conflicts are found`, () => {
      assert.deepEqual(summaryOf(findingsOf(story), story), story.found)
    })
  }
})
