import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { OriginCase } from '../../test/counted-origins.ts'
import { countOf, inPublic, officials } from '../../test/counted-origins.ts'
import { markedLineage } from '../../test/marked-report.ts'

const cases: readonly OriginCase[] = [
  {
    name: 'what reports tell in their own name without saying whence is one public event',
    reports: [
      { id: 'a', text: 'The council has raised the dam.' },
      { id: 'b', text: 'Dam raised by council.' },
      { id: 'c', text: 'The dam was raised on Friday.' },
    ],
    lineage: markedLineage({ a: ['original'], b: ['original'], c: ['original'] }),
    counted: { confirmed: ['r-a'], unresolved: [], min: 1, max: 1 },
  },
  {
    name: 'a report that says it found out itself is an access of its own',
    reports: [
      { id: 'a', text: 'The dam will be raised, the Evening Post has learned.' },
      { id: 'b', text: 'The council will raise the dam.' },
    ],
    lineage: markedLineage({ a: ['original'], b: ['original'] }),
    counted: { confirmed: ['r-a'], unresolved: ['r-b'], min: 1, max: 2 },
  },
  {
    name: 'a telling without a source beside one with sources may be a further access',
    reports: [officials('a', 'three officials', 3), { id: 'b', text: 'The dam will be raised.' }],
    lineage: markedLineage({ a: ['original'], b: ['original'] }),
    counted: { confirmed: ['r-a'], unresolved: ['r-b'], min: 1, max: 2, people: { min: 3, exact: 3 } },
  },
  {
    name: 'a report that others cite is an access though it says not whence it knows',
    reports: [
      { id: 'a', text: 'The dam will be raised.' },
      {
        id: 'b',
        text: 'The dam will be raised, the Evening Post reported.',
        says: [{ source: 'the Evening Post', kind: 'institution', cue: 'reported', content: 'The dam will be raised' }],
        cites: ['the Evening Post'],
      },
    ],
    lineage: markedLineage({ a: ['original'], b: ['pickup', 'a'] }),
    counted: { confirmed: ['r-a'], unresolved: [], min: 1, max: 1 },
  },
  {
    name: 'what is told to the reporter is an access of the report, not public words',
    reports: [
      {
        id: 'a',
        text: 'The dam will be raised, Una Bell tells me.',
        says: [{ source: 'Una Bell', kind: 'named', cue: 'tells', content: 'The dam will be raised', to: 'me' }],
      },
      { id: 'b', text: 'The dam will be raised.' },
    ],
    lineage: markedLineage({ a: ['original'], b: ['pickup', 'a'] }),
    counted: { confirmed: ['r-a'], min: 1, max: 1, people: { min: 1, exact: 1 }, onRecord: 1 },
  },
  {
    name: 'who holds an office of the body that the report quoted speaks for that body',
    reports: [
      inPublic('a', 'the health ministry', 'institution'),
      {
        id: 'b',
        text: 'Twelve are ill, the health ministry said. The dam will be raised, Permanent Secretary Una Bell said.',
        says: [
          { id: 's0', source: 'the health ministry', kind: 'institution', cue: 'said', content: 'Twelve are ill' },
          {
            source: 'Permanent Secretary Una Bell',
            kind: 'named',
            cue: 'said',
            content: 'The dam will be raised',
          },
        ],
      },
    ],
    lineage: markedLineage({ a: ['original'], b: ['original'] }),
    counted: { min: 1, max: 1, onRecord: 1 },
  },
  {
    name: 'who holds an office of another kind than the body quoted speaks for another',
    reports: [
      inPublic('a', 'the health ministry', 'institution'),
      {
        id: 'b',
        text: 'Twelve are ill, the health ministry said. The dam will be raised, Detective Una Bell said.',
        says: [
          { id: 's0', source: 'the health ministry', kind: 'institution', cue: 'said', content: 'Twelve are ill' },
          { source: 'Detective Una Bell', kind: 'named', cue: 'said', content: 'The dam will be raised' },
        ],
      },
    ],
    lineage: markedLineage({ a: ['original'], b: ['original'] }),
    counted: { min: 2, max: 2, onRecord: 2 },
  },
  {
    name: 'an office of a country is not the country, but who holds it',
    reports: [
      {
        id: 'a',
        text: "The dam will be raised, Norland's prime minister said.",
        says: [{ source: "Norland's prime minister", kind: 'office', cue: 'said', content: 'The dam will be raised' }],
      },
      inPublic('b', 'Prime Minister Una Bell'),
    ],
    lineage: markedLineage({ a: ['original'], b: ['original'] }),
    subjects: { norland: ['place', 'Norland'], bell: ['person', 'Una Bell'] },
    counted: { min: 1, max: 1 },
  },
  {
    name: 'a headline names in one word whom its report names in full',
    reports: [
      {
        id: 'a',
        text: 'Dam to rise, mayor says\n\nThe dam will be raised, Una Bell said.',
        says: [
          { id: 's0', form: 'headline', source: 'mayor', kind: 'office', cue: 'says', content: 'Dam to rise' },
          { source: 'Una Bell', kind: 'named', cue: 'said', content: 'The dam will be raised' },
        ],
      },
      inPublic('b', 'Una Bell'),
      inPublic('c', 'Ed Pike'),
    ],
    lineage: markedLineage({ a: ['original'], b: ['original'], c: ['original'] }),
    counted: { min: 2, max: 2, onRecord: 2 },
  },
  {
    name: 'a body that one report calls by its bare name is the one that another quotes',
    reports: [
      inPublic('a', 'the Unison union', 'institution'),
      {
        id: 'b',
        text: 'The dam will be raised, Unison announced.',
        says: [
          { source: 'Unison', kind: 'generic', level: 'unclear', cue: 'announced', content: 'The dam will be raised' },
        ],
      },
    ],
    lineage: markedLineage({ a: ['original'], b: ['original'] }),
    subjects: { unison: ['body', 'Unison'] },
    counted: { min: 1, max: 1, onRecord: 1 },
  },
]

describe('joined origins', () => {
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
