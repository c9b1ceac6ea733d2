import { describe } from 'node:test'
import { expectTold } from '../../test/kits/statements-in-short.ts'

describe('Portuguese', () => {
  expectTold([
    {
      text: 'O prefeito disse que a ponte era segura.',
      language: 'pt',
      source: 'O prefeito',
      kind: 'office',
      cue: 'disse',
      content: ['a ponte era segura'],
      level: 'on-record',
    },
    {
      text: '“A ponte é segura”, disse o prefeito.',
      language: 'pt',
      source: 'o prefeito',
      kind: 'office',
      cue: 'disse',
      content: ['“A ponte é segura”'],
      level: 'on-record',
      form: 'direct',
    },
    {
      text: 'Segundo a polícia, três pessoas ficaram feridas.',
      language: 'pt',
      source: 'a polícia',
      kind: 'institution',
      cue: 'Segundo',
      content: ['três pessoas ficaram feridas'],
      level: 'on-record-institutional',
    },
    {
      text: 'De acordo com o relatório, a ponte estava podre.',
      language: 'pt',
      source: 'o relatório',
      kind: 'document',
      cue: 'De acordo com',
      content: ['a ponte estava podre'],
      level: 'on-record-institutional',
      form: 'document',
    },
    {
      text: 'O governo negou que navios tivessem afundado.',
      language: 'pt',
      source: 'O governo',
      kind: 'institution',
      cue: 'negou',
      content: ['navios tivessem afundado'],
      level: 'on-record-institutional',
      polarity: 'denied',
    },
    {
      text: '“Perdemos tudo”, afirmou João Teixeira.',
      language: 'pt',
      source: 'João Teixeira',
      kind: 'named',
      name: 'João Teixeira',
      cue: 'afirmou',
      content: ['“Perdemos tudo”'],
      level: 'on-record',
      form: 'direct',
    },
  ])
})

describe('Polish', () => {
  expectTold([
    {
      text: 'Burmistrz powiedział, że most jest bezpieczny.',
      language: 'pl',
      source: 'Burmistrz',
      kind: 'office',
      cue: 'powiedział',
      content: ['most jest bezpieczny'],
      level: 'on-record',
    },
    {
      text: '„Most jest bezpieczny” – powiedział burmistrz.',
      language: 'pl',
      source: 'burmistrz',
      kind: 'office',
      cue: 'powiedział',
      content: ['„Most jest bezpieczny”'],
      level: 'on-record',
      form: 'direct',
    },
    {
      text: 'Według policji trzy osoby zostały ranne.',
      language: 'pl',
      source: 'policji',
      kind: 'institution',
      cue: 'Według',
      content: ['trzy osoby zostały ranne'],
      level: 'on-record-institutional',
    },
    {
      text: 'Rzecznik firmy przekazał, że lot był pełny.',
      language: 'pl',
      source: 'Rzecznik firmy',
      kind: 'unnamed-spokesperson',
      cue: 'przekazał',
      content: ['lot był pełny'],
      level: 'on-record-institutional',
    },
    {
      text: 'Rząd zaprzeczył, że statki zatonęły.',
      language: 'pl',
      source: 'Rząd',
      kind: 'institution',
      cue: 'zaprzeczył',
      content: ['statki zatonęły'],
      level: 'on-record-institutional',
      polarity: 'denied',
    },
    {
      text: 'Jak podaje ministerstwo, port zostanie zamknięty w maju.',
      language: 'pl',
      source: 'ministerstwo',
      kind: 'institution',
      cue: 'Jak podaje',
      content: ['port zostanie zamknięty w maju'],
      level: 'on-record-institutional',
    },
  ])
})

describe('Ukrainian', () => {
  expectTold([
    {
      text: 'Мер сказав, що міст безпечний.',
      language: 'uk',
      source: 'Мер',
      kind: 'office',
      cue: 'сказав',
      content: ['міст безпечний'],
      level: 'on-record',
    },
    {
      text: '«Міст безпечний», – сказав мер Остап Гнатюк.',
      language: 'uk',
      source: 'мер Остап Гнатюк',
      kind: 'named',
      name: 'Остап Гнатюк',
      cue: 'сказав',
      content: ['«Міст безпечний»'],
      level: 'on-record',
      form: 'direct',
    },
    {
      text: 'За словами поліції, троє людей поранені.',
      language: 'uk',
      source: 'поліції',
      kind: 'institution',
      cue: 'За словами',
      content: ['троє людей поранені'],
      level: 'on-record-institutional',
    },
    {
      text: 'Речник компанії повідомив, що рейс був повний.',
      language: 'uk',
      source: 'Речник компанії',
      kind: 'unnamed-spokesperson',
      cue: 'повідомив',
      content: ['рейс був повний'],
      level: 'on-record-institutional',
    },
    {
      text: 'Уряд заперечив, що кораблі затонули.',
      language: 'uk',
      source: 'Уряд',
      kind: 'institution',
      cue: 'заперечив',
      content: ['кораблі затонули'],
      level: 'on-record-institutional',
      polarity: 'denied',
    },
  ])
})

