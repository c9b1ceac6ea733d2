import { describe } from 'node:test'
import { expectTold } from '../../test/kits/statements-in-short.ts'

describe('a sentence that says whose words the one before was', () => {
  expectTold([
    {
      text: 'Порт не закроют. Об этом заявил министр морских и речных дел Олег Дим.',
      language: 'ru',
      source: 'министр морских и речных дел Олег Дим',
      kind: 'named',
      name: 'Олег Дим',
      cue: 'заявил',
      content: ['Порт не закроют'],
      level: 'on-record',
    },
    {
      text: 'Порт не закриють. Про це повідомив мер Остап Лин у Telegram.',
      language: 'uk',
      source: 'мер Остап Лин',
      kind: 'named',
      name: 'Остап Лин',
      cue: 'повідомив',
      content: ['Порт не закриють'],
      level: 'on-record',
    },
    {
      text: 'Der Hafen bleibt offen. Das gab der Verband am Dienstag in einer Aussendung bekannt.',
      language: 'de',
      source: 'der Verband',
      kind: 'institution',
      cue: 'gab',
      content: ['Der Hafen bleibt offen'],
      level: 'on-record-institutional',
    },
    {
      text: 'Le port restera ouvert. C’est ce qu’a annoncé Jeanne Morin, mardi.',
      language: 'fr',
      source: 'Jeanne Morin',
      kind: 'named',
      name: 'Jeanne Morin',
      cue: 'annoncé',
      content: ['Le port restera ouvert'],
      level: 'on-record',
    },
    {
      text: 'El puerto no cerrará. Así lo ha confirmado Marta Ruiz, alcaldesa de Velby.',
      language: 'es',
      source: 'Marta Ruiz',
      kind: 'named',
      name: 'Marta Ruiz',
      cue: 'confirmado',
      content: ['El puerto no cerrará'],
      level: 'on-record',
    },
    {
      text: 'Il porto resta aperto. Lo ha detto Carla Neri, sindaca di Velby.',
      language: 'it',
      source: 'Carla Neri',
      kind: 'named',
      name: 'Carla Neri',
      cue: 'detto',
      content: ['Il porto resta aperto'],
      level: 'on-record',
    },
  ])
})
