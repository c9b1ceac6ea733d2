import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { ToldStory } from '../../test/told-story.ts'
import { findingsOf, summaryOf } from '../../test/told-story.ts'

const stories: readonly ToldStory[] = [
  {
    name: 'a theft told in three languages and other words',
    found: { reports: ['b1', 'b2', 'b3', 'b4'], states: ['done'], conflicts: 0 },
    reports: {
      b1: {
        at: '2031-02-03T07:00:00Z',
        text: `Hackers steal records of 2.4 million patients

Hackers have stolen the medical records of 2.4 million patients of the Larkmoor hospital group, the company said on Monday.`,
      },
      b2: {
        at: '2031-02-03T09:00:00Z',
        text: `Patient files of Larkmoor taken in cyberattack

A criminal group has taken the files of 2.4 million patients of Larkmoor, the hospital company said in a statement on Monday.`,
      },
      b3: {
        at: '2031-02-03T09:40:00Z',
        text: `Hacker stehlen Daten von 2,4 Millionen Patienten

Unbekannte haben die Daten von 2,4 Millionen Patienten der Klinikgruppe Larkmoor gestohlen, teilte das Unternehmen am Montag mit.`,
      },
      b4: {
        at: '2031-02-03T10:40:00Z',
        text: `Piratas informáticos roban datos de 2,4 millones de pacientes

Un grupo de piratas informáticos ha robado los historiales de 2,4 millones de pacientes de Larkmoor, informó la empresa el lunes.`,
      },
    },
  },
  {
    name: 'a departure told by title, by name and in four languages',
    found: { reports: ['a1', 'a2', 'a3', 'a4', 'a5', 'a6'], states: ['reported-decided'], conflicts: 0 },
    reports: {
      a1: {
        at: '2031-05-06T07:00:00Z',
        text: `Marlo museum director to step down in autumn

MARLO (Lantern Post) — The director of the Marlo National Museum, Edita Rovan, will step down in the autumn, two members of the museum's board told the Lantern Post.`,
      },
      a2: {
        at: '2031-05-06T09:00:00Z',
        text: `Marlo museum director to quit three years early, newspaper says

The director of the Marlo National Museum is to quit three years before her contract ends, the Lantern Post reported on Tuesday, citing two board members.`,
      },
      a3: {
        at: '2031-05-06T10:30:00Z',
        text: `Museum chief plans to leave her post

By Jon Hale, Meridian Wire

Edita Rovan, who heads the Marlo National Museum, plans to leave her post in the autumn, a person familiar with the matter told Meridian Wire.`,
      },
      a4: {
        at: '2031-05-06T12:00:00Z',
        text: `Direktorin des Marlo-Museums tritt zurück

Die Direktorin des Nationalmuseums in Marlo, Edita Rovan, wird im Herbst zurücktreten. Das berichtet die Lantern Post unter Berufung auf zwei Mitglieder des Aufsichtsrats.`,
      },
      a5: {
        at: '2031-05-06T12:30:00Z',
        text: `La directrice du musée de Marlo va démissionner

La directrice du Musée national de Marlo, Edita Rovan, quittera ses fonctions à l'automne, selon le Lantern Post, qui cite deux membres du conseil.`,
      },
      a6: {
        at: '2031-05-06T13:30:00Z',
        text: `Директорка музею в Марло піде у відставку

Директорка Національного музею Марло Едіта Рован піде у відставку восени, повідомляє Lantern Post із посиланням на двох членів ради.`,
      },
    },
  },
]

describe('stories of several languages', () => {
  for (const story of stories) {
    test(story.name, () => assert.deepEqual(summaryOf(findingsOf(story), story), story.found))
  }
})
