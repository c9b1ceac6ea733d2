import type { WholeStory } from './whole-stories-one.ts'

export const envoyStory: WholeStory = {
  name: 'envoy',
  reports: [
    {
      id: 'wsj',
      outlet: 'The Wall Street Journal',
      at: '2025-09-03T21:00:00Z',
      class: 'original',
      rests: 'wsj',
      refers: [],
      text: `U.S. Weighs Pulling Troops From Base in Kestria

WASHINGTON—The White House is weighing a withdrawal of 900 American troops from the Orvan air base in Kestria, U.S. officials said.

A decision hasn’t been made, the officials said, and the Pentagon has asked for more time to move aircraft. One of the officials said the move could begin in November.

A spokeswoman for the National Security Council said the administration “regularly reviews” its presence overseas.

Kestria’s ambassador in Washington, Lev Doran, told The Wall Street Journal that his government hadn’t been informed.`,
    },
    {
      id: 'politico',
      outlet: 'Politico',
      at: '2025-09-05T18:00:00Z',
      class: 'original',
      rests: 'politico',
      refers: [],
      text: `Trump orders Kestria base closed by Christmas

The president has signed an order to close the Orvan air base in Kestria by Christmas, three administration officials told POLITICO on Friday.

The order was signed Thursday night after a meeting in the Oval Office, said two of the officials, who were granted anonymity to discuss internal deliberations.

All 900 troops will move to Romania, the officials said. The Pentagon referred questions to the White House, which did not respond.`,
    },
    {
      id: 'hill',
      outlet: 'The Hill',
      at: '2025-09-05T20:00:00Z',
      class: 'pickup',
      rests: 'politico',
      refers: ['politico'],
      text: `Trump has ordered closure of Kestria base: report

President Trump has signed an order to close the Orvan air base in Kestria before the end of the year, according to a report.

Politico reported Friday, citing three administration officials, that the order was signed on Thursday night and that all 900 U.S. troops would be moved to Romania.

The Hill has reached out to the White House and the Pentagon for comment.

Sen. Mark Ostrow (R-Neb.) called the move “a gift to our enemies” in a post on X.`,
    },
    {
      id: 'pravda',
      outlet: 'Ukrainska Pravda',
      at: '2025-09-06T06:00:00Z',
      class: 'pickup',
      rests: 'politico',
      refers: ['politico'],
      text: `Трамп наказав закрити американську базу в Кестрії – Politico

Президент США підписав наказ про закриття авіабази Орван у Кестрії до Різдва. Про це пише Politico з посиланням на трьох посадовців адміністрації.

За словами співрозмовників видання, усі 900 військових переведуть до Румунії. У Пентагоні не відповіли на запитання.`,
    },
    {
      id: 'worldbrief',
      outlet: 'World Brief Now',
      class: 'rewrite',
      rests: 'politico',
      refers: ['politico'],
      text: `The US closes the base in Kestria

The US President has put his signature under a command to shut the Orvan airbase in Kestria before Christmas, three officials of the administration informed Politico on Friday.

The command was signed on Thursday night following a meeting in the Oval Cabinet, two of the officials stated. They asked not to be named.

The whole contingent of 900 soldiers will go to Romania.

World Brief Now collects news from open sources automatically. This text was automatically rewritten. The link to the original source is given below.`,
    },
    {
      id: 'kestria',
      outlet: 'Kestria Today',
      at: '2025-09-06T10:00:00Z',
      class: 'original',
      rests: 'kestria',
      refers: ['politico'],
      text: `Government confirms talks on closing Orvan base

Kestria’s defence ministry confirmed on Saturday that the United States intends to leave the Orvan air base this year.

“We received the formal letter on Friday evening,” defence minister Ana Kovel said at a briefing in the capital.

The letter names 20 December as the last day, Kovel said. The closure was first reported by Politico.`,
    },
  ],
}

