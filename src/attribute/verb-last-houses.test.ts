import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { germanKindBefore, reportedInPerfect } from './verb-last-houses.ts'

describe('what German and Dutch say of houses', () => {
  for (const head of ['die Nachrichtenagentur ', 'das Magazin ', 'der Sender ', 'die Süddeutsche Zeitung '])
    test(`“${head}” is a kind`, () => assert.ok(germanKindBefore.test(head)))
  for (const head of ['die Firma ', 'Michael ', 'Agenturen '])
    test(`“${head}” is none`, () => assert.ok(!germanKindBefore.test(head)))

  const rows: readonly [head: string, tail: string, said: string | undefined][] = [
    ['Zuvor hatte die Agentur ', ' über den Hafen berichtet.', ' über den Hafen berichtet'],
    ['Die ', ' hatte am Montag gemeldet, es eile.', ' hatte am Montag gemeldet'],
    ['Zuvor hatte ', ' den Hafen besucht.', undefined],
    ['Die ', ' hat ihren Sitz in Corvane. Andere haben berichtet.', undefined],
    ['Zuvor hatte ', ' „alle gewarnt“, wie berichtet wurde.', undefined],
  ]
  for (const [head, tail, said] of rows)
    test(`${head}X${tail}`, () => assert.equal(reportedInPerfect(head, tail), said))
})
