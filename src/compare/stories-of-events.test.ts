import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { ToldStory } from '../../test/told-story.ts'
import { findingsOf, summaryOf } from '../../test/told-story.ts'

const stories: readonly ToldStory[] = [
  {
    name: 'a toll that rises',
    found: {
      reports: ['f1', 'f2', 'f3'],
      min: 2,
      max: 2,
      states: ['done'],
      conflicts: 0,
    },
    reports: {
      f1: {
        at: '2025-07-01T05:00:00Z',
        text: `At least 12 dead as floods hit Lodra valley

At least 12 people were killed when floods swept through the Lodra valley on Monday night, the regional rescue service said.

Hundreds of homes were destroyed and 3,000 people were evacuated, said the service's head, Marco Bellini.`,
      },
      f2: {
        at: '2025-07-01T15:00:00Z',
        text: `Lodra floods kill 19

Floods in the Lodra valley killed 19 people, the regional rescue service said on Tuesday afternoon, raising an earlier toll of 12.

About 4,500 people were evacuated. Rescuers were searching for seven missing.`,
      },
      f3: {
        at: '2025-07-02T08:00:00Z',
        text: `Flood toll in Lodra rises to 23

The number of people killed by floods in the Lodra valley has risen to 23, police said on Wednesday.

Prime Minister Anna Sorel visited the valley and promised aid of 50 million euros.`,
      },
    },
  },
  {
    name: 'a verdict with two sums',
    found: {
      reports: ['c1', 'c2', 'c3'],
      states: ['done'],
      conflicts: 1,
    },
    reports: {
      c1: {
        at: '2025-09-09T16:00:00Z',
        text: `Former mayor Viktor Hale convicted of bribery

A jury on Tuesday convicted the former mayor of Eastport, Viktor Hale, of taking bribes from a developer.

Hale, 61, faces up to 12 years in prison when he is sentenced in November, Judge Carla Munro said.

Prosecutors said he took $240,000.`,
      },
      c2: {
        at: '2025-09-09T17:00:00Z',
        text: `Ex-mayor Hale found guilty

Viktor Hale, the former mayor of Eastport, was convicted of bribery on Tuesday, the Boston Globe reported.

He had taken $420,000 from a developer, according to prosecutors.`,
      },
      c3: {
        at: '2025-09-10T09:00:00Z',
        text: `Hale guilty of bribery; lawyers to appeal

Eastport's former mayor Viktor Hale has been convicted of taking bribes. His lawyer, Jo Finch, said he would appeal against the verdict.`,
      },
    },
  },
  {
    name: 'a result with two turnouts',
    found: {
      reports: ['e1', 'e2'],
      states: ['done'],
      conflicts: 1,
    },
    reports: {
      e1: {
        at: '2025-11-03T22:00:00Z',
        text: `Rivera wins Calloway mayoral race

Sofia Rivera won the election for mayor of Calloway on Monday with 54 percent of the vote, the county clerk said.

Her opponent, Dean Marsh, conceded. Turnout was 61 percent.`,
      },
      e2: {
        at: '2025-11-03T23:00:00Z',
        text: `Rivera elected mayor

Sofia Rivera has won the mayoral election in Calloway, beating Dean Marsh. She took 54 percent of the vote, according to the county clerk. Turnout was 48 percent.`,
      },
    },
  },
  {
    name: 'a crash with two kinds of plane',
    found: {
      reports: ['k1', 'k2', 'k3'],
      states: ['done'],
      conflicts: 1,
    },
    reports: {
      k1: {
        at: '2025-06-20T12:00:00Z',
        text: `Cargo plane crashes near Vilmar

A cargo plane crashed near the city of Vilmar on Friday, killing all four people on board, the civil aviation authority said.

The twin-engine plane was on its way from Port Anse when it came down in a field.`,
      },
      k2: {
        at: '2025-06-20T13:00:00Z',
        text: `Plane comes down outside Vilmar

A single-engine plane crashed outside Vilmar on Friday morning, police said. Four people died.

The plane had taken off from Port Anse.`,
      },
      k3: {
        at: '2025-06-21T07:00:00Z',
        text: `Vilmar crash: investigators search for flight recorder

Investigators were searching on Saturday for the flight recorder of a cargo plane that crashed near Vilmar, killing four.`,
      },
    },
  },
  {
    name: 'a vote with two counts',
    found: {
      states: ['done'],
      conflicts: 1,
    },
    reports: {
      v1: {
        at: '2025-05-21T18:00:00Z',
        text: `Senate passes water bill

The Senate passed a bill on water rights on Wednesday by 54 votes to 46, sending it to the president.

The bill's sponsor, Senator Carl Osei, called it a victory for farmers.`,
      },
      v2: {
        at: '2025-05-21T19:00:00Z',
        text: `Water rights bill clears Senate

The Senate on Wednesday passed the water rights bill by 51 votes to 46. President Laura Kim is expected to sign it next week.`,
      },
    },
  },
  {
    name: 'an arrest with two ages',
    found: {
      reports: ['h1', 'h2', 'h3'],
      max: 1,
      states: ['done'],
      conflicts: 1,
    },
    reports: {
      h1: {
        at: '2025-12-01T09:00:00Z',
        text: `Police arrest man over museum theft

Police have arrested a 34-year-old man over the theft of the Vasa brooch from the Lund museum, a police spokeswoman said on Monday.

The brooch, which is worth about 2 million euros, has not been found.`,
      },
      h2: {
        at: '2025-12-01T11:00:00Z',
        text: `Suspect held in Vasa brooch theft

A 43-year-old man was arrested on Sunday over the theft of the Vasa brooch from the Lund museum, police said.`,
      },
      h3: {
        at: '2025-12-01T15:00:00Z',
        text: `Arrest in brooch case

A man has been detained over the theft of the Vasa brooch, police said. The brooch is worth some 2 million euros.`,
      },
    },
  },
  {
    name: 'a strike that is called off',
    found: {
      reports: ['s3'],
      onRecord: 1,
      states: ['announced', 'reversed'],
      conflicts: 0,
    },
    reports: {
      s1: {
        at: '2025-10-01T09:00:00Z',
        text: `Train drivers to strike on 14 October

Train drivers at NorthRail will strike for 24 hours on 14 October, the Drivers' Union announced on Wednesday.

"We have been left with no choice," the union's general secretary, Pam Okoro, said.`,
      },
      s2: {
        at: '2025-10-01T12:00:00Z',
        text: `NorthRail drivers announce walkout

Drivers at NorthRail will walk out on 14 October in a dispute over pay, their union said.

NorthRail said it was disappointed.`,
      },
      s3: {
        at: '2025-10-10T18:00:00Z',
        text: `Union calls off NorthRail strike

The Drivers' Union has called off a strike at NorthRail planned for 14 October after a new pay offer, it said on Friday.`,
      },
    },
  },
  {
    name: 'a launch that is called off',
    found: {
      states: ['expected', 'reversed'],
      conflicts: 0,
    },
    reports: {
      q1: {
        at: '2025-11-10T09:00:00Z',
        text: `Aster rocket set for first launch

The Aster rocket is scheduled to launch for the first time on Friday from Cape Loa, its maker, Orbis, said.`,
      },
      q2: {
        at: '2025-11-13T20:00:00Z',
        text: `Orbis calls off first Aster launch

Orbis has called off the first launch of its Aster rocket because of a leaking valve, the company said on Thursday.`,
      },
    },
  },
  {
    name: 'a closure that is dropped',
    found: {
      onRecord: 1,
      states: ['announced', 'reversed'],
      conflicts: 0,
    },
    reports: {
      g1: {
        at: '2025-08-04T09:00:00Z',
        text: `Corlan to close Beck Hill mine

Mining company Corlan said on Monday that it would close its Beck Hill mine in December, with the loss of 340 jobs.`,
      },
      g2: {
        at: '2025-08-04T12:00:00Z',
        text: `Beck Hill mine to shut in December

The Beck Hill mine will shut in December, its owner Corlan said on Monday. About 340 people work there.`,
      },
      g3: {
        at: '2025-10-02T09:00:00Z',
        text: `Corlan drops plan to close Beck Hill

Corlan has scrapped its plan to close the Beck Hill mine after the state offered a grant, the company said on Thursday.`,
      },
    },
  },
]

describe('stories of events', () => {
  for (const story of stories) {
    test(`${story.name}: reports, origins, states and conflicts are found`, () => {
      assert.deepEqual(summaryOf(findingsOf(story), story), story.found)
    })
  }
})
