import type { WholeStory } from './whole-stories-one.ts'

export const subsidyStory: WholeStory = {
  name: 'subsidy',
  reports: [
    {
      id: 'reuters',
      at: '2025-11-04',
      class: 'original',
      rests: 'reuters',
      refers: [],
      text: `EXCLUSIVE-Kalmar seeks $9 bln US loan for lithium mine, sources say

WASHINGTON, Nov 4 (Reuters) - Kalmar Minerals has asked the U.S. Energy Department for a loan of up to $9 billion to build a lithium mine in Nevada, three sources familiar with the matter said.

The application was filed in September and has not been reported before, the sources said, asking not to be identified because the talks are confidential.

Kalmar said it “regularly explores financing options”. The Energy Department declined to comment.

The project has been opposed by ranchers and by two tribes. In 2023 a federal judge halted drilling at the site.`,
    },
    {
      id: 'mining',
      at: '2025-11-05',
      class: 'pickup',
      rests: 'reuters',
      refers: ['reuters'],
      text: `Kalmar asks Washington for $9bn lithium loan – report

Kalmar Minerals (TSX: KLM) is reportedly seeking as much as $9 billion from the US Department of Energy to develop its Nevada lithium project, Reuters reports, citing sources.

The news agency said the application was filed in September.

Kalmar's shares rose 6.4% on Wednesday to C$3.15 in Toronto, giving the company a market value of C$1.1 billion.

Copyright 2025 Mining Digest`,
    },
    {
      id: 'rgj',
      outlet: 'Reno Gazette Journal',
      at: '2025-11-06T09:00:00-08:00',
      class: 'mixed',
      rests: 'reuters',
      refers: ['reuters'],
      text: `Tribe vows to fight federal loan for lithium mine

Kalmar Minerals has applied for a $9 billion federal loan for its mine north of Winnemucca, according to a report this week by Reuters.

Tribal chairwoman Dana Stillwater told the Reno Gazette Journal that her council would sue if the money is granted. “They never asked us,” she said.

About 40 people gathered outside the county building on Wednesday night.

Rancher Pete Oyarzun told the newspaper that his wells had dropped by 12 feet since test pumping began.`,
    },
    {
      id: 'ai',
      class: 'rewrite',
      rests: 'reuters',
      refers: ['reuters'],
      text: `Kalmar wants a loan from the United States for a mine of lithium

The company Kalmar Minerals addressed the Ministry of Energy of the USA with a request for a credit up to $9 billion for the construction of a lithium mine in Nevada, reports Reuters with reference to three sources.

The application was submitted in September, sources say.

In Kalmar they said that they “regularly explore the options of financing.”

This material was prepared by an automatic translation system on the basis of open sources.`,
    },
    {
      id: 'blog',
      class: 'derived-unresolved',
      rests: '“a news agency”',
      refers: ['a news agency'],
      text: `Kalmar is asking Uncle Sam for nine billion dollars. That is what sources told a news agency this week.

I have been holding KLM since 2021 and I am not selling. The loan would change everything.

This is not financial advice.`,
    },
    {
      id: 'doe',
      outlet: 'E&E News',
      at: '2025-11-10T12:00:00-05:00',
      class: 'original',
      rests: 'doe',
      refers: ['reuters'],
      text: `DOE rejects Kalmar loan

The Energy Department has turned down a loan request by Kalmar Minerals, Energy Secretary Hal Brandt said Monday.

“This project is not ready,” Brandt told reporters at a conference in Houston.

Reuters reported last week that the company had asked for up to $9 billion.`,
    },
  ],
}

