import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { ToldStory } from '../../test/told-story.ts'
import { findingsOf, summaryOf } from '../../test/told-story.ts'

const stories: readonly ToldStory[] = [
  {
    name: 'a halt with two numbers of the ill',
    found: {
      reports: ['v1', 'v2', 'v3'],
      min: 1,
      max: 1,
      onRecord: 1,
      states: ['announced'],
      conflicts: 1,
    },
    reports: {
      v1: {
        at: '2024-11-05T14:00:00Z',
        text: `Health agency halts Morvax shots

The national health agency said on Tuesday it was suspending use of the Morvax vaccine after 14 cases of a rare blood disorder.

"We are acting out of caution," said the agency's director, Dr. Ana Ruiz.`,
      },
      v2: {
        at: '2024-11-05T16:00:00Z',
        text: `Morvax vaccine suspended

Use of the Morvax vaccine has been suspended after 14 people fell ill with a rare blood disorder, the health agency announced.`,
      },
      v3: {
        at: '2024-11-06T09:00:00Z',
        text: `Rare disorder stops Morvax

The health agency has suspended the Morvax vaccine after reports of a blood disorder in 41 people, it said on Tuesday.`,
      },
    },
  },
  {
    name: 'a dismissal after a denial',
    found: {
      reports: ['c1', 'c2', 'c3'],
      states: ['denied', 'announced'],
      conflicts: 0,
    },
    reports: {
      c0: {
        at: '2024-12-01T10:00:00Z',
        text: `City back coach Moreno

City have no plans to sack their coach, Luis Moreno, chairman Bo Lind said on Sunday.`,
      },
      c1: {
        at: '2024-12-09T10:00:00Z',
        text: `City sack Moreno

City have sacked their coach, Luis Moreno, after five defeats in a row, the club said on Monday.`,
      },
      c2: {
        at: '2024-12-09T12:00:00Z',
        text: `Moreno dismissed by City

Luis Moreno has been dismissed as coach of City after five straight losses.`,
      },
      c3: {
        at: '2024-12-09T13:00:00Z',
        text: `City part company with Moreno

Coach Luis Moreno was fired by City on Monday. His assistant, Dan Pye, takes over.`,
      },
    },
  },
  {
    name: 'a launch with two weights',
    found: {
      reports: ['s1', 's2', 's3'],
      max: 1,
      states: ['done'],
      conflicts: 1,
    },
    reports: {
      s1: {
        at: '2024-07-07T10:00:00Z',
        text: `Ariel 9 satellite reaches orbit

The Ariel 9 satellite was launched on Sunday from Cape Loa, the space agency said. It weighs 640 kilograms.`,
      },
      s2: {
        at: '2024-07-07T12:00:00Z',
        text: `Ariel 9 launched

The space agency launched its Ariel 9 satellite from Cape Loa on Sunday, it said. The satellite weighs 1,400 pounds.`,
      },
      s3: {
        at: '2024-07-08T12:00:00Z',
        text: `New eye in the sky

The space agency has launched Ariel 9, a satellite of 460 kilograms that will watch the oceans.`,
      },
    },
  },
  {
    name: 'an eruption in two units',
    found: {
      states: ['done'],
      conflicts: 0,
    },
    reports: {
      y1: {
        at: '2024-10-10T05:00:00Z',
        text: `Mount Seru erupts

Mount Seru erupted early on Thursday, sending ash 8 kilometres into the sky, the geological institute said. About 2,000 people were evacuated.`,
      },
      y2: {
        at: '2024-10-10T10:00:00Z',
        text: `Thousands flee as volcano erupts

The Seru volcano erupted on Thursday. Ash rose to about 26,000 feet, and 3,500 people had to leave their homes, the disaster agency said.`,
      },
    },
  },
  {
    name: 'a treaty that one president tells',
    found: {
      onRecord: 1,
      states: ['announced'],
      conflicts: 0,
    },
    reports: {
      e1: {
        at: '2025-01-19T10:00:00Z',
        text: `Arun and Bessia sign border treaty

Arun and Bessia signed a treaty on their common border on Sunday, the presidents of the two countries announced at a ceremony in Lisk.

"The war is over," said Arun's president, Ola Tember.`,
      },
      e2: {
        at: '2025-01-19T12:00:00Z',
        text: `Border treaty ends 20 years of conflict

Bessia's president, Ivo Karr, said his country had signed a border treaty with Arun.`,
      },
    },
  },
]

describe('stories of public words', () => {
  for (const story of stories) {
    test(`${story.name}: reports, origins, states and conflicts are found`, () => {
      assert.deepEqual(summaryOf(findingsOf(story), story), story.found)
    })
  }
})
