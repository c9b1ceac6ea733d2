import type { WholeStory } from './whole-stories-one.ts'

export const damStory: WholeStory = {
  name: 'dam',
  reports: [
    {
      id: 'wapo',
      outlet: 'The Washington Post',
      at: '2024-02-06',
      class: 'original',
      rests: 'wapo',
      refers: [],
      text: `Democracy Dies in Darkness

Engineers warned of cracks at Talbot Dam two years before evacuation

By Renee Castillo

February 6, 2024 at 5:00 a.m. EST

State engineers warned in 2022 that Talbot Dam had cracks wide enough to “put a fist in,” according to inspection reports obtained by The Washington Post.

The reports, which have not been made public, recommended lowering the reservoir by 20 feet. That was never done, according to two current officials and one former official of the state water agency, who spoke on the condition of anonymity for fear of retaliation.

More than 6,000 people were ordered out of the valley on Saturday.

“We followed every recommendation we received,” said Doug Pell, a spokesman for the agency.

In an interview with The Post, state Sen. Carla Whitmore (D) said she would call hearings.

Sign up for our morning newsletter`,
    },
    {
      id: 'ap',
      at: '2024-02-06',
      class: 'pickup',
      rests: 'wapo',
      refers: ['wapo'],
      text: `SALT CREEK (AP) — Engineers found large cracks in Talbot Dam in 2022 but the reservoir was never lowered as they recommended, The Washington Post reported Tuesday.

The newspaper cited inspection reports and unidentified officials of the state water agency.

The agency did not immediately respond to a message from The Associated Press.

About 6,000 people remain out of their homes after Saturday's evacuation order.`,
    },
    {
      id: 'cbs',
      outlet: 'CBS News',
      at: '2024-02-06T23:00:00Z',
      class: 'original',
      rests: 'cbs',
      refers: ['wapo'],
      text: `Governor orders review of dam inspections

The governor ordered a review of all dam inspections on Tuesday, hours after it emerged that cracks at Talbot Dam had been known for two years.

“People deserve to know what was done and what was not,” Gov. Alan Reece told reporters in Salt Creek.

The Washington Post first reported on the 2022 inspection.

Reece said an outside panel would report by April.`,
    },
    {
      id: 'valley',
      class: 'rewrite',
      rests: 'wapo',
      refers: ['wapo'],
      text: `Talbot Dam's fissures were known for two years

The engineers of the state cautioned in 2022 that the Talbot Dam possessed crevices broad enough to “put a fist in,” in accordance with inspection reports gained by The Washington Post.

The reports recommended to reduce the reservoir by 20 feet. It was never carried out, two present officials and one previous official of the water agency of the state told the newspaper.

Over 6,000 persons were commanded to leave the valley on Saturday.

“We followed every recommendation we received,” told Doug Pell, a representative of the agency.

ValleyFeed automatically collects and rewrites news from all over the web. The original source is indicated in the article. Contact us for removal.

Read also
Top 10 dams of the world`,
    },
    {
      id: 'plain',
      class: 'derived-unresolved',
      rests: '“local media”',
      refers: ['local media'],
      text: `Cracks in the Talbot Dam were known to the authorities since 2022, local media report. The water level was not lowered despite the advice of experts.

Thousands of residents have had to leave the valley. The dam was built in 1961 and holds 90 million cubic metres of water.

Experts say that old dams are a growing problem worldwide.`,
    },
  ],
}

