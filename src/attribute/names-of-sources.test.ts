import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { toldIn } from '../../test/kits/statements-in-short.ts'

/** What stands for a statement whose source has no name. */
const nameless = '-'

describe('each source of a text has the name that the text gives it', () => {
  const cases: readonly { readonly text: string; readonly names: readonly string[] }[] = [
    {
      text: 'Ana Ruiz was late. She said the train had stopped.',
      names: ['Ana Ruiz'],
    },
    {
      text: 'Ana Ruiz said it was late. “We waited,” she said. “Nobody came,” she added.',
      names: ['Ana Ruiz', 'Ana Ruiz', 'Ana Ruiz'],
    },
    {
      text: 'Ana Ruiz said it was late. Jon Ekberg said it was not. He said the clock was wrong.',
      names: ['Ana Ruiz', 'Jon Ekberg', 'Jon Ekberg'],
    },
    {
      text: 'Minister Ana Ruiz met Jon Ekberg on Monday. She said the talks were good.',
      names: ['Ana Ruiz'],
    },
    {
      text: 'The minister, Ana Ruiz, said it was late. She said the train had stopped.',
      names: ['Ana Ruiz', 'Ana Ruiz'],
    },
    {
      text: 'Prime Minister Dana Velik said it was late. The prime minister said the train had stopped.',
      names: ['Dana Velik', 'Dana Velik'],
    },
    {
      text: 'President Aldo Marin said it was late. The president added that nobody came.',
      names: ['Aldo Marin', 'Aldo Marin'],
    },
    {
      text: 'Mayor Paul Okafor said it was late. The mayor said nobody came. He said he was tired.',
      names: ['Paul Okafor', 'Paul Okafor', 'Paul Okafor'],
    },
    {
      text: 'Paul Okafor, the mayor of Merrow, said it was late. “I waited,” he said.',
      names: ['Paul Okafor', 'Paul Okafor'],
    },
    {
      text: '“I waited,” said Paul Okafor, the mayor. He said nobody came.',
      names: ['Paul Okafor', 'Paul Okafor'],
    },
    {
      text: '“I waited,” Paul Okafor said. “Nobody came,” he said.',
      names: ['Paul Okafor', 'Paul Okafor'],
    },
    {
      text: 'Paul Okafor told reporters it was late. He said nobody came.',
      names: ['Paul Okafor', 'Paul Okafor'],
    },
    {
      text: 'Paul Okafor, 41, said it was late. He said nobody came.',
      names: ['Paul Okafor', 'Paul Okafor'],
    },
    {
      text: 'When Paul Okafor arrived, he said it was late.',
      names: ['Paul Okafor'],
    },
    {
      text: 'Paul Okafor said he was tired and that he would leave. He said nobody came.',
      names: ['Paul Okafor', 'Paul Okafor'],
    },
    {
      text: 'The ministry said it was late. Paul Okafor said it was not. He said the clock was wrong.',
      names: [nameless, 'Paul Okafor', 'Paul Okafor'],
    },
    {
      text: 'Paul Okafor said it was late. Police said it was not. He said the clock was wrong.',
      names: ['Paul Okafor', nameless, 'Paul Okafor'],
    },
    {
      text: 'Paul Okafor said it was late. Two officials said it was not. He said the clock was wrong.',
      names: ['Paul Okafor', nameless, 'Paul Okafor'],
    },
    {
      text: 'Paul Okafor waved. “I waited,” he said.',
      names: ['Paul Okafor'],
    },
    {
      text: 'Dr. Mara Lindqvist waved. “I waited,” she said.',
      names: ['Mara Lindqvist'],
    },
    {
      text: 'Admiral Pavel Orlin waved. “I waited,” the admiral said.',
      names: ['Pavel Orlin'],
    },
    {
      text: 'Gen. Viktor Salm waved. “I waited,” he said.',
      names: ['Viktor Salm'],
    },
    {
      text: 'Coach Tomas Wendel waved. “I waited,” he said.',
      names: ['Tomas Wendel'],
    },
    {
      text: 'The singer Ines Calder waved. “I waited,” she said.',
      names: ['Ines Calder'],
    },
    {
      text: 'The Ministry of Ports waited. The ministry said nobody came.',
      names: ['Ministry of Ports'],
    },
    {
      text: 'The Merrow Police Department waited. The department said nobody came.',
      names: ['Merrow Police Department'],
    },
    {
      text: 'The Kestrel Mining Company waited. The company said nobody came.',
      names: ['Kestrel Mining Company'],
    },
    {
      text: 'The Supreme Court waited. The court said nobody came.',
      names: ['Supreme Court'],
    },
    {
      text: 'The Bank of Vorland waited. The bank said nobody came.',
      names: ['Bank of Vorland'],
    },
    {
      text: 'He said it was late.',
      names: [nameless],
    },
    {
      text: 'The man said it was late. He said nobody came.',
      names: [nameless, nameless],
    },
  ]
  for (const { text, names } of cases) {
    test(text, () =>
      assert.deepEqual(
        toldIn(text).map(({ name }) => name ?? nameless),
        names,
      ),
    )
  }
})
