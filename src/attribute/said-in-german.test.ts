// Invented sentences as German agencies and papers print them.
import { describe } from 'node:test'
import { expectNothingTold, expectSaid } from '../../test/kits/statements-in-short.ts'

describe('German sentences say who says what', () => {
  expectSaid('de', [
    {
      text: 'Die Häfen Corvane und Velby sprechen Kreisen zufolge über eine gemeinsame Schleuse.',
      said: [
        {
          source: 'Kreisen',
          kind: 'anonymous',
          cue: 'zufolge',
          content: 'Die Häfen Corvane und Velby sprechen + über eine gemeinsame Schleuse',
        },
      ],
    },
    {
      text: '„Der Hafen bleibt bis Mai geschlossen“, hieß es aus dem Ministerium.',
      said: [
        {
          source: 'dem Ministerium',
          kind: 'institution',
          cue: 'hieß es',
          content: '„Der Hafen bleibt bis Mai geschlossen“',
        },
      ],
    },
    {
      text: '„Der Hafen bleibt bis Mai geschlossen“, heißt es in der Mitteilung.',
      said: [
        {
          source: 'der Mitteilung',
          kind: 'document',
          cue: 'heißt es',
          content: '„Der Hafen bleibt bis Mai geschlossen“',
        },
      ],
    },
    {
      text: 'In der Mitteilung heißt es, der Hafen bleibe geschlossen.',
      said: [{ source: 'der Mitteilung', kind: 'document', cue: 'heißt es', content: 'der Hafen bleibe geschlossen' }],
    },
    {
      text: 'Der Hafen bleibe bis Mai geschlossen, so der Minister.',
      said: [{ source: 'der Minister', kind: 'office', cue: 'so', content: 'Der Hafen bleibe bis Mai geschlossen' }],
    },
    {
      text: '„Der Hafen bleibt zu“, so Ministerin Ada Lund.',
      said: [{ source: 'Ministerin Ada Lund', kind: 'named', cue: 'so', content: '„Der Hafen bleibt zu“' }],
    },
    {
      text: 'Ada Lund zufolge bleibt der Hafen geschlossen.',
      said: [{ source: 'Ada Lund', kind: 'named', cue: 'zufolge', content: 'bleibt der Hafen geschlossen' }],
    },
    {
      text: 'Wie die Polizei am Montag mitteilte, wurden drei Menschen verletzt.',
      said: [{ source: 'die Polizei', kind: 'institution', cue: 'Wie', content: 'wurden drei Menschen verletzt' }],
    },
    {
      text: 'Wie ein Sprecher mitteilte, bleibt der Hafen zu.',
      said: [{ source: 'ein Sprecher', kind: 'unnamed-spokesperson', cue: 'Wie', content: 'bleibt der Hafen zu' }],
    },
    {
      text: 'Drei Menschen wurden verletzt, wie die Feuerwehr mitteilte.',
      said: [{ source: 'die Feuerwehr', kind: 'institution', cue: 'wie', content: 'Drei Menschen wurden verletzt' }],
    },
    {
      text: 'Drei Menschen seien verletzt worden, teilte die Polizei am Montag mit.',
      said: [
        { source: 'die Polizei', kind: 'institution', cue: 'teilte', content: 'Drei Menschen seien verletzt worden' },
      ],
    },
    {
      text: '„Wir haben alles verloren“, erzählt Jonas Ekberg.',
      said: [{ source: 'Jonas Ekberg', kind: 'named', cue: 'erzählt', content: '„Wir haben alles verloren“' }],
    },
    {
      text: '„Wir haben alles verloren“, erinnert sich die Bäuerin Ilse Brandt.',
      said: [
        {
          source: 'die Bäuerin Ilse Brandt',
          kind: 'named',
          cue: 'erinnert sich',
          content: '„Wir haben alles verloren“',
        },
      ],
    },
    {
      text: '„Das ist falsch“, entgegnete der Bürgermeister.',
      said: [{ source: 'der Bürgermeister', kind: 'office', cue: 'entgegnete', content: '„Das ist falsch“' }],
    },
    {
      text: '„Das ist falsch“, stellte Bürgermeister Jonas Ekberg klar.',
      said: [{ source: 'Bürgermeister Jonas Ekberg', kind: 'named', cue: 'stellte', content: '„Das ist falsch“' }],
    },
    {
      text: 'Die Firma ließ wissen, dass der Vertrag unterschrieben sei.',
      said: [
        { source: 'Die Firma', kind: 'institution', cue: 'ließ wissen', content: 'der Vertrag unterschrieben sei' },
      ],
    },
    {
      text: 'Die Gewerkschaft rechnet damit, dass das Werk schließt.',
      said: [{ source: 'Die Gewerkschaft', kind: 'institution', cue: 'rechnet damit', content: 'das Werk schließt' }],
    },
    {
      text: 'Der Minister sprach sich dafür aus, den Hafen zu schließen.',
      said: [{ source: 'Der Minister', kind: 'office', cue: 'sprach', content: 'den Hafen zu schließen' }],
    },
    {
      text: 'Das Unternehmen habe alles richtig gemacht, betonte der Sprecher.',
      said: [
        {
          source: 'der Sprecher',
          kind: 'unnamed-spokesperson',
          cue: 'betonte',
          content: 'Das Unternehmen habe alles richtig gemacht',
        },
      ],
    },
    {
      text: 'Aus Regierungskreisen verlautete, der Vertrag sei unterschrieben.',
      said: [
        {
          source: 'Regierungskreisen',
          kind: 'anonymous',
          cue: 'verlautete',
          content: 'der Vertrag sei unterschrieben',
        },
      ],
    },
    {
      text: 'Nach Auskunft des Betreibers ist die Leitung dicht.',
      said: [{ source: 'des Betreibers', kind: 'institution', cue: 'Nach Auskunft', content: 'ist die Leitung dicht' }],
    },
    {
      text: 'Den Angaben zufolge ist die Leitung dicht.',
      said: [{ source: 'Den Angaben', kind: 'document', cue: 'zufolge', content: 'ist die Leitung dicht' }],
    },
    {
      text: 'Nach den Worten von Ada Lund ist die Leitung dicht.',
      said: [{ source: 'von Ada Lund', kind: 'named', cue: 'Nach den Worten', content: 'ist die Leitung dicht' }],
    },
    {
      text: '„Der Hafen“, so Lund weiter, „bleibt zu.“',
      said: [{ source: 'Lund', kind: 'named', cue: 'so', content: '„Der Hafen“ + „bleibt zu.“' }],
    },
    {
      text: 'Der Minister hatte zuvor gesagt, der Hafen bleibe zu.',
      said: [{ source: 'Der Minister', kind: 'office', cue: 'gesagt', content: 'der Hafen bleibe zu' }],
    },
    {
      text: 'Die Ministerin hat angekündigt, dass der Hafen schließt.',
      said: [{ source: 'Die Ministerin', kind: 'office', cue: 'hat angekündigt', content: 'der Hafen schließt' }],
    },
    {
      text: 'Wie es in der Mitteilung heißt, bleibt der Hafen zu.',
      said: [{ source: 'der Mitteilung', kind: 'document', cue: 'Wie', content: 'bleibt der Hafen zu' }],
    },
    {
      text: 'Wie aus dem Bericht hervorgeht, ist der Hafen leer.',
      said: [{ source: 'dem Bericht', kind: 'document', cue: 'Wie', content: 'ist der Hafen leer' }],
    },
    {
      text: 'Wie zwei der Zeugen berichteten, war der Hafen leer.',
      said: [{ source: 'zwei der Zeugen', kind: 'anonymous', cue: 'Wie', content: 'war der Hafen leer' }],
    },
    {
      text: '„Wir gehen“, kündigten die Fischer am Montag an.',
      said: [{ source: 'die Fischer', kind: 'generic', cue: 'kündigten', content: '„Wir gehen“' }],
    },
    {
      text: 'Die Fischer haben am Montag angekündigt, dass sie gehen.',
      said: [{ source: 'Die Fischer', kind: 'generic', cue: 'angekündigt', content: 'sie gehen' }],
    },
    {
      text: 'Das Amt räumte ein, der Hafen sei leer.',
      said: [{ source: 'Das Amt', kind: 'institution', cue: 'räumte ein', content: 'der Hafen sei leer' }],
    },
    {
      text: 'Die Ministerin sagte, der Hafen sei sicher. Die Brücke werde im Mai geöffnet. Das Geld ist da.',
      said: [
        {
          source: 'Die Ministerin',
          kind: 'office',
          cue: 'sagte',
          content: 'der Hafen sei sicher + Die Brücke werde im Mai geöffnet',
        },
      ],
    },
    {
      text: 'Ministerin Ada Lund wies darauf hin, dass der Hafen sicher sei.',
      said: [{ source: 'Ministerin Ada Lund', kind: 'named', cue: 'wies darauf hin', content: 'der Hafen sicher sei' }],
    },
    {
      text: 'Am Montag kündigte Ministerin Ada Lund an, dass der Hafen schließt.',
      said: [{ source: 'Ministerin Ada Lund', kind: 'named', cue: 'kündigte', content: 'der Hafen schließt' }],
    },
    {
      text: 'Zwei Köche der Bank sagten, der Hafen sei leer.',
      said: [{ source: 'Zwei Köche der Bank', kind: 'generic', cue: 'sagten', content: 'der Hafen sei leer' }],
    },
    {
      text: 'Zwei Mitglieder des Aufsichtsrats sagten, der Hafen sei leer.',
      said: [
        {
          source: 'Zwei Mitglieder des Aufsichtsrats',
          kind: 'anonymous',
          cue: 'sagten',
          content: 'der Hafen sei leer',
        },
      ],
    },
  ])
})

describe('German sentences in which nobody says anything', () => {
  expectNothingTold(
    [
      'Die „Hafenpost“ hatte über den Plan berichtet.',
      'Er ist so groß, wie die Stadt es will.',
      'Die Ministerin gab das Amt ab, das sie seit 2019 hatte.',
      'Die Firma berichtet von Problemen, die den Hafen betreffen.',
      'War der Hafen voll, so fuhr das Schiff weiter.',
      'Die Firma hat den Plan geändert, der seit Mai galt.',
      'Die Stadt meldet 300 Fälle, zwei mehr als am Vortag.',
      'Wie bereits berichtet, bleibt der Hafen zu.',
      'Das Schiff gab Signale, die niemand sah.',
    ],
    'de',
  )
})
