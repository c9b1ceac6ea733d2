import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { edgesOf, lexicon, shortOf } from '../../test/kits/lineage-in-short.ts'
import { attributed } from '../../test/kits/whole-lineages.ts'
import { traceStory } from './trace-story.ts'

function traced(text: string, outlet?: string): ReturnType<typeof traceStory> {
  const report = {
    id: 'a',
    text,
    class: 'original',
    rests: 'a',
    refers: [],
    ...(outlet === undefined ? {} : { outlet }),
  }
  return traceStory({ story: 's', reports: [attributed(report)] }, { lexicon })
}

const joint = `The harbour master who sold the tide tables

A harbour master sold tide tables to smugglers for nine years, an investigation by Der Spiegel, Bloomberg and ORF has found.

Ledgers show 31 payments through a bank in Velby.

The port told our partner ORF that it does not comment.`

describe('outlets that worked together', () => {
  test('found the news together: it is each one’s own', () => {
    const lineage = traced(joint, 'Der Spiegel')
    assert.deepEqual(shortOf(lineage), { a: 'original < a' })
    assert.ok(edgesOf(lineage).includes('a cites unseen-report Bloomberg (stated)'))
  })

  test('are the source of a report by somebody else', () => {
    assert.equal(
      shortOf(traced(joint.replace('our partner ', ''), 'Velby Courier'))['a'],
      'pickup < unseen-report Der Spiegel',
    )
  })
})

describe('outlets that a report says it was made with', () => {
  const rows: readonly (readonly [language: string, outlet: string, sentence: string])[] = [
    [
      'pt',
      'Expresso',
      'As lamas acabaram no campo, revela uma investigação do Expresso, em conjunto com o “El País” e a SIC.',
    ],
    [
      'es',
      'El País',
      'Los lodos acabaron en el campo, según correos a los que ha tenido acceso EL PAÍS en una investigación conjunta con el semanario Expresso.',
    ],
    ['fr', 'Le Monde', 'Les boues ont fini dans les champs, révèle Le Monde en collaboration avec la télévision Arte.'],
    ['de', 'Der Spiegel', 'Der Schlamm landete auf Feldern, wie Der Spiegel gemeinsam mit der BBC herausfand.'],
  ]
  for (const [language, outlet, sentence] of rows)
    test(`${language}: it is the report’s own`, () => {
      assert.deepEqual(shortOf(traced(`${sentence}\n\n${sentence.length} toneladas, 31, 2021.`, outlet)), {
        a: 'original < a',
      })
    })
})

describe('media of which some are named right behind', () => {
  const rows: readonly (readonly [name: string, text: string, wanted: string])[] = [
    [
      'English',
      'The yard will close in June, several media outlets, including Bloomberg, reported on Monday.',
      'Bloomberg',
    ],
    [
      'French',
      'Le chantier fermera en juin, ont affirmé mardi plusieurs médias, dont l’hebdomadaire allemand Der Spiegel. Le maire se tait.',
      'Der Spiegel',
    ],
  ]
  for (const [name, text, wanted] of rows) {
    test(`${name}: the first one named is meant`, () => {
      assert.equal(
        shortOf(traced(`Yard to close\n\n${text}\n\nIt has 310 hands.`))['a'],
        `pickup < unseen-report ${wanted}`,
      )
    })
  }

  test('a name in the next sentence is not meant', () => {
    const text =
      'The yard will close, several media outlets reported. Such as it is, Bloomberg had called it sound in May.'
    assert.match(shortOf(traced(`Yard to close\n\n${text}`))['a'] ?? '', /unresolved/u)
  })
})

describe('a report that says that another’s is wrong', () => {
  test('rests on those who say so', () => {
    const text = `Ministry denies that Holm steps down

The finance ministry on Monday dismissed as "baseless and mischievous" a media report claiming that Governor Holm would leave early.

"The governor has our full confidence," the ministry said in a statement.`
    assert.deepEqual(shortOf(traced(text)), { a: 'original < a' })
  })
})

describe('in a language whose people are not read', () => {
  test('an outlet further down is one of many', () => {
    const text = `Ferge på grunn ved Skarn

En ferge har gått på grunn ved Skarn. Ifølge kystvakten er to tanker skadet.

– Jeg har aldri sett maken, sier fisker Per Holm til TV 2.`
    assert.deepEqual(shortOf(traced(text)), { a: 'original < a' })
  })
})

describe('of two outlets that a report without news of its own names', () => {
  test('the one that was first is the source', () => {
    const text = `Jon Holm raid: what we know

Police searched the singer's house on Wednesday. TMZ broke the story, claiming that they left with six boxes.

The Los Angeles Times later reported that a judge had signed the warrant.`
    assert.equal(shortOf(traced(text))['a'], 'pickup < unseen-report TMZ')
  })

  test('not the one that only relays the other', () => {
    const text = `У Польщі зупинили реактор

Перший блок станції зупинився через витік пари. Як передає "Європейська правда", про це повідомило агентство Reuters.`
    assert.equal(shortOf(traced(text))['a'], 'pickup < unseen-report Reuters')
  })
})

describe('a report on what followed another’s', () => {
  const text = `Skarn places dean on leave

Skarn University on Monday placed its dean on leave, four days after the local newspaper reported that he had skied on a grant.

"He will step away from his duties," President Lena Holm said in a message.

The Boston Globe reported on Thursday that he spent $86,000.`
  test('rests on those it heard, and the paper is the one named further down', () => {
    const lineage = traced(text)
    assert.deepEqual(
      edgesOf(lineage).filter((edge) => edge.includes('report')),
      ['a cites unseen-report The Boston Globe (stated)'],
    )
    assert.equal(shortOf(lineage)['a'], 'original < a')
  })
})
