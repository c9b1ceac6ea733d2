import { describe } from 'node:test'
import { expectTold } from '../../test/kits/statements-in-short.ts'

describe('who told the report’s own paper speaks, not the paper', () => {
  expectTold([
    {
      text: '«El pozo está seco», dijo a este diario Inés Calvo.',
      language: 'es',
      source: 'Inés Calvo',
      kind: 'named',
      name: 'Inés Calvo',
      cue: 'dijo',
      content: ['«El pozo está seco»'],
      to: 'a este diario',
      level: 'on-record',
      form: 'direct',
    },
    {
      text: 'Inés Calvo dijo a este periódico que el pozo está seco.',
      language: 'es',
      source: 'Inés Calvo',
      kind: 'named',
      name: 'Inés Calvo',
      cue: 'dijo',
      content: ['el pozo está seco'],
      to: 'a este periódico',
      level: 'on-record',
    },
    {
      text: '« Le puits est à sec », a déclaré à ce journal Jean Maubert.',
      language: 'fr',
      source: 'Jean Maubert',
      kind: 'named',
      name: 'Jean Maubert',
      cue: 'a déclaré',
      content: ['« Le puits est à sec »'],
      to: 'à ce journal',
      level: 'on-record',
      form: 'direct',
    },
    {
      text: 'Источник сообщил нашему изданию, что мост закрыт.',
      language: 'ru',
      source: 'Источник',
      kind: 'anonymous',
      cue: 'сообщил',
      content: ['мост закрыт'],
      to: 'нашему изданию',
      level: 'anonymous',
    },
  ])
})

describe('a German noun is no name for its capital', () => {
  expectTold([
    {
      text: '„Das Dach ist undicht“, sagten Anwohner.',
      language: 'de',
      source: 'Anwohner',
      kind: 'anonymous',
      cue: 'sagten',
      content: ['„Das Dach ist undicht“'],
      level: 'anonymous',
      form: 'direct',
    },
    {
      text: '„Das Dach ist undicht“, sagten Schornsteinfeger.',
      language: 'de',
      source: 'Schornsteinfeger',
      kind: 'generic',
      cue: 'sagten',
      content: ['„Das Dach ist undicht“'],
      level: 'unclear',
      form: 'direct',
    },
    {
      text: 'Der Klempner sagte, dass das Rohr dicht sei.',
      language: 'de',
      source: 'Der Klempner',
      kind: 'generic',
      cue: 'sagte',
      content: ['das Rohr dicht sei'],
      level: 'unclear',
    },
    {
      text: '„Das Rohr ist dicht“, sagte Ekberg.',
      language: 'de',
      source: 'Ekberg',
      kind: 'named',
      name: 'Ekberg',
      cue: 'sagte',
      content: ['„Das Rohr ist dicht“'],
      level: 'on-record',
      form: 'direct',
    },
    {
      text: 'Der Damm ist gebrochen, heißt es unter Berufung auf Regierungskreise.',
      language: 'de',
      source: 'Regierungskreise',
      kind: 'anonymous',
      cue: 'unter Berufung auf',
      content: ['Der Damm ist gebrochen, heißt es'],
      level: 'anonymous',
    },
  ])
})

describe('a body of two words keeps its name', () => {
  expectTold([
    {
      text: 'Die Merrower Polizei teilte mit, dass der Mann lebe.',
      language: 'de',
      source: 'Die Merrower Polizei',
      kind: 'institution',
      name: 'Merrower Polizei',
      cue: 'teilte mit',
      content: ['der Mann lebe'],
      level: 'on-record-institutional',
    },
    {
      text: 'وفقا للشرطة أصيب ثلاثة أشخاص.',
      language: 'ar',
      source: 'للشرطة',
      kind: 'institution',
      cue: 'وفقا',
      content: ['أصيب ثلاثة أشخاص'],
      level: 'on-record-institutional',
    },
  ])
})
