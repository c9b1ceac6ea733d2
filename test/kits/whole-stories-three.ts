import type { WholeStory } from './whole-stories-one.ts'

export const grainStory: WholeStory = {
  name: 'grain',
  reports: [
    {
      id: 'bloomberg',
      outlet: 'Bloomberg',
      at: '2025-04-07T05:00:00Z',
      class: 'original',
      rests: 'bloomberg',
      refers: [],
      text: `Ukraine Mulls Minimum Export Price for Wheat

Ukraine is considering a minimum export price of $215 a ton for wheat to stop tax evasion, according to people familiar with the discussions.

The rule could take effect as soon as May, said the people, who asked not to be identified because the plans are private. No final decision has been made.

A representative for the farm ministry declined to comment. Traders shipped 1.9 million tons in March.`,
    },
    {
      id: 'ep',
      outlet: 'Economichna Pravda',
      at: '2025-04-07T08:00:00Z',
      class: 'pickup',
      rests: 'bloomberg',
      refers: ['bloomberg'],
      text: `Україна може запровадити мінімальні ціни на експорт пшениці – Bloomberg

Україна розглядає можливість встановити мінімальну експортну ціну на пшеницю на рівні $215 за тонну. Про це повідомляє Bloomberg із посиланням на обізнані джерела.

За даними агентства, правило може запрацювати вже у травні. Остаточного рішення ще немає.`,
    },
    {
      id: 'suspilne',
      outlet: 'Suspilne',
      at: '2025-04-07T12:00:00Z',
      class: 'original',
      rests: 'suspilne',
      refers: [],
      text: `Мінагро: рішення про мінімальні ціни на пшеницю ухвалять до кінця квітня

Рішення про мінімальні експортні ціни на пшеницю ухвалять до кінця квітня. Про це заступниця міністра аграрної політики Олена Гринько розповіла Суспільному.

«Ми хочемо прибрати тіньовий експорт», — сказала вона. За її словами, ціну переглядатимуть щомісяця.`,
    },
    {
      id: 'latifundist',
      at: '2025-04-08',
      class: 'pickup',
      rests: 'suspilne',
      refers: ['suspilne'],
      text: `Мінімальну ціну на пшеницю переглядатимуть щомісяця. Про це в коментарі Суспільному повідомила заступниця міністра Олена Гринько.

За її словами, рішення ухвалять до кінця квітня. Аграрії просять відкласти новацію до нового врожаю.`,
    },
    {
      id: 'interfax',
      at: '2025-04-08',
      class: 'derived-unresolved',
      rests: '“западные СМИ”',
      refers: ['западные СМИ'],
      text: `Киев введет минимальную цену на экспорт пшеницы, сообщают западные СМИ.

По их данным, речь идет о 215 долларах за тонну. В марте Украина вывезла 1,9 миллиона тонн.`,
    },
  ],
}

export const memoStory: WholeStory = {
  name: 'memo',
  reports: [
    {
      id: 'propublica',
      outlet: 'ProPublica',
      at: '2025-03-10T10:00:00Z',
      class: 'original',
      rests: 'propublica',
      refers: [],
      text: `Insurer Told Staff to Reject Wheelchair Claims, Memo Shows

Managers at the insurer Corvane instructed staff to turn down claims for powered wheelchairs on first review, according to an internal memo obtained by ProPublica.

The memo, dated Oct. 4, set a target of 80% denials. Three former employees said the target was enforced with weekly rankings.

“You were on the board in red if you approved too many,” said Tara Moss, who left the company in January.

Corvane said in a statement that the memo “does not reflect our policy”.`,
    },
    {
      id: 'nyt',
      outlet: 'The New York Times',
      at: '2025-03-11T09:00:00Z',
      class: 'original',
      rests: 'nyt',
      refers: ['propublica'],
      text: `Senators Demand Answers From Insurer Over Wheelchair Denials

Two senators asked the insurer Corvane on Tuesday to explain how it decides on claims for powered wheelchairs.

In a letter to the company’s chief executive, Senators Ruth Alderman and Paul Inoue wrote that a target for denials “would be an outrage”.

The letter followed a report by ProPublica on an internal memo.

A Corvane spokesman, Neil Bragg, said the company would answer by the end of the month.`,
    },
    {
      id: 'fierce',
      outlet: 'Health Payer Week',
      at: '2025-03-10T15:00:00Z',
      class: 'pickup',
      rests: 'propublica',
      refers: ['propublica'],
      text: `Corvane set 80% denial target for wheelchairs

Health insurer Corvane set a target of denying 80% of claims for powered wheelchairs, documents obtained by ProPublica show.

Three former employees told the outlet that staff were ranked each week by the share of claims they rejected.

Corvane has said the memo is not its policy.`,
    },
    {
      id: 'digest',
      at: '2025-03-12',
      class: 'pickup',
      rests: 'propublica',
      refers: ['propublica'],
      text: `An insurance company told its people to say no to wheelchairs. A memo from October set the goal that four of five requests be refused, and those who approved too many were listed in red, three former workers said.

The company says this is not its policy.

Source: ProPublica`,
    },
    {
      id: 'reuters2',
      outlet: 'Reuters',
      at: '2025-03-12T20:00:00Z',
      class: 'original',
      rests: 'reuters2',
      refers: [],
      text: `Exclusive: US health department opens probe into insurer Corvane

March 12 (Reuters) - The U.S. Department of Health has opened an inquiry into how insurer Corvane handles claims for powered wheelchairs, two people with direct knowledge of the matter told Reuters on Wednesday.

Investigators sent a request for documents to the company on Monday, one of the people said.

A department spokesperson declined to comment. Corvane said it was “cooperating with all regulators”.

(Reporting by Lena Orr in Washington; Editing by Sam Vale)`,
    },
    {
      id: 'verge',
      outlet: 'The Verge',
      at: '2025-03-13T11:00:00Z',
      class: 'pickup',
      rests: 'reuters2',
      refers: ['reuters2', 'propublica'],
      text: `The feds are looking into Corvane

The US health department has opened an inquiry into Corvane, Reuters reports. Investigators have asked the insurer for documents about powered wheelchairs.

Earlier this week, ProPublica reported that the company had set a target for denials.

Corvane told Reuters that it was cooperating.`,
    },
  ],
}

