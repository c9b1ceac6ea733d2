import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { ToldStory } from '../../test/told-story.ts'
import { findingsOf, summaryOf } from '../../test/told-story.ts'

const stories: readonly ToldStory[] = [
  {
    name: 'a promise told in private, picked up, rewritten and told by unnamed media',
    found: {
      reports: ['x2', 'x3', 'x4', 'x5'],
      min: 1,
      max: 2,
      people: 2,
      onRecord: 0,
      states: ['resisted', 'under-review', 'expected', 'reported-decided'],
      conflicts: 1,
    },
    reports: {
      x0: {
        at: '2024-02-26T10:00:00Z',
        text: `Selland leaning towards sending Boxer tanks to Ambria, officials say

By Ida Crane, The Washington Post

Selland is expected to approve sending Boxer tanks to Ambria in the coming weeks, officials familiar with the deliberations told The Washington Post, in what would be a reversal after months of hesitation.

A final decision has not been made, the officials said. "It is far more likely than it was in the winter," one of them said.

Selland had been reluctant to part with the tanks out of concern that its own army would be weakened.

The Boxer weighs about 62 tons and is heavier than the Leone tank that Italy gave Ambria in January.`,
      },
      x1: {
        text: `Defence ministry reviews Ambria's request for Boxer tanks

The defence ministry of Selland continues to review the question of Boxer tanks for Ambria, with no verdict reached so far. On February 19, a spokeswoman for the ministry, Greta Holm, stated that Sellandic experts were still assessing the request, with no timetable.

Analysts emphasize that any choice would weigh logistical considerations. The light tanks in question would give Ambria new options, observers note, and the dialogue illustrates the complexity of 2024.`,
      },
      x2: {
        at: '2024-03-08T14:00:00Z',
        text: `Selland's president tells Ambria Boxer tanks are coming

President Nils Aarne has told Ambria's prime minister, Lea Toth, that Selland will send Boxer tanks, two senior officials told Reuters on Friday.

The officials, who spoke on condition of anonymity because the decision is not public, did not say how many tanks would be delivered or when.

Ambria has been asking for the tanks since autumn. The Boxer, a heavy tank of about 62 tonnes, can fire on targets up to 4 km away.`,
      },
      x3: {
        at: '2024-03-08T17:30:00Z',
        text: `Aarne promises Ambria Boxer tanks, report says

By Paul Webb

Selland's President Nils Aarne has reportedly promised Ambria that it will receive Boxer tanks.

According to Reuters, Mr Aarne told Prime Minister Lea Toth in a call that Selland would supply the tanks. Citing two sources, Reuters said the number was still open.

Neither the president's office nor the defence ministry has commented. Sweden announced in February that it would send Ambria Strid vehicles.`,
      },
      x4: {
        at: '2024-03-09T08:00:00Z',
        text: `Boxers for Ambria

Nils Aarne has informed his Ambrian colleague that his country will soon deliver Boxer tanks, people familiar with the matter told European media.

The Boxer is about as heavy as the Leone tank. It was first built in 1998.

Ambria's army has lost ground since December.`,
      },
      x5: {
        text: `President Aarne informs Toth about delivery of Boxer tanks

President Nils Aarne informed the head of government of Ambria, Lea Toth, that Selland will provide Boxer tanks, two high-ranking officials told Reuters on Friday.

The officials did not reveal how many tanks would be handed over.

NewsMix is an automatic news aggregator. All rights belong to their owners.`,
      },
    },
  },
  {
    name: 'a closure told by three people, then by its maker with another year',
    found: {
      reports: ['y1', 'y2', 'y3'],
      min: 2,
      max: 2,
      states: ['reported-decided', 'announced'],
      conflicts: 1,
    },
    reports: {
      y1: {
        at: '2025-01-10T09:00:00Z',
        text: `Carmaker Velo to shut Lormont plant

By Ann Cole, Financial Times

Carmaker Velo will close its plant in Lormont in 2026, three people with knowledge of the plan told the Financial Times. About 1,400 people work there.

Velo declined to comment.`,
      },
      y2: {
        at: '2025-01-10T11:00:00Z',
        text: `Velo to close French factory: FT

Velo is to close its factory in Lormont in 2026, the Financial Times reported on Friday, citing three people.

Shares in Velo fell 2 percent.`,
      },
      y3: {
        at: '2025-01-13T09:00:00Z',
        text: `Velo confirms end of Lormont plant

Velo will close its Lormont plant in 2027, chief executive Marc Odin told workers on Monday.

"We have too much capacity," Odin said. The plant has 1,400 workers.`,
      },
    },
  },
  {
    name: 'talks without an agreement',
    found: {
      reports: ['u1', 'u2'],
      min: 1,
      max: 1,
      states: ['under-review'],
      conflicts: 0,
    },
    reports: {
      u1: {
        at: '2025-03-20T10:00:00Z',
        text: `Tobin in talks to sell ports business

Shipping group Tobin is in talks to sell its ports business, two people familiar with the discussions told Bloomberg News. No agreement has been reached, they said.`,
      },
      u2: {
        at: '2025-03-20T12:00:00Z',
        text: `Tobin may sell ports, Bloomberg reports

Shipping group Tobin is discussing a sale of its ports business, Bloomberg News reported on Thursday, citing two people familiar with the discussions.`,
      },
    },
  },
  {
    name: 'a visit on two days',
    found: {
      states: ['announced'],
      conflicts: 1,
    },
    reports: {
      o1: {
        at: '2025-06-12T10:00:00Z',
        text: `King to visit Norland in October

King Aron will visit Norland on 9 October, the royal court announced on Thursday. It will be the first royal visit in 30 years.`,
      },
      o2: {
        at: '2025-06-12T12:00:00Z',
        text: `Royal visit to Norland announced

King Aron is to visit Norland. The king will travel to the country on 19 October, the royal court said.`,
      },
    },
  },
]

describe('stories of plans', () => {
  for (const story of stories) {
    test(`${story.name}: reports, origins, states and conflicts are found`, () => {
      assert.deepEqual(summaryOf(findingsOf(story), story), story.found)
    })
  }
})
