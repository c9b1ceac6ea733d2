// Invented sentences as Polish agencies and papers print them.
import { describe } from 'node:test'
import { expectNothingTold, expectSaid } from '../../test/kits/statements-in-short.ts'

describe('Polish sentences say who says what', () => {
  expectSaid('pl', [
    {
      text: '– Port zostanie zamknięty w maju – powiedział burmistrz Adam Rylski.',
      said: [
        {
          source: 'burmistrz Adam Rylski',
          kind: 'named',
          cue: 'powiedział',
          content: 'Port zostanie zamknięty w maju',
        },
      ],
    },
    {
      text: '– Straciliśmy wszystko – mówi Anna Lis, mieszkanka osiedla.',
      said: [{ source: 'Anna Lis', kind: 'named', cue: 'mówi', content: 'Straciliśmy wszystko' }],
    },
    {
      text: '– Straciliśmy wszystko – opowiada rolnik.',
      said: [{ source: 'rolnik', kind: 'generic', cue: 'opowiada', content: 'Straciliśmy wszystko' }],
    },
    {
      text: '– To nieprawda – odpowiada rzecznik firmy.',
      said: [{ source: 'rzecznik firmy', kind: 'unnamed-spokesperson', cue: 'odpowiada', content: 'To nieprawda' }],
    },
    {
      text: '- Port zostanie zamknięty - poinformowała rzeczniczka policji Anna Lis.',
      said: [
        {
          source: 'rzeczniczka policji Anna Lis',
          kind: 'named',
          cue: 'poinformowała',
          content: 'Port zostanie zamknięty',
        },
      ],
    },
    {
      text: '– Most – dodaje burmistrz – jest bezpieczny.',
      said: [{ source: 'burmistrz', kind: 'office', cue: 'dodaje', content: 'Most + jest bezpieczny' }],
    },
    {
      text: '„Port zostanie zamknięty w maju” – czytamy w komunikacie.',
      said: [{ source: 'komunikacie', kind: 'document', cue: 'czytamy', content: '„Port zostanie zamknięty w maju”' }],
    },
    {
      text: '„Port zostanie zamknięty w maju” – głosi komunikat.',
      said: [{ source: 'komunikat', kind: 'document', cue: 'głosi', content: '„Port zostanie zamknięty w maju”' }],
    },
    {
      text: '„Port zostanie zamknięty w maju” – napisano w oświadczeniu.',
      said: [
        { source: 'oświadczeniu', kind: 'document', cue: 'napisano', content: '„Port zostanie zamknięty w maju”' },
      ],
    },
    {
      text: 'W komunikacie podano, że port zostanie zamknięty.',
      said: [{ source: 'komunikacie', kind: 'document', cue: 'podano', content: 'port zostanie zamknięty' }],
    },
    {
      text: 'Jak wynika z raportu, port jest pusty.',
      said: [{ source: 'raportu', kind: 'document', cue: 'Jak wynika z', content: 'port jest pusty' }],
    },
    {
      text: 'Z raportu wynika, że port jest pusty.',
      said: [{ source: 'raportu', kind: 'document', cue: 'wynika', content: 'port jest pusty' }],
    },
    {
      text: 'Jak przekazała policja, trzy osoby zostały ranne.',
      said: [{ source: 'policja', kind: 'institution', cue: 'Jak przekazała', content: 'trzy osoby zostały ranne' }],
    },
    {
      text: 'Zdaniem ekspertów ceny wzrosną.',
      said: [{ source: 'ekspertów', kind: 'generic', cue: 'Zdaniem', content: 'ceny wzrosną' }],
    },
    {
      text: 'W ocenie ministra ceny wzrosną.',
      said: [{ source: 'ministra', kind: 'office', cue: 'W ocenie', content: 'ceny wzrosną' }],
    },
    {
      text: 'Firma zapewnia, że lot był pełny.',
      said: [{ source: 'Firma', kind: 'institution', cue: 'zapewnia', content: 'lot był pełny' }],
    },
    {
      text: 'Strażacy potwierdzili, że ogień ugaszono.',
      said: [{ source: 'Strażacy', kind: 'institution', cue: 'potwierdzili', content: 'ogień ugaszono' }],
    },
    {
      text: 'Prokuratura ustaliła, że kierowca był pijany.',
      said: [{ source: 'Prokuratura', kind: 'institution', cue: 'ustaliła', content: 'kierowca był pijany' }],
    },
    {
      text: 'Rzeczniczka zaznaczyła, że port jest otwarty.',
      said: [{ source: 'Rzeczniczka', kind: 'unnamed-spokesperson', cue: 'zaznaczyła', content: 'port jest otwarty' }],
    },
    {
      text: 'Ministerstwo wskazało, że przepisy wejdą w życie w czerwcu.',
      said: [
        { source: 'Ministerstwo', kind: 'institution', cue: 'wskazało', content: 'przepisy wejdą w życie w czerwcu' },
      ],
    },
    {
      text: 'Związkowcy alarmują, że fabryka zostanie zamknięta.',
      said: [{ source: 'Związkowcy', kind: 'institution', cue: 'alarmują', content: 'fabryka zostanie zamknięta' }],
    },
    {
      text: 'Port zostanie zamknięty w maju, poinformował resort.',
      said: [{ source: 'resort', kind: 'institution', cue: 'poinformował', content: 'Port zostanie zamknięty w maju' }],
    },
    {
      text: 'Prezes klubu przekonuje, że drużyna wygra.',
      said: [{ source: 'Prezes klubu', kind: 'office', cue: 'przekonuje', content: 'drużyna wygra' }],
    },
    {
      text: '„Nie odejdę” – zadeklarował trener.',
      said: [{ source: 'trener', kind: 'office', cue: 'zadeklarował', content: '„Nie odejdę”' }],
    },
    {
      text: 'Mieszkańcy skarżą się, że ulica jest zamknięta.',
      said: [{ source: 'Mieszkańcy', kind: 'generic', cue: 'skarżą się', content: 'ulica jest zamknięta' }],
    },
    {
      text: 'Minister powiedziała w Sejmie, że ceny spadną.',
      said: [{ source: 'Minister', kind: 'office', cue: 'powiedziała', content: 'ceny spadną' }],
    },
    {
      text: 'Spółka podała w komunikacie, że zamknie zakład.',
      said: [{ source: 'Spółka', kind: 'institution', cue: 'podała', content: 'zamknie zakład' }],
    },
    {
      text: 'Z raportu ministerstwa wynika, że port jest pusty.',
      said: [{ source: 'raportu ministerstwa', kind: 'document', cue: 'wynika', content: 'port jest pusty' }],
    },
  ])
})

describe('Polish sentences in which nobody says anything', () => {
  expectNothingTold(['Oskarżony nie przyznał się do winy.'], 'pl')
})