describe('Russian', () => {
  expectTold([
    {
      text: 'Мэр сказал, что мост безопасен.',
      language: 'ru',
      source: 'Мэр',
      kind: 'office',
      cue: 'сказал',
      content: ['мост безопасен'],
      level: 'on-record',
    },
    {
      text: '«Мост безопасен», — сказал мэр Павел Орлов.',
      language: 'ru',
      source: 'мэр Павел Орлов',
      kind: 'named',
      name: 'Павел Орлов',
      cue: 'сказал',
      content: ['«Мост безопасен»'],
      level: 'on-record',
      form: 'direct',
    },
    {
      text: 'По словам полиции, трое человек ранены.',
      language: 'ru',
      source: 'полиции',
      kind: 'institution',
      cue: 'По словам',
      content: ['трое человек ранены'],
      level: 'on-record-institutional',
    },
    {
      text: 'По данным министерства, порт закроют в мае.',
      language: 'ru',
      source: 'министерства',
      kind: 'institution',
      cue: 'По данным',
      content: ['порт закроют в мае'],
      level: 'on-record-institutional',
    },
    {
      text: 'Представитель компании сообщил, что рейс был полным.',
      language: 'ru',
      source: 'Представитель компании',
      kind: 'unnamed-spokesperson',
      cue: 'сообщил',
      content: ['рейс был полным'],
      level: 'on-record-institutional',
    },
    {
      text: 'Адмирал якобы ушёл в отставку.',
      language: 'ru',
      source: 'якобы',
      kind: 'hearsay-marker',
      cue: 'якобы',
      content: ['Адмирал якобы ушёл в отставку'],
      level: 'second-hand',
      modality: 'reported',
    },
  ])
})

describe('Arabic', () => {
  expectTold([
    {
      text: 'قال الوزير إن الميناء سيغلق في مايو.',
      language: 'ar',
      source: 'الوزير',
      kind: 'office',
      cue: 'قال',
      content: ['الميناء سيغلق في مايو'],
      level: 'on-record',
    },
    {
      text: 'أعلنت الوزارة أن الميناء سيغلق في مايو.',
      language: 'ar',
      source: 'الوزارة',
      kind: 'institution',
      cue: 'أعلنت',
      content: ['الميناء سيغلق في مايو'],
      level: 'on-record-institutional',
    },
    {
      text: 'نفت الحكومة أن السفن غرقت.',
      language: 'ar',
      source: 'الحكومة',
      kind: 'institution',
      cue: 'نفت',
      content: ['السفن غرقت'],
      level: 'on-record-institutional',
      polarity: 'denied',
    },
    {
      text: 'أكد المتحدث أن الرحلة كانت ممتلئة.',
      language: 'ar',
      source: 'المتحدث',
      kind: 'unnamed-spokesperson',
      cue: 'أكد',
      content: ['الرحلة كانت ممتلئة'],
      level: 'on-record-institutional',
    },
  ])
})

describe('Chinese', () => {
  expectTold([
    {
      text: '市长表示，大桥是安全的。',
      language: 'zh',
      source: '市长',
      kind: 'office',
      cue: '表示',
      content: ['大桥是安全的'],
      level: 'on-record',
    },
    {
      text: '“大桥是安全的，”市长说。',
      language: 'zh',
      source: '市长',
      kind: 'office',
      cue: '说',
      content: ['“大桥是安全的，”'],
      level: 'on-record',
      form: 'direct',
    },
    {
      text: '据警方称，三人受伤。',
      language: 'zh',
      source: '警方',
      kind: 'institution',
      cue: '据',
      content: ['三人受伤'],
      level: 'on-record-institutional',
    },
    {
      text: '政府否认船只沉没。',
      language: 'zh',
      source: '政府',
      kind: 'institution',
      cue: '否认',
      content: ['船只沉没'],
      level: 'on-record-institutional',
      polarity: 'denied',
    },
    {
      text: '发言人表示，航班已满。',
      language: 'zh',
      source: '发言人',
      kind: 'unnamed-spokesperson',
      cue: '表示',
      content: ['航班已满'],
      level: 'on-record-institutional',
    },
    {
      text: '知情人士透露，命令已经签署。',
      language: 'zh',
      source: '知情人士',
      kind: 'anonymous',
      cue: '透露',
      content: ['命令已经签署'],
      level: 'anonymous',
    },
  ])
})

describe('a pronoun stands for the person before', () => {
  expectTold([
    {
      text: 'Burmistrz Adam Rylski powiedział, że most jest bezpieczny. On dodał, że port jest otwarty.',
      language: 'pl',
      told: [
        {
          source: 'Burmistrz Adam Rylski',
          kind: 'named',
          name: 'Adam Rylski',
          cue: 'powiedział',
          content: ['most jest bezpieczny'],
          level: 'on-record',
        },
        {
          source: 'On',
          kind: 'named',
          name: 'Adam Rylski',
          cue: 'dodał',
          content: ['port jest otwarty'],
          level: 'on-record',
        },
      ],
    },
  ])
})

describe('un pronombre', () => {
  expectTold([
    {
      text: 'La ministra Ana Ruiz dijo que el puente era seguro. Ella añadió que el puerto estaba abierto.',
      language: 'es',
      told: [
        {
          source: 'La ministra Ana Ruiz',
          kind: 'named',
          name: 'Ana Ruiz',
          cue: 'dijo',
          content: ['el puente era seguro'],
          level: 'on-record',
        },
        {
          source: 'Ella',
          kind: 'named',
          name: 'Ana Ruiz',
          cue: 'añadió',
          content: ['el puerto estaba abierto'],
          level: 'on-record',
        },
      ],
    },
  ])
})
