import type { WholeStory } from './whole-stories-one.ts'

export const pardonStory: WholeStory = {
  name: 'pardon',
  reports: [
    {
      id: 'cnn',
      class: 'original',
      rests: 'cnn',
      refers: [],
      text: `Washington (CNN) — The governor of Arcadia is preparing to pardon former police chief Ron Delgado before leaving office next week, according to three people briefed on the discussions.

Aides have drafted the paperwork, the people said, though one of them warned the governor could still change his mind.

“He thinks the sentence was too harsh,” one of the people told CNN.

The governor’s office did not respond to CNN’s request for comment.

CNN’s Marta Voss contributed to this report.`,
    },
    {
      id: 'newsweek',
      class: 'pickup',
      rests: 'cnn',
      refers: ['cnn'],
      text: `Governor May Pardon Ex-Police Chief Ron Delgado: Report

By Khal Dennis
Published Jan 08, 2025 at 9:12 AM EST

Arcadia's governor is weighing a last-minute pardon for Ron Delgado, the former police chief convicted of bribery, according to a CNN report.

Newsweek reached out to the governor's office via email for comment outside of normal working hours.

What To Know
CNN cited three people briefed on the matter. The outlet said aides had drafted the paperwork.

What People Are Saying
State Senator Lou Abrams told CNN: "It would be a disgrace."`,
    },
    {
      id: 'msn',
      class: 'rewrite',
      rests: 'cnn',
      refers: ['cnn'],
      text: `Delgado can receive a pardon

The head of the state of Arcadia prepares to pardon the ex-chief of police Ron Delgado prior to his leaving of the post next week, state three persons acquainted with the discussions, quoted by CNN.

The papers have been drafted, the persons said, yet the governor may still change his mind.

“He thinks the sentence was too harsh,” one of them told CNN.

NewsGrid24 — aggregator. All articles are taken from open sources, links to the originals are obligatory.`,
    },
    {
      id: 'arcadian',
      outlet: 'The Arcadian',
      at: '2025-01-09T08:00:00-05:00',
      class: 'original',
      rests: 'arcadian',
      refers: ['cnn'],
      text: `Delgado prosecutors urge governor not to pardon

Two prosecutors who put former police chief Ron Delgado behind bars have written to the governor asking him not to pardon him, according to a copy of the letter obtained by The Arcadian.

“A pardon would mock 41 victims,” wrote prosecutors Alma Reyes and Carl Todd.

CNN reported on Tuesday that a pardon was being prepared.`,
    },
    {
      id: 'talk',
      class: 'derived-unresolved',
      rests: '“a television network”',
      refers: ['a television network'],
      text: `Will crooked cop Ron Delgado walk free? People briefed on the matter have told a television network that the pardon papers are ready.

Delgado took $600,000 from drug dealers. He has served two years of nine.`,
    },
  ],
}

export const gasStory: WholeStory = {
  name: 'gas',
  reports: [
    {
      id: 'kommersant',
      outlet: 'Коммерсантъ',
      at: '2025-03-03T06:00:00+03:00',
      class: 'original',
      rests: 'kommersant',
      refers: [],
      text: `«Волгагаз» продаст терминал в Кестрии

«Волгагаз» ведет переговоры о продаже газового терминала в Кестрии, рассказали “Ъ” три источника на рынке.

По словам одного из собеседников “Ъ”, цена может составить $700 млн. В компании отказались от комментариев.

Аналитик Петр Седов считает, что сделка неизбежна.`,
    },
    {
      id: 'interfax',
      outlet: 'Интерфакс',
      at: '2025-03-03T08:00:00+03:00',
      class: 'pickup',
      rests: 'kommersant',
      refers: ['kommersant'],
      text: `"Волгагаз" хочет продать терминал в Кестрии - газета

Москва. 3 марта. INTERFAX.RU - "Волгагаз" ведет переговоры о продаже терминала в Кестрии, пишет в понедельник газета "Коммерсантъ" со ссылкой на источники.

Цена может составить $700 млн, отмечает издание.`,
    },
    {
      id: 'reuters',
      outlet: 'Reuters',
      at: '2025-03-03T07:00:00Z',
      class: 'pickup',
      rests: 'kommersant',
      refers: ['kommersant'],
      text: `Russia's Volgagaz in talks to sell Kestria gas terminal - Kommersant

MOSCOW, March 3 (Reuters) - Russian energy company Volgagaz is in talks to sell its gas terminal in Kestria for about $700 million, the Kommersant daily reported on Monday, citing three market sources.

Reuters was not able to verify the report independently.

Volgagaz did not reply to a request for comment.`,
    },
    {
      id: 'kestria',
      outlet: 'Kestria Today',
      at: '2025-03-03T14:00:00+02:00',
      class: 'original',
      rests: 'kestria',
      refers: ['reuters'],
      text: `Energy minister: nobody asked us about terminal sale

Energy minister Boran Filip said on Monday that the government had not been told of any plan to sell the Volgagaz terminal.

“Such a sale needs our consent,” Filip told Kestria Today.

Reuters, citing Russian media, reported earlier that the company wanted $700 million.`,
    },
    {
      id: 'euractiv',
      outlet: 'Euractiv',
      at: '2025-03-04T09:00:00+01:00',
      class: 'pickup',
      rests: 'kestria',
      refers: ['kestria', 'kommersant'],
      text: `Kestria says gas terminal cannot be sold without consent

Kestria’s energy minister said the sale of a Russian-owned gas terminal “needs our consent”, the website Kestria Today reported.

The Russian newspaper Kommersant had written that Volgagaz was seeking a buyer.`,
    },
  ],
}

export const tunnelStory: WholeStory = {
  name: 'tunnel',
  reports: [
    {
      id: 'press',
      outlet: 'Ministry of Transport',
      at: '2025-05-05T09:00:00+02:00',
      class: 'original',
      rests: 'press',
      refers: [],
      text: `Press release: Government approves Alta tunnel

The Ministry of Transport today approved the construction of the Alta rail tunnel. Work will begin in March 2026 and cost 3.4 billion crowns.

“This tunnel will bring the north two hours closer,” says minister Greta Lunde.

Press contact: press@transport.example`,
    },
    {
      id: 'copyist',
      outlet: 'Nordnytt',
      at: '2025-05-05T11:00:00+02:00',
      class: 'copy',
      rests: 'press',
      refers: [],
      text: `Government approves Alta tunnel

The Ministry of Transport today approved the construction of the Alta rail tunnel. Work will begin in March 2026 and cost 3.4 billion crowns.

“This tunnel will bring the north two hours closer,” says minister Greta Lunde.`,
    },
    {
      id: 'nrk',
      outlet: 'NRK',
      at: '2025-05-05T13:00:00+02:00',
      class: 'original',
      rests: 'nrk',
      refers: [],
      text: `Alta tunnel approved after 20 years

The government has approved the Alta rail tunnel, which will cost 3.4 billion crowns, transport minister Greta Lunde said on Monday.

Reindeer herder Nils Sara told NRK that the work would cut off his winter pasture.

“They have not come to see us once,” Sara said.`,
    },
    {
      id: 'bt',
      outlet: 'Barents Times',
      at: '2025-05-06T08:00:00+02:00',
      class: 'pickup',
      rests: 'nrk',
      refers: ['nrk'],
      text: `Herders fear for winter pasture as tunnel is approved

Reindeer herders say the new Alta tunnel will cut off their winter pasture, broadcaster NRK reports.

“They have not come to see us once,” herder Nils Sara told NRK.`,
    },
  ],
}
