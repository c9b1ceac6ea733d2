import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { anaphor, type OwnSign, ownSign } from './own-signs.ts'

/** The sign of the name between the bars of a sentence. */
function signOf(sentence: string): OwnSign | undefined {
  const [before = '', , after = ''] = sentence.split('|')
  return ownSign({ before, after })
}

describe('words around an outlet’s name', () => {
  const cases: readonly (readonly [string, OwnSign | undefined])[] = [
    // Only who writes asks and is not answered.
    ['The |Sentinel| has contacted the harbour board for comment.', 'sure'],
    ['|Sky News| has approached the firm.', 'sure'],
    ['The firm did not respond to a request for comment from |Politico|.', 'sure'],
    ['Nobody answered |Bloomberg|’s requests for comment.', 'sure'],
    ['The board did not reply to |Reuters| requests for comment.', 'sure'],
    ['|Reuters| could not independently verify the figures.', 'sure'],
    ['|The Guardian| understands that the pier will close.', 'sure'],
    ['a study shared exclusively with the |Guardian|', 'sure'],
    ['When contacted by the |BBC|, the owner hung up.', 'sure'],
    ['Maddox was arrested, |TMZ| Sports has learned.', 'sure'],
    ['Information from |ESPN|’s Ida Falk was used in this report.', 'sure'],
    ['Según ha podido saber |MARCA|, el club vende.', 'sure'],
    ['Contactée par |Le Parisien|, la mairie se tait.', 'sure'],
    ['На запит |Української правди| відомство не відповіло.', 'sure'],
    ['Secondo quanto risulta al |Corriere della Sera| da due fonti, il molo chiude.', 'sure'],
    ['z dokumentu, do którego dotarła „|Rzeczpospolita|”', 'sure'],
    ['|Sky Sport| vi aggiornerà sulla trattativa.', 'sure'],
    ['Det erfarer |NRK|.', 'sure'],
    ['|VG| får opplyst at fergen går.', 'sure'],
    ['Dat heeft |NRC| vernomen van twee kapiteins.', 'sure'],
    ['Come raccolto dalla redazione di |Sky Sport|, il traghetto resta fermo.', 'sure'],
    ['Fergen står, melder |NRK|.', undefined],
    // Papers that it saw may be told again by others.
    ['according to a memo reviewed by |The Wall Street Journal|', 'likely'],
    ['ein Papier, das dem |SPIEGEL| vorliegt', 'likely'],
    ['un document que |Le Monde| a pu consulter', 'likely'],
    ['|CNN| has obtained the letter.', 'likely'],
    ['z notatki, którą ustalił |Onet|', 'likely'],
    ['según correos a los que ha tenido acceso |EL PAÍS|', 'likely'],
    ['documentos a que teve acesso o |Expresso|', 'likely'],
    // Who was told may be anybody.
    ['two officials told |Reuters| on Monday', 'told'],
    ['sagte Brandes dem |Spiegel|.', 'told'],
    ['dijo el alcalde a |El País|', 'told'],
    ['«È finita», racconta al |Corriere della Sera| il sindaco.', 'told'],
    ['– Nie ma mowy – mówi „|Rzeczpospolitej|” dyplomata.', 'told'],
    ['Про це пише Bloomberg, повідомляє "|Радіо Свобода|".', 'likely'],
    // So others write.
    ['|Bloomberg| reported on Monday', 'others'],
    ['according to the |Daily Telegraph|', 'others'],
    ['berichtet die |Zeit|', 'others'],
    ['|Le Monde| a rapporté lundi', 'others'],
    ['Об этом сообщает |ТАСС|', 'others'],
    ['O decyzji napisał dziennik "|Wall Street Journal|".', 'others'],
    ['Jak donosi |Onet|, most zamknięto.', 'others'],
    ['The minister read the |Times| in the garden.', undefined],
    ['He responded to |Time| with a shrug.', undefined],
  ]
  for (const [sentence, sign] of cases)
    test(`${sign ?? 'nothing'}: ${sentence.replaceAll('|', '')}`, () => assert.equal(signOf(sentence), sign))
})

describe('an outlet that is called by its kind', () => {
  for (const [sentence, count] of [
    ['The magazine said so.', 1],
    ['He told the magazine that he was late.', 1],
    ['according to the German newspaper', 1],
    ['A rope broke, the Toronto-based newspaper reported.', 1],
    ['Das Schiff sei alt, berichtet das Blatt.', 1],
    ['selon le quotidien', 1],
    ['según el diario', 1],
    ['de acordo com o mesmo jornal', 1],
    ['He did not answer by the time of publication.', 0],
    ['A magazine lay on the table.', 0],
    ['The newspaper was sold.', 0],
  ] as const)
    test(`“${sentence}” speaks of another outlet ${count} times`, () =>
      assert.equal([...sentence.matchAll(anaphor)].length, count))
})
