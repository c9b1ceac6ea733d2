// Invented sentences as Italian agencies and papers print them.
import { describe } from 'node:test'
import { expectNothingTold, expectSaid } from '../../test/kits/statements-in-short.ts'

describe('Italian sentences say who says what', () => {
  expectSaid('it', [
    {
      text: 'A scriverlo oggi è La Darsena, secondo cui la lettera sarebbe stata consegnata.',
      said: [{ source: 'La Darsena', kind: 'named', cue: 'secondo', content: 'la lettera sarebbe stata consegnata' }],
    },
    {
      text: '«Il ponte resterà chiuso fino a maggio», prosegue la nota.',
      said: [
        { source: 'la nota', kind: 'document', cue: 'prosegue', content: '«Il ponte resterà chiuso fino a maggio»' },
      ],
    },
    {
      text: '«Il ponte resterà chiuso fino a maggio». Così il sindaco, Aldo Ferri, ha rotto il silenzio.',
      said: [{ source: 'il sindaco', kind: 'office', cue: 'Così', content: '«Il ponte resterà chiuso fino a maggio»' }],
    },
    {
      text: 'Il sindaco ha detto che il ponte è vecchio. Ha ammesso invece che i lavori costano.',
      said: [
        { source: 'Il sindaco', kind: 'office', cue: 'ha detto', content: 'il ponte è vecchio' },
        { source: 'Il sindaco', kind: 'office', cue: 'Ha ammesso', content: 'i lavori costano' },
      ],
    },
    {
      text: '"Il ponte resterà chiuso", si legge nel comunicato.',
      said: [{ source: 'comunicato', kind: 'document', cue: 'si legge', content: '"Il ponte resterà chiuso"' }],
    },
    {
      text: 'Il gruppo conferma che lo stabilimento chiuderà. Lo si legge in una nota.',
      said: [
        { source: 'Il gruppo', kind: 'institution', cue: 'conferma', content: 'lo stabilimento chiuderà' },
        {
          source: 'una nota',
          kind: 'document',
          cue: 'legge',
          content: 'Il gruppo conferma che lo stabilimento chiuderà',
        },
      ],
    },
    {
      text: '"Abbiamo perso tutto - prosegue la nota - ma ripartiremo".',
      said: [
        { source: 'la nota', kind: 'document', cue: 'prosegue', content: '"Abbiamo perso tutto + ma ripartiremo"' },
      ],
    },
    {
      text: '«Non mollo», racconta Gina Turi, titolare del bar.',
      said: [{ source: 'Gina Turi', kind: 'named', cue: 'racconta', content: '«Non mollo»' }],
    },
    {
      text: 'Il sindaco ricorda che il ponte è chiuso da anni.',
      said: [{ source: 'Il sindaco', kind: 'office', cue: 'ricorda', content: 'il ponte è chiuso da anni' }],
    },
    {
      text: "L'azienda ha fatto sapere che i lavori partiranno a giugno.",
      said: [
        { source: "L'azienda", kind: 'institution', cue: 'ha fatto sapere', content: 'i lavori partiranno a giugno' },
      ],
    },
    {
      text: 'La prefettura rende noto che la strada è chiusa.',
      said: [{ source: 'La prefettura', kind: 'institution', cue: 'rende noto', content: 'la strada è chiusa' }],
    },
    {
      text: 'Come riferisce la procura, gli indagati sono tre.',
      said: [{ source: 'la procura', kind: 'institution', cue: 'Come riferisce', content: 'gli indagati sono tre' }],
    },
    {
      text: 'Secondo quanto riferito dalla polizia, tre persone sono rimaste ferite.',
      said: [
        {
          source: 'polizia',
          kind: 'institution',
          cue: 'Secondo quanto riferito dalla',
          content: 'tre persone sono rimaste ferite',
        },
      ],
    },
    {
      text: 'Secondo quanto si apprende, il ministro avrebbe firmato il decreto.',
      said: [
        {
          source: 'Secondo quanto si apprende',
          kind: 'hearsay-marker',
          cue: 'Secondo quanto si apprende',
          content: 'Secondo quanto si apprende, il ministro avrebbe firmato il decreto',
        },
      ],
    },
    {
      text: 'A quanto si apprende da fonti del ministero, il decreto sarà firmato domani.',
      said: [
        {
          source: 'A quanto si apprende',
          kind: 'hearsay-marker',
          cue: 'A quanto si apprende',
          content: 'A quanto si apprende da fonti del ministero, il decreto sarà firmato domani',
        },
      ],
    },
    {
      text: 'Il porto chiuderà in maggio, hanno annunciato i sindacati.',
      said: [
        { source: 'i sindacati', kind: 'institution', cue: 'hanno annunciato', content: 'Il porto chiuderà in maggio' },
      ],
    },
    {
      text: 'Così il sindaco Paolo Neri: «Il ponte è sicuro».',
      said: [{ source: 'il sindaco Paolo Neri', kind: 'named', cue: 'Così', content: '«Il ponte è sicuro»' }],
    },
    {
      text: "«Il ponte è sicuro», così il sindaco Paolo Neri a margine dell'incontro.",
      said: [
        {
          source: "il sindaco Paolo Neri a margine dell'incontro",
          kind: 'named',
          cue: 'così',
          content: '«Il ponte è sicuro»',
        },
      ],
    },
    {
      text: '«Ripartiremo», disse il sindaco Paolo Neri nel 2019.',
      said: [{ source: 'il sindaco Paolo Neri', kind: 'named', cue: 'disse', content: '«Ripartiremo»' }],
    },
    {
      text: '«Il ponte - ha spiegato Paolo Neri - è sicuro».',
      said: [{ source: 'Paolo Neri', kind: 'named', cue: 'ha spiegato', content: '«Il ponte + è sicuro»' }],
    },
    {
      text: 'La Ferrolink Spa comunica che il treno non partirà.',
      said: [{ source: 'La Ferrolink Spa', kind: 'named', cue: 'comunica', content: 'il treno non partirà' }],
    },
    {
      text: 'I vigili del fuoco hanno confermato che non ci sono feriti.',
      said: [
        { source: 'vigili del fuoco', kind: 'institution', cue: 'hanno confermato', content: 'non ci sono feriti' },
      ],
    },
    {
      text: 'La società ha smentito di aver ricevuto offerte.',
      said: [{ source: 'La società', kind: 'institution', cue: 'ha smentito', content: 'di aver ricevuto offerte' }],
    },
    {
      text: '«Vogliamo risposte», chiedono i residenti.',
      said: [{ source: 'i residenti', kind: 'generic', cue: 'chiedono', content: '«Vogliamo risposte»' }],
    },
    {
      text: "Stando alle prime ricostruzioni, l'auto ha sbandato.",
      said: [{ source: 'prime ricostruzioni', kind: 'generic', cue: 'Stando alle', content: "l'auto ha sbandato" }],
    },
    {
      text: "A detta dei testimoni, l'auto correva.",
      said: [{ source: 'testimoni', kind: 'anonymous', cue: 'A detta dei', content: "l'auto correva" }],
    },
    {
      text: 'Fonti della Farnesina confermano che il console è salvo.',
      said: [{ source: 'Fonti della Farnesina', kind: 'anonymous', cue: 'confermano', content: 'il console è salvo' }],
    },
    {
      text: '"Il contratto è stato firmato", è scritto nella nota diffusa dal gruppo.',
      said: [
        {
          source: 'nota diffusa dal gruppo',
          kind: 'document',
          cue: 'è scritto',
          content: '"Il contratto è stato firmato"',
        },
      ],
    },
    {
      text: "La procura, come reso noto dal procuratore Neri, ha chiuso l'inchiesta.",
      said: [
        {
          source: 'procuratore Neri',
          kind: 'office',
          cue: 'come reso noto dal',
          content: "La procura + ha chiuso l'inchiesta",
        },
      ],
    },
    {
      text: 'Il ministro ha detto di non sapere nulla.',
      said: [{ source: 'Il ministro', kind: 'office', cue: 'ha detto', content: 'di non sapere nulla' }],
    },
    {
      text: 'Dal rapporto emerge che il porto è vuoto.',
      said: [{ source: 'rapporto', kind: 'document', cue: 'emerge', content: 'il porto è vuoto' }],
    },
    {
      text: 'Il sindaco di Portovento, Paolo Neri, ha detto ai giornalisti che il ponte è sicuro.',
      said: [{ source: 'Paolo Neri', kind: 'named', cue: 'ha detto', content: 'il ponte è sicuro' }],
    },
    {
      text: '«Il ponte è sicuro», ha detto ai cronisti il sindaco.',
      said: [{ source: 'il sindaco', kind: 'office', cue: 'ha detto', content: '«Il ponte è sicuro»' }],
    },
    {
      text: 'Il ponte, ha anche detto il sindaco, è sicuro.',
      said: [{ source: 'il sindaco', kind: 'office', cue: 'ha anche detto', content: 'Il ponte' }],
    },
    {
      text: 'Il sindaco ha anche detto che il ponte è sicuro.',
      said: [{ source: 'Il sindaco', kind: 'office', cue: 'ha anche detto', content: 'il ponte è sicuro' }],
    },
    {
      text: 'Il sindaco Paolo Neri ha detto che il ponte è sicuro. Ha aggiunto che aprirà a maggio.',
      said: [
        { source: 'Il sindaco Paolo Neri', kind: 'named', cue: 'ha detto', content: 'il ponte è sicuro' },
        { source: 'Il sindaco Paolo Neri', kind: 'named', cue: 'Ha aggiunto', content: 'aprirà a maggio' },
      ],
    },
    {
      text: 'Secondo quanto si apprende, il porto chiude.',
      said: [
        {
          source: 'Secondo quanto si apprende',
          kind: 'hearsay-marker',
          cue: 'Secondo quanto si apprende',
          content: 'Secondo quanto si apprende, il porto chiude',
        },
      ],
    },
    {
      text: 'Il gruppo lascia il paese. Lo si legge in una nota della Lumex.',
      said: [{ source: 'una nota della Lumex', kind: 'document', cue: 'legge', content: 'Il gruppo lascia il paese' }],
    },
    {
      text: 'Il gruppo lascia il paese. È quanto si legge in una nota della Lumex.',
      said: [{ source: 'una nota della Lumex', kind: 'document', cue: 'legge', content: 'Il gruppo lascia il paese' }],
    },
  ])
})

describe('Italian sentences in which nobody says anything', () => {
  expectNothingTold(
    [
      'La legge prevede un fondo che sarà pagato nel 2026.',
      'La società annuncia un piano che prevede 300 assunzioni.',
      'Continua la protesta: strade chiuse in centro.',
      'Il racconto della vittima conferma la denuncia che era stata presentata.',
      'Il ministro non ha confermato che il decreto sia pronto.',
      "Marta Colli conferma l'accordo raggiunto con la società che gestisce il porto.",
    ],
    'it',
  )
})