export const ceasefireStory: WholeStory = {
  name: 'ceasefire',
  reports: [
    {
      id: 'axios',
      outlet: 'Axios',
      at: '2025-05-14T16:00:00Z',
      class: 'original',
      rests: 'axios',
      refers: [],
      text: `Scoop: Marun and Tessaly agree to 60-day truce

The governments of Marun and Tessaly have agreed to a 60-day truce that would begin on Sunday, a U.S. official and two diplomats with direct knowledge told Axios.

Why it matters: It would be the first pause since the war began in 2023.

Behind the scenes: White House envoy Peter Lang met both delegations in Geneva on Tuesday, the sources said.

What they're saying: “We are very close,” Lang told Axios. The embassies of both countries did not respond to requests for comment.`,
    },
    {
      id: 'toi',
      outlet: 'The Times of Israel',
      at: '2025-05-14T18:00:00Z',
      class: 'pickup',
      rests: 'axios',
      refers: ['axios'],
      text: `Report: Marun, Tessaly agree to two-month truce starting Sunday

Marun and Tessaly have agreed to a 60-day truce, Axios reports, citing a US official and two diplomats.

The truce would begin on Sunday, according to the report, and be overseen by White House envoy Peter Lang.

Lang tells the news site that the sides are “very close.”`,
    },
    {
      id: 'tass',
      outlet: 'TASS',
      at: '2025-05-14T19:00:00Z',
      class: 'pickup',
      rests: 'axios',
      refers: ['axios'],
      text: `ВАШИНГТОН, 14 мая. /ТАСС/. Марун и Тессалия договорились о перемирии на 60 дней. Об этом сообщил портал Axios со ссылкой на американского чиновника и двух дипломатов.

По информации портала, перемирие начнется в воскресенье.`,
    },
    {
      id: 'gov',
      outlet: 'Tessaly Gazette',
      at: '2025-05-15T07:00:00Z',
      class: 'original',
      rests: 'gov',
      refers: [],
      text: `No truce agreed, foreign minister says

Tessaly has not agreed to any truce, foreign minister Helena Dray said on Thursday, rejecting media reports.

“There is no document and there is no date,” Dray told parliament.

Talks in Geneva continue, the ministry said in a statement.`,
    },
    {
      id: 'aljazeera',
      outlet: 'Al Jazeera',
      at: '2025-05-15T10:00:00Z',
      class: 'original',
      rests: 'aljazeera',
      refers: ['axios'],
      text: `Tessaly denies truce deal with Marun

Tessaly’s foreign minister has denied that a ceasefire has been agreed with neighbouring Marun.

Helena Dray told legislators on Thursday that there was “no document” and “no date”.

The US news website Axios had reported on Wednesday that a 60-day truce would begin on Sunday.

A resident of the border town of Ulm, Sara Hadd, told Al Jazeera that shelling went on overnight.`,
    },
    {
      id: 'bild',
      outlet: 'Bild',
      at: '2025-05-14T20:00:00+02:00',
      class: 'pickup',
      rests: 'axios',
      refers: ['axios'],
      text: `Waffenruhe ab Sonntag?

Marun und Tessalien haben sich offenbar auf eine 60-tägige Waffenruhe geeinigt. Das berichtet das US-Portal Axios unter Berufung auf einen US-Vertreter und zwei Diplomaten.

Die Feuerpause soll am Sonntag beginnen, heißt es in dem Bericht.`,
    },
  ],
}

export const recallStory: WholeStory = {
  name: 'recall',
  reports: [
    {
      id: 'reuters',
      at: '2024-09-12',
      class: 'original',
      rests: 'reuters',
      refers: [],
      text: `Sept 12 (Reuters) - Automaker Helion will recall 410,000 pickup trucks worldwide because a brake line can crack in cold weather, the company said on Thursday.

Helion said it knew of 19 accidents and no deaths. Owners will be notified by mail from Oct. 1.

The U.S. National Highway Traffic Safety Administration said it opened an investigation in June.

(Reporting by Dan Weiss in Detroit; Editing by Kay Ong)`,
    },
    {
      id: 'cnbc',
      outlet: 'CNBC',
      at: '2024-09-12T15:00:00Z',
      class: 'original',
      rests: 'cnbc',
      refers: [],
      text: `Helion recalls 410,000 trucks over brakes

Helion said Thursday it is recalling 410,000 pickups because brake lines may crack at low temperatures.

Chief executive Mia Torvald apologized in a video posted on LinkedIn. “We will fix every truck,” she said.

Helion shares fell 3%. Analysts at Bernstein put the cost at $260 million.`,
    },
    {
      id: 'autonews',
      outlet: 'Automotive News Europe',
      at: '2024-09-13T08:00:00Z',
      class: 'original',
      rests: 'autonews',
      refers: ['Bloomberg', 'Reuters'],
      text: `Helion knew of brake cracks in 2022, supplier says

Helion was told about cracking brake lines in December 2022, a manager of the supplier Norrvik told Automotive News Europe.

“We sent photos,” said the manager, who asked not to be named because of a contract.

Helion denied this. “The first report reached us in March 2024,” a spokeswoman said.

Helion is recalling 410,000 trucks. Bloomberg reported in July that two managers had left the brake unit.

Reuters contributed to this report.`,
    },
    {
      id: 'msn',
      outlet: 'MSN',
      at: '2024-09-13T12:00:00Z',
      class: 'copy',
      rests: 'autonews',
      refers: ['autonews', 'Bloomberg'],
      text: `Story by Automotive News Europe

Helion knew of brake cracks in 2022, supplier says

Helion was told about cracking brake lines in December 2022, a manager of the supplier Norrvik told Automotive News Europe.

“We sent photos,” said the manager, who asked not to be named because of a contract.

Helion denied this. “The first report reached us in March 2024,” a spokeswoman said.

Helion is recalling 410,000 trucks. Bloomberg reported in July that two managers had left the brake unit.`,
    },
    {
      id: 'svt',
      outlet: 'Le Parisien',
      at: '2024-09-14T09:00:00+02:00',
      class: 'mixed',
      rests: 'autonews',
      refers: ['autonews'],
      text: `Freins fissurés : Helion savait-il ?

Le constructeur Helion aurait été averti dès décembre 2022 de fissures sur ses conduites de frein, a révélé vendredi Automotive News Europe.

Contactée par Le Parisien, une ancienne ingénieure du groupe confirme avoir vu les photos « au début de 2023 ». « Tout le monde savait », assure-t-elle au Parisien.

Helion dément.`,
    },
  ],
}
