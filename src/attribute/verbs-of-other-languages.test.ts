import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type Told, toldIn } from '../../test/kits/statements-in-short.ts'

/** The words of a language around a verb of saying, and verbs that fit them. */
interface Frame {
  readonly language: string
  readonly source: string
  /** What stands between the verb and the content. */
  readonly joint: string
  readonly content: string
  readonly verbs: string
}

/** Source, verb, "that", content: in the order of most languages of Europe. */
const clauses: readonly Frame[] = [
  {
    language: 'de',
    source: 'Die Ministerin',
    joint: ', dass',
    content: 'der Hafen im Mai schließt',
    verbs:
      'sagte sagt erklärte erklärt berichtete betonte betont schrieb schreibt warnte warnt behauptete behauptet meinte bestätigte',
  },
  {
    language: 'fr',
    source: 'La ministre',
    joint: ' que',
    content: 'le port fermera en mai',
    verbs: 'dit déclare affirme indique annonce explique ajoute précise rapporte estime souligne assure écrit',
  },
  {
    language: 'es',
    source: 'El alcalde',
    joint: ' que',
    content: 'el puerto cerrará en mayo',
    verbs:
      'dijo dice afirmó afirma declaró anunció informó aseguró señaló explicó añadió agregó indicó advirtió escribió sostuvo reconoció confirmó',
  },
  {
    language: 'it',
    source: 'Il sindaco',
    joint: ' che',
    content: 'il porto chiuderà a maggio',
    verbs: 'dice dichiara afferma riferisce spiega aggiunge sottolinea scrive sostiene riporta',
  },
  {
    language: 'pt',
    source: 'O prefeito',
    joint: ' que',
    content: 'o porto fechará em maio',
    verbs:
      'disse diz afirmou afirma declarou anunciou informou explicou acrescentou destacou escreveu alertou garantiu admitiu confirmou revelou',
  },
  {
    language: 'pl',
    source: 'Burmistrz',
    joint: ', że',
    content: 'port zostanie zamknięty w maju',
    verbs:
      'powiedział mówi oświadczył poinformował informuje przekazał dodał podkreślił zaznaczył stwierdził twierdzi napisał pisze ogłosił ostrzegł wyjaśnił przyznał',
  },
  {
    language: 'uk',
    source: 'Міністр',
    joint: ', що',
    content: 'порт закриють у травні',
    verbs:
      'сказав заявив повідомив підкреслив пояснив уточнив стверджує вважає пише написав попередив оголосив визнав говорить каже',
  },
  {
    language: 'ru',
    source: 'Министр',
    joint: ', что',
    content: 'порт закроют в мае',
    verbs:
      'сказал заявил заявляет сообщил сообщает рассказал отметил подчеркнул добавил пояснил уточнил утверждает считает пишет написал предупредил объявил признал говорит указал',
  },
]

/** The verb first, the source after it. */
const verbFirst: readonly Frame[] = [
  {
    language: 'ar',
    source: 'الوزير',
    joint: ' إن',
    content: 'الميناء سيغلق في مايو',
    verbs: 'قال وقال أعلن صرح أفاد ذكر أكد أضاف وأضاف أوضح كتب حذر',
  },
]

/** Without a word between the verb and the content but a comma. */
const commas: readonly Frame[] = [
  {
    language: 'zh',
    source: '部长',
    joint: '，',
    content: '港口五月关闭',
    verbs: '表示 说 称 指出 宣布 透露 强调 认为 补充 警告 声称 证实',
  },
]

function expectSaid(found: readonly Told[], { source, content }: Frame, verb: string): void {
  assert.equal(found.length, 1, JSON.stringify(found))
  const [told] = found
  assert.equal(told?.source, source)
  assert.equal(told?.cue, verb)
  assert.deepEqual(told?.content, [content])
  assert.equal(told?.kind, 'office')
  assert.equal(told?.level, 'on-record')
}

for (const frame of clauses) {
  describe(`${frame.language}: a verb of saying takes a clause`, () => {
    for (const verb of frame.verbs.split(' ')) {
      test(verb, () => {
        const { language, source, joint, content } = frame
        expectSaid(toldIn(`${source} ${verb}${joint} ${content}.`, language), frame, verb)
      })
    }
  })
}