export const duelStory: WholeStory = {
  name: 'duel',
  reports: [
    {
      id: 'elpais',
      outlet: 'El País',
      at: '2024-10-01T06:00:00+02:00',
      class: 'original',
      rests: 'elpais',
      refers: [],
      text: `El Gobierno prepara un impuesto a los vuelos cortos

El Gobierno prepara un impuesto de 15 euros por billete para los vuelos de menos de dos horas, según explican a EL PAÍS tres fuentes del Ejecutivo.

La medida entraría en vigor en enero. “Hay que actuar ya”, señala una de las fuentes consultadas.

La ministra de Transportes, Nuria Bosch, declinó hacer comentarios.`,
    },
    {
      id: 'elmundo',
      outlet: 'El Mundo',
      at: '2024-10-01T11:00:00+02:00',
      class: 'pickup',
      rests: 'elpais',
      refers: ['elpais'],
      text: `Las aerolíneas, en pie de guerra por la tasa a los vuelos cortos

El Ejecutivo quiere gravar con 15 euros los vuelos de menos de dos horas, según adelantó este martes El País.

La patronal del sector calificó la medida de “disparate”.`,
    },
    {
      id: 'lefigaro',
      outlet: 'Le Figaro',
      at: '2024-10-01T14:00:00+02:00',
      class: 'pickup',
      rests: 'elpais',
      refers: ['elpais'],
      text: `L’Espagne veut taxer les vols courts

Le gouvernement espagnol prépare une taxe de 15 euros par billet sur les vols de moins de deux heures, selon El País.

La mesure entrerait en vigueur en janvier, rapporte le quotidien, qui cite trois sources gouvernementales.`,
    },
    {
      id: 'repubblica',
      outlet: 'La Repubblica',
      at: '2024-10-01T15:00:00+02:00',
      class: 'pickup',
      rests: 'elpais',
      refers: ['elpais'],
      text: `Spagna, in arrivo una tassa sui voli brevi

Il governo spagnolo sta preparando una tassa di 15 euro a biglietto sui voli sotto le due ore, secondo quanto riporta El País, che cita tre fonti dell’esecutivo.`,
    },
    {
      id: 'pap',
      outlet: 'Onet',
      at: '2024-10-01T16:00:00+02:00',
      class: 'pickup',
      rests: 'elpais',
      refers: ['elpais'],
      text: `Hiszpania chce opodatkować krótkie loty

Hiszpański rząd przygotowuje podatek w wysokości 15 euro od biletu na loty krótsze niż dwie godziny, podał dziennik "El País".

Nowe przepisy miałyby wejść w życie w styczniu.`,
    },
    {
      id: 'publico',
      outlet: 'Público',
      at: '2024-10-02T09:00:00+01:00',
      class: 'original',
      rests: 'publico',
      refers: [],
      text: `Portugal não vai taxar voos curtos, garante ministro

O ministro das Infraestruturas, Rui Tavares Melo, garantiu ao PÚBLICO que Portugal não vai seguir o exemplo espanhol e taxar os voos curtos.

“Não está em cima da mesa”, afirmou.`,
    },
  ],
}
