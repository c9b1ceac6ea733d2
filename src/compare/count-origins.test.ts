import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { OriginCase } from '../../test/counted-origins.ts'
import { countOf, inPublic, officials, withMore } from '../../test/counted-origins.ts'
import { markedLineage } from '../../test/marked-report.ts'

const cases: readonly OriginCase[] = [
  {
    name: 'a report, its pickup and its rewrite are one origin',
    reports: [
      officials('a', 'three officials', 3),
      { id: 'b', text: 'The dam will be raised.' },
      { id: 'c', text: 'Dam to rise.' },
    ],
    lineage: markedLineage({ a: ['original'], b: ['pickup', 'a'], c: ['rewrite', 'b'] }),
    counted: { confirmed: ['r-a'], unresolved: [], min: 1, max: 1, people: { min: 3, exact: 3 }, onRecord: 0 },
  },
  {
    name: 'reports with sources of their own are two, and their people add up',
    reports: [officials('a', 'three officials', 3), officials('b', 'two engineers', 2)],
    lineage: markedLineage({ a: ['original'], b: ['original'] }),
    counted: { confirmed: ['r-a', 'r-b'], min: 2, max: 2, people: { min: 5, exact: 5 } },
  },
  {
    name: 'media that are not named raise the maximum only',
    reports: [officials('a', 'two officials', 2), { id: 'b', text: 'The dam will be raised.' }],
    lineage: markedLineage({ a: ['original'], b: ['derived-unresolved', 'unresolved:media'] }),
    counted: {
      confirmed: ['r-a'],
      unresolved: ['unresolved:media'],
      min: 1,
      max: 2,
      mayOverlap: [['r-a', 'unresolved:media']],
    },
  },
  {
    name: 'where nobody says who told it first no origin is confirmed, and there may be one',
    reports: [{ id: 'b', text: 'The dam will be raised.' }],
    lineage: markedLineage({ b: ['derived-unresolved', 'unresolved:media'] }),
    counted: { confirmed: [], unresolved: ['unresolved:media'], min: 0, max: 1 },
  },
  {
    name: '"four sources" are the "three officials and an aide" of the report that they come from',
    reports: [officials('b', 'four sources', 4), officials('c', 'three officials and an aide', 4)],
    lineage: markedLineage({ b: ['pickup', 'unseen:post'], c: ['rewrite', 'unseen:post'] }),
    counted: { confirmed: ['unseen:post'], min: 1, max: 1, people: { min: 4, exact: 4 } },
  },
  {
    name: 'what a minister says in public is one origin in however many reports',
    reports: [inPublic('a', 'Una Bell'), inPublic('b', 'minister Una Bell'), inPublic('c', 'Bell')],
    lineage: markedLineage({ a: ['original'], b: ['original'], c: ['original'] }),
    subjects: { bell: ['person', 'Una Bell', 'Bell'] },
    counted: { min: 1, max: 1, onRecord: 1, people: { min: 1, exact: 1 } },
  },
  {
    name: 'a spokesman called by his name alone speaks for the body that another report names',
    reports: [
      inPublic('a', 'Ed Pike, a spokesman for the Weir Board'),
      inPublic('b', 'Ed Pike'),
      inPublic('c', 'the Weir Board', 'institution'),
    ],
    lineage: markedLineage({ a: ['original'], b: ['original'], c: ['original'] }),
    subjects: { pike: ['person', 'Ed Pike'], board: ['body', 'Weir Board'] },
    counted: { min: 1, max: 1, onRecord: 1 },
  },
  {
    name: '"the board" is the one of that name, not the person whom reports name most',
    reports: [
      inPublic('a', 'Una Bell'),
      inPublic('b', 'Bell'),
      inPublic('c', 'the Weir Board', 'institution'),
      inPublic('d', 'the board', 'institution'),
    ],
    lineage: markedLineage({ a: ['original'], b: ['original'], c: ['original'], d: ['original'] }),
    subjects: { bell: ['person', 'Una Bell', 'Bell'], board: ['body', 'Weir Board'] },
    counted: { min: 2, max: 2, onRecord: 2 },
  },
  {
    name: 'a report that rests on public words and one that quotes them hold one access',
    reports: [inPublic('a', 'the Weir Board', 'institution'), { id: 'b', text: 'The dam will be raised.' }],
    lineage: withMore(
      markedLineage({ a: ['original'], b: ['pickup', 'statement:weir board'] }),
      [{ id: 'statement:weir board', kind: 'statement', speaker: 'Weir Board' }],
      [],
    ),
    subjects: { board: ['body', 'Weir Board'] },
    counted: { min: 1, max: 1 },
  },
  {
    name: 'two ministers are two',
    reports: [inPublic('a', 'Una Bell'), inPublic('b', 'Ivo Stern')],
    lineage: markedLineage({ a: ['original'], b: ['original'] }),
    subjects: { bell: ['person', 'Una Bell'], stern: ['person', 'Ivo Stern'] },
    counted: { min: 2, max: 2, onRecord: 2 },
  },
  {
    name: '"the company" and "it" are the one that reports name',
    reports: [inPublic('a', 'Corlan', 'institution'), inPublic('b', 'the company', 'institution'), inPublic('c', 'it')],
    lineage: markedLineage({ a: ['original'], b: ['original'], c: ['original'] }),
    subjects: { corlan: ['body', 'Corlan'] },
    counted: { min: 1, max: 1, onRecord: 1 },
  },
  {
    name: 'the police and the rescue service are two although neither has a name',
    reports: [inPublic('a', 'police', 'institution'), inPublic('b', 'the rescue service', 'institution')],
    lineage: markedLineage({ a: ['original'], b: ['original'] }),
    counted: { min: 2, max: 2, onRecord: 2, institutions: 2 },
  },
  {
    name: 'a body that no list holds is one in both reports, and confirms nothing',
    reports: ['a', 'b'].map((id) => ({
      id,
      text: 'The dam will be raised, the coastguard said.',
      says: [{ source: 'the coastguard', kind: 'generic' as const, cue: 'said', content: 'The dam will be raised' }],
    })),
    lineage: markedLineage({ a: ['original'], b: ['original'] }),
    counted: { min: 1, max: 1, onRecord: 0 },
  },
  {
    name: 'a spokeswoman speaks for whom she speaks',
    reports: [inPublic('a', 'Corlan', 'institution'), inPublic('b', 'a spokeswoman for Corlan, Mia Holt')],
    lineage: markedLineage({ a: ['original'], b: ['original'] }),
    subjects: { corlan: ['body', 'Corlan'], holt: ['person', 'Mia Holt'] },
    counted: { min: 1, max: 1, onRecord: 1 },
  },
  {
    name: 'a copy rests on what the report behind it rests on',
    reports: [inPublic('a', 'Una Bell'), { id: 'a2', text: 'Dam to rise.' }],
    lineage: markedLineage({ a: ['original'], a2: ['copy', 'a'] }),
    subjects: { bell: ['person', 'Una Bell'] },
    counted: { min: 1, max: 1, onRecord: 1 },
  },
  {
    name: 'a statement rests on the interview that its edge names, not on the report',
    reports: [inPublic('a', 'Una Bell'), inPublic('b', 'Una Bell')],
    lineage: withMore(
      markedLineage({ a: ['pickup', 'unseen:post'], b: ['original'] }),
      [{ id: 'talk', kind: 'interview', speaker: 'Una Bell' }],
      [{ from: 'r-a', to: 'talk', scope: ['s1'] }],
    ),
    counted: { min: 2, max: 2, onRecord: 1 },
  },
  {
    name: 'nodes of one speaker’s public words are one origin',
    reports: [inPublic('a', 'Una Bell'), inPublic('b', 'Una Bell')],
    lineage: withMore(
      markedLineage({ a: ['pickup', 'unseen:post'], b: ['original'] }),
      [
        { id: 'w1', kind: 'statement', speaker: 'Una Bell' },
        { id: 'w2', kind: 'statement', speaker: 'Bell' },
      ],
      [
        { from: 'r-a', to: 'w1', scope: ['s1'] },
        { from: 'r-b', to: 'w2', scope: ['s1'] },
      ],
    ),
    subjects: { bell: ['person', 'Una Bell'] },
    counted: { confirmed: ['w1'], min: 1, max: 1, onRecord: 1 },
  },
  {
    name: 'an official confirmation beside unnamed sources is a second origin',
    reports: [officials('a', 'two officials', 2), inPublic('b', 'Una Bell')],
    lineage: markedLineage({ a: ['original'], b: ['original'] }),
    subjects: { bell: ['person', 'Una Bell'] },
    counted: { min: 2, max: 2, onRecord: 1, people: { min: 3, exact: 3 } },
  },
  {
    name: 'what a person told another in private confirms nothing',
    reports: [
      {
        id: 'a',
        text: 'Una Bell told her deputy that the dam will be raised, two officials said.',
        says: [
          {
            id: 'in',
            source: 'Una Bell',
            cue: 'told',
            to: 'her deputy',
            content: 'the dam will be raised',
            nestedIn: 'out',
            level: 'second-hand',
          },
          {
            id: 'out',
            source: 'two officials',
            kind: 'anonymous',
            people: 2,
            cue: 'said',
            content: 'Una Bell told her deputy that the dam will be raised',
          },
        ],
      },
    ],
    lineage: markedLineage({ a: ['original'] }),
    counted: { min: 1, max: 1, onRecord: 0, people: { min: 2, exact: 2 } },
  },
  {
    name: 'another outlet is no confirmation',
    reports: [
      {
        id: 'b',
        text: 'The dam will be raised, the Evening Post reported.',
        says: [{ source: 'the Evening Post', kind: 'institution', cue: 'reported', content: 'The dam will be raised' }],
        cites: ['the Evening Post'],
      },
    ],
    lineage: markedLineage({ b: ['pickup', 'unseen:post'] }),
    counted: { confirmed: ['unseen:post'], min: 1, max: 1, onRecord: 0 },
  },
  {
    name: 'unnamed groups of one description may be the same people',
    reports: [officials('a', 'two defence officials', 2), officials('b', 'three defence officials', 3)],
    lineage: markedLineage({ a: ['original'], b: ['original'] }),
    counted: { min: 2, max: 2, mayOverlap: [['r-a', 'r-b']] },
  },
  {
    name: 'a plural without a number is at least two',
    reports: [
      {
        id: 'a',
        text: 'The dam will be raised, officials said.',
        says: [{ source: 'officials', kind: 'anonymous', cue: 'said', content: 'The dam will be raised' }],
      },
    ],
    lineage: markedLineage({ a: ['original'] }),
    counted: { people: { min: 2 }, onRecord: 0 },
  },
]

describe('origins', () => {
  for (const one of cases) {
    test(one.name, () => {
      const counted = countOf(one)
      for (const [part, wanted] of Object.entries(one.counted)) {
        const found: unknown = Object.entries(counted).find(([name]) => name === part)?.[1]
        assert.deepEqual(found, wanted, part)
      }
    })
  }
})