for (const frame of verbFirst) {
  describe(`${frame.language}: the verb stands before its speaker`, () => {
    for (const verb of frame.verbs.split(' ')) {
      test(verb, () => {
        const { language, source, joint, content } = frame
        expectSaid(toldIn(`${verb} ${source}${joint} ${content}.`, language), frame, verb)
      })
    }
  })
}

for (const frame of commas) {
  describe(`${frame.language}: a comma stands between verb and content`, () => {
    for (const verb of frame.verbs.split(' ')) {
      test(verb, () => {
        const { language, source, joint, content } = frame
        expectSaid(toldIn(`${source}${verb}${joint}${content}。`, language), frame, verb)
      })
    }
  })
}

describe('a quotation stands before verb and speaker', () => {
  const cases: readonly (readonly [string, string, string, string, string])[] = [
    ['de', '„Der Hafen schließt im Mai“', ', ', 'sagte', 'die Ministerin'],
    ['de', '„Der Hafen schließt im Mai“', ', ', 'erklärte', 'Lena Voss'],
    ['de', '«Der Hafen schließt im Mai»', ', ', 'betonte', 'Lena Voss'],
    ['fr', '« Le port fermera en mai »', ', ', 'a déclaré', 'la ministre'],
    ['fr', '« Le port fermera en mai »', ', ', 'a expliqué', 'Jean Maubert'],
    ['fr', '“Le port fermera en mai”', ', ', 'a affirmé', 'Jean Maubert'],
    ['es', '“El puerto cerrará en mayo”', ', ', 'dijo', 'el alcalde'],
    ['es', '«El puerto cerrará en mayo»', ', ', 'aseguró', 'Ana Ruiz'],
    ['es', '"El puerto cerrará en mayo"', ', ', 'explicó', 'Ana Ruiz'],
    ['it', '«Il porto chiuderà a maggio»', ', ', 'ha detto', 'il sindaco'],
    ['it', '“Il porto chiuderà a maggio”', ', ', 'ha spiegato', 'Marta Colli'],
    ['pt', '“O porto fechará em maio”', ', ', 'disse', 'o prefeito'],
    ['pt', '“O porto fechará em maio”', ', ', 'afirmou', 'João Teixeira'],
    ['pl', '„Port zostanie zamknięty w maju”', ' – ', 'powiedział', 'burmistrz'],
    ['pl', '„Port zostanie zamknięty w maju”', ' – ', 'dodał', 'Adam Rylski'],
    ['uk', '«Порт закриють у травні»', ', – ', 'сказав', 'міністр'],
    ['uk', '«Порт закриють у травні»', ', — ', 'заявив', 'Остап Гнатюк'],
    ['ru', '«Порт закроют в мае»', ', — ', 'сказал', 'министр'],
    ['ru', '«Порт закроют в мае»', ', — ', 'отметил', 'Павел Орлов'],
  ]
  for (const [language, quotation, joint, verb, source] of cases) {
    test(`${language}: ${verb} ${source}`, () => {
      const [told, ...more] = toldIn(`${quotation}${joint}${verb} ${source}.`, language)
      assert.deepEqual(more, [])
      assert.equal(told?.source, source)
      assert.equal(told?.cue, verb)
      assert.deepEqual(told?.content, [quotation])
      assert.equal(told?.form, 'direct')
    })
  }
})

describe('"according to" opens the sentence', () => {
  const cases: readonly (readonly [string, string, string, string, string])[] = [
    ['de', 'Laut', 'der Polizei', ' ', 'wurden drei Menschen verletzt'],
    ['de', 'Nach Angaben', 'der Regierung', ' ', 'schließt der Hafen'],
    ['fr', 'Selon', 'la police', ', ', 'trois personnes ont été blessées'],
    ['fr', "D'après", 'un rapport', ', ', 'le port est plein'],
    ['es', 'Según', 'la policía', ', ', 'tres personas resultaron heridas'],
    ['es', 'De acuerdo con', 'el gobierno', ', ', 'el puerto cerrará'],
    ['it', 'Secondo', 'la polizia', ', ', 'tre persone sono rimaste ferite'],
    ['it', 'Stando a', 'un rapporto', ', ', 'il porto è pieno'],
    ['pt', 'Segundo', 'a polícia', ', ', 'três pessoas ficaram feridas'],
    ['pt', 'De acordo com', 'o governo', ', ', 'o porto fechará'],
    ['pl', 'Zdaniem', 'Adama Rylskiego', ', ', 'port jest pełny'],
    ['pl', 'Jak podaje', 'ministerstwo', ', ', 'port zostanie zamknięty'],
    ['uk', 'За словами', 'поліції', ', ', 'троє людей поранені'],
    ['uk', 'За даними', 'міністерства', ', ', 'порт закриють'],
    ['uk', 'На думку', 'Остапа Гнатюка', ', ', 'порт повний'],
    ['ru', 'По словам', 'полиции', ', ', 'трое человек ранены'],
    ['ru', 'По данным', 'министерства', ', ', 'порт закроют'],
    ['ru', 'По мнению', 'Павла Орлова', ', ', 'порт полон'],
  ]
  for (const [language, cue, source, joint, content] of cases) {
    test(`${language}: ${cue} ${source}`, () => {
      const [told, ...more] = toldIn(`${cue} ${source}${joint}${content}.`, language)
      assert.deepEqual(more, [])
      assert.equal(told?.cue, cue)
      assert.equal(told?.source, source)
      assert.deepEqual(told?.content, [content])
    })
  }
})

