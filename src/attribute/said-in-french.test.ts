// Invented sentences as French agencies and papers print them.
import { describe } from 'node:test'
import { expectNothingTold, expectSaid } from '../../test/kits/statements-in-short.ts'

describe('French sentences say who says what', () => {
  expectSaid('fr', [
    {
      text: 'Une source proche de Corvane, selon laquelle les audits n’ont pas commencé, a quitté la salle.',
      said: [],
    },
    {
      text: '« Le port fermera en mai », peut-on lire dans le communiqué.',
      said: [{ source: 'le communiqué', kind: 'document', cue: 'peut-on lire', content: '« Le port fermera en mai »' }],
    },
    {
      text: '« Le port fermera en mai », indique la préfecture dans un communiqué.',
      said: [{ source: 'la préfecture', kind: 'institution', cue: 'indique', content: '« Le port fermera en mai »' }],
    },
    {
      text: 'Le port fermera en mai, fait savoir la mairie.',
      said: [{ source: 'la mairie', kind: 'institution', cue: 'fait savoir', content: 'Le port fermera en mai' }],
    },
    {
      text: '« Nous avons tout perdu », raconte Paul Varenne, pêcheur.',
      said: [{ source: 'Paul Varenne', kind: 'named', cue: 'raconte', content: '« Nous avons tout perdu »' }],
    },
    {
      text: '« Le port fermera en mai », indique à Quai Libre Ida Moor, directrice du port.',
      said: [{ source: 'Ida Moor', kind: 'named', cue: 'indique', content: '« Le port fermera en mai »' }],
    },
    {
      text: '« Le port, poursuit la ministre, rouvrira. »',
      said: [{ source: 'la ministre', kind: 'office', cue: 'poursuit', content: '« Le port + rouvrira. »' }],
    },
    {
      text: "Le groupe a fait savoir qu'il ne licencierait personne.",
      said: [
        { source: 'Le groupe', kind: 'institution', cue: 'a fait savoir', content: "qu'il ne licencierait personne" },
      ],
    },
    {
      text: 'Selon une source proche du dossier, le contrat est signé.',
      said: [
        { source: 'une source proche du dossier', kind: 'anonymous', cue: 'Selon', content: 'le contrat est signé' },
      ],
    },
    {
      text: "Comme l'a indiqué le parquet, trois hommes ont été arrêtés.",
      said: [
        {
          source: 'le parquet',
          kind: 'institution',
          cue: "Comme l'a indiqué",
          content: 'trois hommes ont été arrêtés',
        },
      ],
    },
    {
      text: "D'après les premiers éléments de l'enquête, le feu est parti du toit.",
      said: [
        {
          source: "les premiers éléments de l'enquête",
          kind: 'document',
          cue: "D'après",
          content: 'le feu est parti du toit',
        },
      ],
    },
    {
      text: "À en croire le syndicat, l'usine fermera.",
      said: [{ source: 'le syndicat', kind: 'institution', cue: 'À en croire', content: "l'usine fermera" }],
    },
    {
      text: 'Les pompiers ont confirmé que le feu était éteint.',
      said: [{ source: 'Les pompiers', kind: 'institution', cue: 'ont confirmé', content: 'le feu était éteint' }],
    },
    {
      text: 'Le ministère précise que la mesure entrera en vigueur en juin.',
      said: [
        {
          source: 'Le ministère',
          kind: 'institution',
          cue: 'précise',
          content: 'la mesure entrera en vigueur en juin',
        },
      ],
    },
    {
      text: "« C'est faux », rétorque le maire Luc Tardy.",
      said: [{ source: 'le maire Luc Tardy', kind: 'named', cue: 'rétorque', content: "« C'est faux »" }],
    },
    {
      text: "« C'est faux », a réagi le maire Luc Tardy mardi.",
      said: [{ source: 'le maire Luc Tardy', kind: 'named', cue: 'a réagi', content: "« C'est faux »" }],
    },
    {
      text: "« Rien n'est décidé », martèle Anne Colin, présidente du club.",
      said: [{ source: 'Anne Colin', kind: 'named', cue: 'martèle', content: "« Rien n'est décidé »" }],
    },
    {
      text: '« Le vol a été annulé », note le rapport.',
      said: [{ source: 'le rapport', kind: 'document', cue: 'note', content: '« Le vol a été annulé »' }],
    },
    {
      text: "Interrogé sur ce point, le ministre a répondu que rien n'était décidé.",
      said: [{ source: 'le ministre', kind: 'office', cue: 'a répondu', content: "rien n'était décidé" }],
    },
    {
      text: 'Le suspect a reconnu avoir volé le camion.',
      said: [{ source: 'Le suspect', kind: 'generic', cue: 'a reconnu', content: 'avoir volé le camion' }],
    },
    {
      text: '« On attend », soupire un riverain.',
      said: [{ source: 'un riverain', kind: 'generic', cue: 'soupire', content: '« On attend »' }],
    },
    {
      text: 'La maire de Portvent, Odile Colin, a confirmé au journal que le pont était sûr.',
      said: [{ source: 'Odile Colin', kind: 'named', cue: 'a confirmé', content: 'le pont était sûr' }],
    },
    {
      text: 'La ministre a également déclaré que le port fermerait.',
      said: [{ source: 'La ministre', kind: 'office', cue: 'a également déclaré', content: 'le port fermerait' }],
    },
    {
      text: '« Le pont est sûr », a dit la maire Anne Colin. Selon elle, le port rouvrira.',
      said: [
        { source: 'la maire Anne Colin', kind: 'named', cue: 'a dit', content: '« Le pont est sûr »' },
        { source: 'la maire Anne Colin', kind: 'named', cue: 'Selon elle', content: 'le port rouvrira' },
      ],
    },
    {
      text: '« Nous partirons », ont prévenu les pêcheurs mardi.',
      said: [{ source: 'les pêcheurs', kind: 'generic', cue: 'ont prévenu', content: '« Nous partirons »' }],
    },
    {
      text: "« C'est faux », a dit le maire Luc Tardy. « Le pont est sûr », a-t-il ajouté.",
      said: [
        { source: 'le maire Luc Tardy', kind: 'named', cue: 'a dit', content: "« C'est faux »" },
        { source: 'le maire Luc Tardy', kind: 'named', cue: 'a-t-il ajouté', content: '« Le pont est sûr »' },
      ],
    },
    {
      text: "« C'est faux », a déclaré à l'AFP un porte-parole du port.",
      said: [
        {
          source: 'un porte-parole du port',
          kind: 'unnamed-spokesperson',
          cue: 'a déclaré',
          content: "« C'est faux »",
        },
      ],
    },
  ])
})

describe('French sentences in which nobody says anything', () => {
  expectNothingTold(
    [
      '« Le port fermera en mai », indique-t-il.',
      '« Nous avons tout perdu », se souvient-elle.',
      "Le parquet a annoncé mardi l'ouverture d'une enquête.",
      '« Nous partirons », ont-ils prévenu.',
      'Le patron du groupe table sur une hausse, a-t-il déclaré.',
      'La ministre, Anne Colin, a annoncé sa démission.',
      'La mairie annonce un plan que le conseil votera.',
      'Le film raconte une histoire que tout le monde connaît.',
      "Elle dit ce qu'elle pense.",
      'Paul Varenne, juge au tribunal, est parti.',
      'Le port, note de service, fermera.',
      "Le maire Luc Tardy, interrogé, n'a pas dit que le pont fermerait.",
    ],
    'fr',
  )
})