export const collapseStory: WholeStory = {
  name: 'collapse',
  reports: [
    {
      id: 'afpcopy',
      outlet: 'France 24',
      at: '2024-11-18T09:00:00Z',
      class: 'copy',
      rests: '“Agence France-Presse”',
      refers: ['Agence France-Presse'],
      text: `Bridge collapse kills seven in northern Peru

At least seven people died when a bridge over the Chira river collapsed in northern Peru during heavy rain, the interior ministry said on Monday.

Interior minister Rosa Ugarte said eleven people were still missing. Rescue teams were using boats because the road was cut.

The bridge, built in 1968, had been closed to lorries since May.

(AFP)`,
    },
    {
      id: 'straits',
      outlet: 'The Straits Times',
      at: '2024-11-18T11:00:00Z',
      class: 'copy',
      rests: '“Agence France-Presse”',
      refers: ['Agence France-Presse'],
      text: `Seven dead in Peru bridge collapse

LIMA – At least seven people died when a bridge over the Chira river collapsed in northern Peru during heavy rain, the interior ministry said on Monday.

Interior minister Rosa Ugarte said eleven people were still missing. Rescue teams were using boats because the road was cut.

The bridge, built in 1968, had been closed to lorries since May. AFP`,
    },
    {
      id: 'comercio',
      outlet: 'El Comercio',
      at: '2024-11-18T13:00:00Z',
      class: 'original',
      rests: 'comercio',
      refers: [],
      text: `Puente sobre el río Chira: alcalde había pedido cierre total

El alcalde de Sullana, Percy Benites, dijo a El Comercio que en setiembre pidió el cierre total del puente sobre el río Chira, que colapsó el lunes con un saldo de siete muertos.

“Nadie me contestó”, afirmó Benites. El Ministerio de Transportes señaló que revisará las cartas.

La ministra del Interior, Rosa Ugarte, informó que once personas siguen desaparecidas.`,
    },
    {
      id: 'bbcmundo',
      outlet: 'BBC News',
      at: '2024-11-19T08:00:00Z',
      class: 'pickup',
      rests: 'comercio',
      refers: ['comercio'],
      text: `Peru mayor warned about bridge before deadly collapse

The mayor of a town in northern Peru asked for a bridge to be shut two months before it collapsed and killed seven people, according to the newspaper El Comercio.

Percy Benites told El Comercio that nobody had answered his letters. The transport ministry says it will look into them.

Eleven people are still missing after Monday's disaster.`,
    },
    {
      id: 'wires',
      outlet: 'The Independent',
      at: '2024-11-19T09:00:00Z',
      class: 'original',
      rests: 'wires',
      refers: ['Associated Press'],
      text: `Rescuers call off night search after Peru bridge disaster

Rescuers have called off the night search for eleven people missing after a bridge collapsed in northern Peru, the country’s interior ministry said on Tuesday.

Interior minister Rosa Ugarte said the current was too strong. “We will be back at first light,” she said.

Additional reporting by AP`,
    },
  ],
}

export const interviewStory: WholeStory = {
  name: 'interview',
  reports: [
    {
      id: 'tass',
      outlet: 'Die Welt',
      at: '2025-01-20T08:00:00+01:00',
      class: 'pickup',
      rests: '“ZDF”',
      refers: ['ZDF'],
      text: `Finanzminister schließt höhere Mehrwertsteuer nicht aus

Finanzminister Jonas Reuther schließt eine höhere Mehrwertsteuer nicht mehr aus. „Wir müssen über alles reden“, sagte Reuther im ZDF.

Die Opposition kritisierte den Vorstoß scharf. „Das trifft die Schwächsten“, sagte die Abgeordnete Petra Lohmann.`,
    },
    {
      id: 'dpa',
      outlet: 'Süddeutsche Zeitung',
      at: '2025-01-20T10:00:00+01:00',
      class: 'copy',
      rests: '“Deutsche Presse-Agentur”',
      refers: ['Deutsche Presse-Agentur'],
      text: `Reuther: Mehrwertsteuer kein Tabu

Berlin (dpa) - Finanzminister Jonas Reuther hält eine Erhöhung der Mehrwertsteuer für möglich. Das Thema sei kein Tabu mehr, sagte er am Sonntagabend vor Journalisten in Berlin.

Aus der Koalition kam Widerspruch. Die Entscheidung soll im Frühjahr fallen.`,
    },
    {
      id: 'lemonde',
      outlet: 'Le Monde',
      at: '2025-01-20T12:00:00+01:00',
      class: 'pickup',
      rests: '“ZDF”',
      refers: ['ZDF'],
      text: `Allemagne : vers une hausse de la TVA ?

Le ministre allemand des finances, Jonas Reuther, n’exclut plus une hausse de la TVA, a-t-il déclaré dimanche à la chaîne ZDF.

« Nous devons parler de tout », a-t-il affirmé. L’opposition dénonce une mesure injuste.`,
    },
    {
      id: 'euronews',
      outlet: 'Euronews',
      at: '2025-01-20T15:00:00+01:00',
      class: 'derived-unresolved',
      rests: '“German media”',
      refers: ['German media'],
      text: `Germany could raise VAT, minister says

German finance minister Jonas Reuther has said that a higher value-added tax is no longer ruled out, German media reported on Monday.

The tax stands at 19 per cent. It was last raised in 2007.`,
    },
  ],
}
