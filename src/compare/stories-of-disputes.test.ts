import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { ToldStory } from '../../test/told-story.ts'
import { findingsOf, summaryOf } from '../../test/told-story.ts'

const stories: readonly ToldStory[] = [
  {
    name: 'a toll that one office disputes, and the rising toll of another',
    found: { reports: ['q1', 'q2', 'q3'], min: 3, max: 3, onRecord: 3, states: ['done'], conflicts: 1 },
    reports: {
      q1: {
        at: '2031-02-03T09:00:00Z',
        text: `Landslide in Orven kills at least 41

At least 41 people were killed when a hillside collapsed above the town of Orven, the National Rescue Agency said on Monday.`,
      },
      q2: {
        at: '2031-02-05T16:00:00Z',
        text: `Orven landslide toll passes 200

The number of people known to have died in the landslide in Orven stands at 204, the interior ministry said on Wednesday.`,
      },
      q3: {
        at: '2031-02-05T18:00:00Z',
        text: `Orven governor disputes landslide toll

The governor of Orven province said on Wednesday that 261 people had died in the landslide, a far higher number than that given by the ministry.`,
      },
    },
  },
  {
    name: 'two days for one plan',
    found: { states: ['done'], conflicts: 1 },
    reports: {
      v1: {
        at: '2031-05-15T20:00:00Z',
        text: `Former treasurer Lem Fask convicted

A jury on Thursday convicted former county treasurer Lem Fask of stealing from a flood fund.

Judge Alma Reyes set sentencing for June 12.`,
      },
      v2: {
        at: '2031-05-15T21:00:00Z',
        text: `Jury convicts Fask

Lem Fask, a former county treasurer, was convicted of theft by a jury on Thursday.

Judge Alma Reyes scheduled sentencing for June 19.`,
      },
    },
  },
  {
    name: 'a plan whose day was moved is no contradiction',
    found: { states: ['done'], conflicts: 0 },
    reports: {
      v1: {
        at: '2031-05-15T20:00:00Z',
        text: `Former treasurer Lem Fask convicted

A jury on Thursday convicted former county treasurer Lem Fask of stealing from a flood fund.

Judge Alma Reyes set sentencing for June 12.`,
      },
      v2: {
        at: '2031-05-17T21:00:00Z',
        text: `Fask convicted

Lem Fask, a former county treasurer, was convicted of theft by a jury on Thursday.

Judge Alma Reyes moved sentencing, originally planned for June 12, to June 19.`,
      },
    },
  },
  {
    name: 'what is told in passing of a winner is not on the word of those who go to court',
    found: { reports: ['e1', 'e2'], min: 1, max: 1, onRecord: 1, states: ['done'], conflicts: 0 },
    reports: {
      e1: {
        at: '2031-10-14T12:00:00Z',
        text: `Okoro wins Malindia election

President Daniel Okoro won a second term with 49.3% of the vote, the National Electoral Commission announced on Tuesday.`,
      },
      e2: {
        at: '2031-10-15T12:00:00Z',
        text: `Malindia opposition goes to court

The opposition in Malindia has said it will challenge in court the victory of President Daniel Okoro, who won the election on Tuesday.`,
      },
    },
  },
  {
    name: 'a study, its authors and its paper are one origin',
    found: { reports: ['s1', 's2', 's3'], min: 1, max: 1, states: ['done'], conflicts: 0 },
    reports: {
      s1: {
        at: '2031-09-09T16:00:00Z',
        text: `Olive oil cuts dementia risk, study finds

A spoon of olive oil a day has cut the risk of dementia by a third, a study of 61,300 people found.`,
      },
      s2: {
        at: '2031-09-09T17:00:00Z',
        text: `Olive oil and dementia

Olive oil has cut the risk of dementia, a large Danish study reported on Tuesday.`,
      },
      s3: {
        at: '2031-09-09T18:00:00Z',
        text: `Olive oil lowers risk of dementia

Olive oil has cut the risk of dementia, Dr Lis Arden, the lead author of the study, said.`,
      },
    },
  },
  {
    name: 'nothing signed is no deal',
    found: { reports: ['d1', 'd2'], min: 1, max: 1, onRecord: 0, states: ['reported-decided', 'denied'], conflicts: 1 },
    reports: {
      d1: {
        at: '2031-11-17T08:00:00Z',
        text: `Sorland agrees to sell jets to Belvania, sources say

Sorland has agreed to sell 24 Falke jets to Belvania, two defence officials told Reuters.`,
      },
      d2: {
        at: '2031-11-18T08:00:00Z',
        text: `Ministry denies sale of jets to Belvania

The defence ministry on Tuesday denied that Sorland had agreed to sell Falke jets to Belvania.

Reuters reported on Monday that 24 jets would be sold.

Spokeswoman Anja Brodin said no contract had been signed with Belvania.`,
      },
    },
  },
]

const rejected: ToldStory = {
  name: 'a bid that is rejected, raised and agreed',
  found: { states: ['resisted', 'announced'], conflicts: 0 },
  reports: {
    b1: {
      at: '2031-02-03T08:00:00Z',
      text: `Norwick rejects takeover bid from Castel

The engineer Norwick has rejected a takeover bid from the buyout firm Castel.`,
    },
    b2: {
      at: '2031-03-03T08:00:00Z',
      text: `Norwick agrees to takeover by Castel

The engineer Norwick has agreed to be bought by the buyout firm Castel, it said on Monday.`,
    },
    b3: {
      at: '2031-03-03T09:00:00Z',
      text: `Norwick to be bought by Castel

The engineer Norwick is to be taken over by the buyout firm Castel.`,
    },
  },
}

test(rejected.name, () => {
  const findings = findingsOf(rejected)
  assert.deepEqual(summaryOf(findings, rejected), rejected.found)
  assert.deepEqual(
    findings.timeline.map(({ from }) => from),
    ['2031-02-03', '2031-03-03'],
  )
})

describe('stories of disputes', () => {
  for (const story of stories) {
    test(`${story.name}: reports, origins, states and conflicts are found`, () =>
      assert.deepEqual(summaryOf(findingsOf(story), story), story.found))
  }
})
