import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { guessShort } from './guess-short.ts'

describe('the language of a headline', () => {
  const headlines: readonly (readonly [string, string])[] = [
    ['en', 'Two ferries rescued off the northern coast'],
    ['de', 'Reederei übergibt zwei Schiffe'],
    ['de', 'Fähre rammt Kaimauer'],
    ['fr', 'Deux navires remis à la commune'],
    ['es', 'Detenido el capitán del barco hundido'],
    ['it', 'Traghetto fermo in porto da giorni'],
    ['pt', 'Governo aprova novo porto'],
    ['pl', 'Prom uderzył w nabrzeże'],
    ['nl', 'Veerboot botst tegen kademuur'],
    ['sv', 'Färja körde på kaj'],
    ['fi', 'Lautta törmäsi laituriin'],
    ['hu', 'Komp ütközött a rakparttal'],
    ['tr', 'Feribot rıhtıma çarptı'],
    ['ro', 'Un feribot a lovit cheiul'],
    ['uk', 'Пором врізався у причал'],
    ['uk', 'Рада схвалила новий порт'],
    ['ru', 'Паром врезался в причал'],
    ['ru', 'Цены на билеты снова выросли'],
    ['bg', 'Ферибот се удари в кея'],
    ['be', 'Паром урэзаўся ў прычал'],
    ['ar', 'غرق عبارة قرب الساحل'],
    ['fa', 'کشتی در نزدیکی ساحل غرق شد'],
    ['hi', 'जहाज बंदरगाह से टकराया'],
    ['zh', '渡轮撞上码头'],
  ]
  for (const [language, headline] of headlines) {
    test(`"${headline}" is ${language}`, () => assert.equal(guessShort(headline), language))
  }

  test('letters that a language does not have speak against it', () => {
    assert.notEqual(guessShort('Їжа'), 'ru')
    assert.notEqual(guessShort('Цены выросли'), 'uk')
  })

  test('a text is read no further than the figures were counted for', () => {
    const headline = 'Fähre rammt Kaimauer. '
    const rest = 'Two ferries were rescued off the northern coast and the crew is well. '
    assert.equal(guessShort(headline.repeat(30) + rest.repeat(200)), 'de')
    assert.equal(guessShort(`${'渡轮撞上码头'.repeat(40)} ${rest.repeat(200)}`), 'zh')
  })

  test('one word without an end is read like any other', () => {
    for (const letter of ['x', 'ж', '船', '😀', '\uD83D']) guessShort(letter.repeat(100_000))
  })

  test('what has no letters has no language', () => {
    for (const text of ['', '12 34', '— !']) assert.equal(guessShort(text), undefined)
  })
})
