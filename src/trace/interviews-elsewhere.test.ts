import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { lexicon } from '../../test/kits/lineage-in-short.ts'
import { attributed } from '../../test/kits/whole-lineages.ts'
import { traceStory } from './trace-story.ts'

/** Class and primary source of one report, from its text: "pickup < Financial Times (Ada Lund)". */
function told(text: string): string {
  const report = attributed({ id: 'a', text, class: 'original', rests: 'a', refers: [] })
  const lineage = traceStory({ story: 's', reports: [report] }, { lexicon })
  const [found] = lineage.reports
  const node = lineage.nodes.find((each) => each.id === found?.primarySource)
  const source = node?.article ?? node?.outlet ?? node?.label?.text ?? 'none'
  return `${found?.class} < ${source}${node?.speaker === undefined ? '' : ` (${node.speaker})`}`
}

describe('what somebody told another outlet is that outlet’s news', () => {
  const rows: readonly [name: string, text: string, wanted: string][] = [
    [
      'said on a day, then “he told” an outlet in an interview',
      `Brewer undecided on Holm malthouse

Brewer Tallis has no plan yet for its malthouse in Holm, finance chief Marco Bellini said on Monday.

"Everything is on the table until the spring," he told the Financial Times in an interview.

The malthouse employs 310 people.`,
      'pickup < Financial Times',
    ],
    [
      'French, with the speaker between verb and outlet',
      `La malterie de Holm pourrait fermer

Le brasseur Tallis n'a encore rien décidé pour sa malterie de Holm, a déclaré son directeur financier Marco Bellini au Financial Times.

La malterie emploie 310 personnes.`,
      'pickup < Financial Times',
    ],
    [
      'German, on a channel',
      `Kamp gegen neue Brücke

Verkehrsministerin Ilse Kamp lehnt eine zweite Brücke ab. „Das bringt niemandem etwas“, sagte Kamp am Sonntag im ZDF.

Die alte Brücke ist seit Mai gesperrt.`,
      'pickup < ZDF (Kamp)',
    ],
    [
      'Spanish, told to the paper itself',
      `El puente no se construirá

El puente de Holm no se construirá este año. «No hay dinero», dijo a este diario la alcaldesa Marta Ruiz.

El puente viejo está cerrado desde mayo y los vecinos esperan una solución.`,
      'original < a',
    ],
    [
      'a minister who spoke to reporters, and later to another outlet, was heard directly',
      `Minister promises second bridge

Transport minister Ilse Kamp promised a second bridge for Holm at a news conference on Monday. "We will build it," she told reporters.

Work will begin in May, the ministry said in a statement.

The mayor of Holm was glad.

The bridge would cost 40 million euros, Kamp told Reuters last year.`,
      'original < a',
    ],
  ]
  for (const [name, text, wanted] of rows)
    test(name, () => assert.equal(told(text).replace(/(?<=Financial Times) \(.*$/u, ''), wanted))

  test('an agency named below a report gave a part of it', () => {
    const text = `Bridge closed after flood

The bridge of Holm was closed on Monday after a flood, police said.

"The water came within an hour," police chief Ada Lund told reporters.

With AAP`
    assert.equal(told(text), 'original < a')
  })

  test('a headline that names whose news it is', () => {
    const text = `Tallis to sell its malthouse in Holm - Bloomberg

Brewer Tallis will sell its malthouse in Holm for 40 million euros before the summer. The malthouse employs 310 people.

Tallis declined to comment.`
    assert.equal(told(text), 'pickup < Bloomberg')
  })
})
