import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { houseBySigns } from './house-by-signs.ts'

const rows: readonly [what: string, text: string, house: string | undefined][] = [
  [
    'a newsroom and people who told it',
    'Порт сгорел\n\nКорван.Вести\n\nСнимок получила редакция Корван.Вести. Сторож рассказал Корван.Вести, что горел склад.',
    'Корван.Вести',
  ],
  [
    'the address of its writers and an interview',
    'Porto fecha\n\nIda Mora\nredacao@amare.com\n\nEm entrevista por telefone a A MARÉ, o prefeito disse que o porto fecha.\n\nSiga o canal de A MARÉ no WhatsApp e receba as notícias',
    'A MARÉ',
  ],
  ['one sign alone', 'Порт сгорел. Снимок получила редакция Корван.Вести.', undefined],
  [
    'a house that others cite',
    'Порт сгорел, пишет Корван.Вести. Снимок получила редакция Корван.Вести. Сторож рассказал Корван.Вести, что горел склад.',
    undefined,
  ],
  ['a person who is told and speaks', 'Сторож рассказал Петрову о пожаре. Петров сказал, что порт сгорел.', undefined],
  [
    'two houses',
    'Сторож рассказал Корван.Вести и на запрос Корван.Вести ответил. Рыбак рассказал Море.Медиа, а на запрос Море.Медиа не ответил.',
    undefined,
  ],
  ['nothing', '', undefined],
]

describe('a house of no gazetteer, by its signs', () => {
  for (const [what, text, house] of rows) test(what, () => assert.equal(houseBySigns(text)?.name, house))

  test('a hundred thousand names end', () => {
    assert.equal(houseBySigns('Корван Вести, '.repeat(100_000)), undefined)
  })
})
