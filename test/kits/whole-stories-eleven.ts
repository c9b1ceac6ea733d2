import type { WholeStory } from './whole-stories-one.ts'

export const ferrylineStory: WholeStory = {
  name: 'ferryline',
  reports: [
    {
      id: 'scotsman',
      outlet: 'The Scotsman',
      at: '2025-06-17T05:00:00+01:00',
      class: 'original',
      rests: 'scotsman',
      refers: [],
      text: `Exclusive: New ferries have wrong doors for island piers

Two ferries built for the Western Isles at a cost of £210 million cannot use a third of the piers on their routes because their bow doors are too wide, The Scotsman can reveal.

An internal email from January, shared with The Scotsman, describes the error as “frankly embarrassing”.

Transport Scotland said the vessels were “being adapted”. Islander Morag Beaton said: “You could not make it up.”`,
    },
    {
      id: 'bbc',
      outlet: 'BBC Scotland',
      at: '2025-06-17T09:00:00+01:00',
      class: 'original',
      rests: 'bbc',
      refers: ['scotsman'],
      text: `Minister apologises over ferry door error

Transport minister Fergus Laird has apologised to islanders after it emerged that two new ferries do not fit some piers.

"This should not have happened," he told BBC Radio Scotland's Good Morning programme.

The problem was revealed by The Scotsman.`,
    },
    {
      id: 'dailyrecord',
      outlet: 'Daily Record',
      at: '2025-06-17T11:00:00+01:00',
      class: 'pickup',
      rests: 'scotsman',
      refers: ['scotsman'],
      text: `£210m ferries can't dock at island piers in latest fiasco

Scotland's newest ferries can't dock at a third of the piers they were built for, it has been reported.

The vessels' doors are too wide, according to an email leaked to The Scotsman.

Tory MSP Craig Munro blasted: "Heads must roll."`,
    },
    {
      id: 'ferrynews',
      class: 'rewrite',
      rests: 'scotsman',
      refers: ['scotsman'],
      text: `Ferries with incorrect doors

Two ferries constructed for the Western Isles for 210 million pounds are unable to utilize one third of the berths since their front doors are excessively broad, The Scotsman can disclose.

An internal letter of January, shared with The Scotsman, names the mistake “frankly embarrassing”.

Powered by AutoNews. Content is imported automatically. Original: scotsman.com`,
    },
    {
      id: 'pressandjournal',
      outlet: 'Press and Journal',
      at: '2025-06-18T06:00:00+01:00',
      class: 'original',
      rests: 'pressandjournal',
      refers: [],
      text: `‘We warned them’: harbour master on ferry blunder

A harbour master warned ferry bosses three years ago that new ships would not fit his pier, the Press and Journal can reveal.

“I sent them drawings,” Donald Macrae told the P&J.

Caledonian Maritime Assets said it had “no record” of the letter.`,
    },
    {
      id: 'irish',
      at: '2025-06-18',
      class: 'derived-unresolved',
      rests: '“Scottish media”',
      refers: ['Scottish media'],
      text: `Ferries that cost more than €240 million do not fit the piers they were built for, Scottish media have reported.

The ships were ordered in 2020. Islanders have put up with cancelled sailings for a decade.`,
    },
  ],
}

export const vaccineStory: WholeStory = {
  name: 'vaccine',
  reports: [
    {
      id: 'stat',
      outlet: 'STAT',
      at: '2025-10-20T10:00:00-04:00',
      class: 'original',
      rests: 'stat',
      refers: [],
      text: `CDC to drop whooping cough campaign, documents show

The Centers for Disease Control and Prevention plans to end a national whooping cough vaccination campaign in December, according to budget documents viewed by STAT and two agency employees.

“We were told on a Friday afternoon,” said one of the employees, who like the other requested anonymity out of fear of retribution.

A Health and Human Services spokesperson, Andrew Nolan, said no decision had been made.`,
    },
    {
      id: 'cbsnews',
      outlet: 'CBS News',
      at: '2025-10-20T17:00:00-04:00',
      class: 'original',
      rests: 'cbsnews',
      refers: ['STAT'],
      text: `CDC whooping cough campaign will end, officials say

The CDC will end its whooping cough campaign by Dec. 31, multiple officials tell CBS News.

The campaign cost $38 million last year. STAT News was first to report the plan.

"Children will die," said Dr. Paula Meade, a former CDC division director, in an interview with CBS News.`,
    },
    {
      id: 'healthline',
      class: 'pickup',
      rests: 'stat',
      refers: ['stat'],
      text: `The CDC plans to end its national campaign for whooping cough vaccination, STAT reported Monday, citing budget documents and two unnamed employees of the agency.

Whooping cough, or pertussis, has killed 12 children in the US this year.

Pediatrician Noor Aziz, who was not part of the report, called the plan "reckless" in an email.`,
    },
    {
      id: 'rt',
      outlet: 'RIA Novosti',
      at: '2025-10-21T08:00:00+03:00',
      class: 'pickup',
      rests: 'cbsnews',
      refers: ['cbsnews'],
      text: `ВАШИНГТОН, 21 окт - РИА Новости. Американские власти свернут кампанию вакцинации от коклюша до конца года, сообщает телеканал CBS News со ссылкой на чиновников.

По данным телеканала, в прошлом году кампания обошлась в 38 миллионов долларов.`,
    },
    {
      id: 'dpa',
      outlet: 'Apotheke Adhoc',
      at: '2025-10-21T09:00:00+02:00',
      class: 'copy',
      rests: '“Deutsche Presse-Agentur”',
      refers: ['Deutsche Presse-Agentur'],
      text: `USA: Keuchhusten-Kampagne vor dem Aus

Washington (dpa) – Die US-Gesundheitsbehörde CDC will ihre Impfkampagne gegen Keuchhusten beenden. Das teilte ein Sprecher am Montag mit.

In diesem Jahr starben in den USA zwölf Kinder an Keuchhusten.`,
    },
  ],
}