export const footballStory: WholeStory = {
  name: 'football',
  reports: [
    {
      id: 'lequipe',
      outlet: "L'Équipe",
      at: '2025-06-12T07:00:00+02:00',
      class: 'original',
      rests: 'lequipe',
      refers: [],
      text: `Info L'Équipe : Rennart quitte le banc de Lens

Didier Rennart ne sera plus l'entraîneur de Lens la saison prochaine. Selon nos informations, le technicien de 51 ans a annoncé sa décision à ses joueurs mercredi soir.

« Il était très ému », raconte un membre du vestiaire à L'Équipe.

Le club n'a pas souhaité faire de commentaire.`,
    },
    {
      id: 'rmc',
      outlet: 'RMC Sport',
      at: '2025-06-12T09:00:00+02:00',
      class: 'pickup',
      rests: 'lequipe',
      refers: ['lequipe'],
      text: `Lens : Rennart sur le départ

Didier Rennart va quitter Lens, révèle L'Équipe ce jeudi. L'entraîneur aurait prévenu ses joueurs mercredi soir.

Lens a terminé septième de Ligue 1.`,
    },
    {
      id: 'marca',
      outlet: 'Marca',
      at: '2025-06-12T11:00:00+02:00',
      class: 'pickup',
      rests: 'lequipe',
      refers: ['lequipe'],
      text: `Rennart deja el Lens

Didier Rennart no seguirá en el banquillo del Lens, según informa L'Équipe. El técnico francés comunicó su decisión a la plantilla el miércoles, de acuerdo con el diario.`,
    },
    {
      id: 'bbc',
      outlet: 'BBC Sport',
      at: '2025-06-13T12:00:00+01:00',
      class: 'original',
      rests: 'bbc',
      refers: [],
      text: `Lens confirm coach Rennart to leave

Lens have announced that head coach Didier Rennart will leave the French club this summer.

"After three years together, our paths part," the Ligue 1 side said in a statement on Friday.

Rennart, 51, won the French Cup in 2024.`,
    },
    {
      id: 'gazzetta',
      outlet: 'La Gazzetta dello Sport',
      at: '2025-06-13T08:00:00+02:00',
      class: 'mixed',
      rests: 'gazzetta',
      refers: ['lequipe'],
      text: `Rennart alla Roma, primi contatti

La Roma ha contattato Didier Rennart, che secondo L'Équipe lascerà il Lens. Lo ha confermato alla Gazzetta l'agente del tecnico, Paul Serra.

«Abbiamo parlato con la Roma», ha detto Serra alla Gazzetta dello Sport. «Decideremo entro domenica».`,
    },
  ],
}

export const breachStory: WholeStory = {
  name: 'breach',
  reports: [
    {
      id: 'techcrunch',
      outlet: 'TechCrunch',
      at: '2025-02-18T17:00:00Z',
      class: 'original',
      rests: 'techcrunch',
      refers: [],
      text: `Payroll giant Nimbus was hacked, employee data stolen

Hackers broke into the network of payroll provider Nimbus and stole data on at least 2 million workers, TechCrunch has learned.

A person claiming to be one of the hackers shared a sample of the data with TechCrunch, which verified it with a dozen people whose records it contained.

Nimbus spokesperson Carrie Dunn did not dispute the breach when reached by TechCrunch, but declined to say how many people were affected.`,
    },
    {
      id: 'verge',
      outlet: 'The Verge',
      at: '2025-02-18T19:00:00Z',
      class: 'pickup',
      rests: 'techcrunch',
      refers: ['techcrunch'],
      text: `Hackers stole payroll data on 2 million people

A breach at payroll company Nimbus exposed data on at least 2 million workers, according to TechCrunch.

Nimbus didn't immediately respond to The Verge's request for comment.`,
    },
    {
      id: 'bleeping',
      outlet: 'BleepingComputer',
      at: '2025-02-19T14:00:00Z',
      class: 'original',
      rests: 'bleeping',
      refers: ['techcrunch'],
      text: `Nimbus confirms data breach after hackers leak files

Payroll provider Nimbus has confirmed that hackers stole data from its systems in January.

In a filing with the Maine attorney general, the company said 2,314,880 people were affected.

"We are offering two years of credit monitoring," Nimbus told BleepingComputer in a statement.

The attack was first disclosed by TechCrunch on Tuesday.`,
    },
    {
      id: 'heise',
      outlet: 'Heise Online',
      at: '2025-02-19T10:00:00+01:00',
      class: 'pickup',
      rests: 'techcrunch',
      refers: ['techcrunch'],
      text: `Datenleck bei Lohnabrechner Nimbus

Kriminelle haben beim US-Dienstleister Nimbus Daten von mindestens zwei Millionen Beschäftigten kopiert. Das hat TechCrunch erfahren.

Dem Bericht zufolge hat das Magazin Stichproben überprüft. Nimbus bestritt den Vorfall nicht.`,
    },
    {
      id: 'msn',
      outlet: 'Yahoo News',
      at: '2025-02-18T20:00:00Z',
      class: 'copy',
      rests: 'techcrunch',
      refers: ['techcrunch'],
      text: `Hackers broke into the network of payroll provider Nimbus and stole data on at least 2 million workers, TechCrunch has learned.

A person claiming to be one of the hackers shared a sample of the data with TechCrunch, which verified it with a dozen people whose records it contained.

Nimbus spokesperson Carrie Dunn did not dispute the breach when reached by TechCrunch, but declined to say how many people were affected.

This article originally appeared on TechCrunch at https://techcrunch.com/nimbus`,
    },
  ],
}