describe('a denial in any language is marked', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['de', 'Die Regierung bestritt, dass der Hafen voll ist.'],
    ['fr', 'Le gouvernement a nié que le port soit plein.'],
    ['es', 'El gobierno negó que el puerto estuviera lleno.'],
    ['it', 'Il governo ha negato che il porto sia pieno.'],
    ['pt', 'O governo negou que o porto estivesse cheio.'],
    ['pl', 'Rząd zaprzeczył, że port jest pełny.'],
    ['uk', 'Уряд заперечив, що порт повний.'],
    ['ru', 'Кремль опроверг, что порт полон.'],
    ['ar', 'نفت الحكومة أن الميناء ممتلئ.'],
    ['zh', '政府否认港口已满。'],
  ]
  for (const [language, text] of cases) {
    test(text, () => {
      const [told, ...more] = toldIn(text, language)
      assert.deepEqual(more, [])
      assert.equal(told?.polarity, 'denied')
      assert.equal(told?.kind, 'institution')
      assert.equal(told?.level, 'on-record-institutional')
    })
  }
})

describe('hearsay in any language is marked by its word', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['de', 'Der Admiral ist angeblich geflohen.', 'angeblich'],
    ['fr', 'L’amiral a prétendument fui.', 'prétendument'],
    ['es', 'El almirante presuntamente huyó.', 'presuntamente'],
    ['es', 'El almirante supuestamente huyó.', 'supuestamente'],
    ['it', 'L’ammiraglio è presumibilmente fuggito.', 'presumibilmente'],
    ['pt', 'O almirante supostamente fugiu.', 'supostamente'],
    ['pl', 'Admirał podobno uciekł.', 'podobno'],
    ['pl', 'Admirał rzekomo uciekł.', 'rzekomo'],
    ['uk', 'Адмірал нібито втік.', 'нібито'],
    ['ru', 'Адмирал якобы бежал.', 'якобы'],
  ]
  for (const [language, text, word] of cases) {
    test(text, () => {
      const [told, ...more] = toldIn(text, language)
      assert.deepEqual(more, [])
      assert.equal(told?.source, word)
      assert.equal(told?.cue, word)
      assert.equal(told?.kind, 'hearsay-marker')
      assert.equal(told?.level, 'second-hand')
      assert.equal(told?.modality, 'reported')
    })
  }
})

describe('a text of another language without anybody who speaks holds no statement', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['de', 'Der Hafen wurde 1911 gebaut und liegt am Fluss.'],
    ['fr', 'Le port a été construit en 1911 au bord du fleuve.'],
    ['es', 'El puerto fue construido en 1911 junto al río.'],
    ['it', 'Il porto fu costruito nel 1911 accanto al fiume.'],
    ['pt', 'O porto foi construído em 1911 ao lado do rio.'],
    ['pl', 'Port zbudowano w 1911 roku nad rzeką.'],
    ['uk', 'Порт збудували 1911 року біля річки.'],
    ['ru', 'Порт построили в 1911 году у реки.'],
    ['ar', 'بني الميناء عام 1911 قرب النهر.'],
    ['zh', '港口建于1911年，位于河边。'],
  ]
  for (const [language, text] of cases) test(text, () => assert.deepEqual(toldIn(text, language), []))
})
