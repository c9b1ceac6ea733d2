import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { reportingPeople } from './reporting-people.ts'

describe('people who report on a page of their own', () => {
  const cases: readonly (readonly [language: string, text: string, people: readonly string[]])[] = [
    ['en', 'Velby have signed the keeper, transfer pundit Ida Moor reports.', ['Ida Moor']],
    ['en', 'The move was first revealed by Ida Moor on Friday evening.', ['Ida Moor']],
    ['en', 'According to Ida Moor, who broke the news on social media, the fee is €3m.', ['Ida Moor']],
    ['en', 'According to leaker Ida Moor, the phone has no keys.', ['Ida Moor']],
    ['it', 'Come riferito da Ida Moor sul proprio profilo X, il Velby ha chiuso.', ['Ida Moor']],
    ['it', 'La notizia, lanciata ieri sera su X dal giornalista Ida Moor, ha trovato conferme.', ['Ida Moor']],
    ['it', 'La notizia era stata anticipata venerdì sera da Ida Moor su X.', ['Ida Moor']],
    ['es', 'Según el periodista Ida Moor, el Velby ya tiene portero.', ['Ida Moor']],
    ['es', 'El Velby ya tiene portero, según ha adelantado este viernes Ida Moor en sus redes sociales.', ['Ida Moor']],
    ['pt', 'Segundo o jornalista Ida Moor, o Velby já tem goleiro.', ['Ida Moor']],
    ['fr', 'Selon le journaliste Ida Moor, le club a un gardien.', ['Ida Moor']],
    ['de', 'Das berichtet der Transferexperte Ida Moor auf X.', ['Ida Moor']],
    ['de', 'Laut Transfer-Experte Ida Moor ist der Wechsel fix.', ['Ida Moor']],
    ['uk', 'Про це повідомив італійський інсайдер Іда Мур у Twitter.', ['Іда Мур']],
    // A reporter with a house is the house's; others only speak.
    ['en', 'According to the journalist Ida Moor of the Quay News, the club is for sale.', []],
    ['en', 'Sky Sports reporter Ida Moor reports from the harbour.', []],
    ['en', 'The journalist Ida Moor was held for two days, her lawyer said.', []],
    ['en', 'The plan was revealed by the minister in parliament.', []],
    ['it', 'Secondo Ida Moor il ponte è chiuso.', []],
  ]
  for (const [language, text, people] of cases)
    test(`${people.join(', ') || 'nobody'}: ${text}`, () =>
      assert.deepEqual(
        reportingPeople({ text, language }).map(({ outlet }) => outlet),
        people,
      ))

  test('are found in every language where that of the text has no phrases of its own', () => {
    const text = 'Según el periodista Ida Moor, el Velby ya tiene portero.'
    assert.equal(reportingPeople({ text, language: 'ca' }).length, 1)
    assert.equal(reportingPeople({ text, language: 'ru' }).length, 0)
  })

  test('are known by their last name further down', () => {
    const text =
      'Transfer pundit Ida Moor reports the deal.\nAccording to Moor, the fee is small. Moor adds that it is paid.'
    assert.deepEqual(
      reportingPeople({ text, language: 'en' }).map(({ span, outlet }) => [span.text, outlet]),
      [
        ['Ida Moor', 'Ida Moor'],
        ['Moor', 'Ida Moor'],
        ['Moor', 'Ida Moor'],
      ],
    )
  })
})
