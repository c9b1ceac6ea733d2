import type { WholeStory } from './whole-stories-one.ts'

export const chipStory: WholeStory = {
  name: 'chip',
  reports: [
    {
      id: 'bbg',
      outlet: 'Bloomberg',
      at: '2025-08-05T09:00:00Z',
      class: 'original',
      rests: 'bbg',
      refers: [],
      text: `Orvane Plans $14 Billion Chip Plant in Ohio

(Bloomberg) -- Orvane Inc. plans to build a $14 billion chip factory near Dayton, Ohio, its largest investment in the US, according to people with knowledge of the plans.

The company could announce the project as early as next week, said the people, who asked not to be identified discussing private information. A final decision on the site hasn't been made.

An Orvane representative declined to comment.

--With assistance from Ian King.`,
    },
    {
      id: 'investing',
      at: '2025-08-05',
      class: 'pickup',
      rests: 'bbg',
      refers: ['bbg'],
      text: `Orvane to build $14B chip plant in Ohio - Bloomberg

Orvane (NASDAQ:ORV) is planning a $14 billion semiconductor factory near Dayton, Ohio. The announcement could come as early as next week.

Shares of the company gained 2.1% in premarket trading.`,
    },
    {
      id: 'ddn',
      outlet: 'Dayton Daily News',
      at: '2025-08-05T18:00:00-04:00',
      class: 'original',
      rests: 'ddn',
      refers: ['bbg'],
      text: `Orvane chip plant: County commissioner says land deal is signed

Montgomery County has signed an option to sell 900 acres to chipmaker Orvane, commissioner Judy Harmon told the Dayton Daily News on Tuesday.

“It is the biggest thing in my lifetime,” Harmon said.

Bloomberg reported on Tuesday that the company plans to invest $14 billion in the region.

A second commissioner, who was not authorized to speak about the talks, told this newspaper that the state had promised $1.1 billion in tax breaks.`,
    },
    {
      id: 'register',
      outlet: 'The Register',
      at: '2025-08-06T10:00:00Z',
      class: 'pickup',
      rests: 'ddn',
      refers: ['ddn', 'bbg'],
      text: `Ohio county signs land option for Orvane fab

A county in Ohio has agreed to sell 900 acres to Orvane for a chip fab, local newspaper the Dayton Daily News reports, quoting a commissioner.

Bloomberg was first to report the $14 billion plan.

Orvane did not answer our questions.`,
    },
    {
      id: 'ndtv',
      outlet: 'NDTV',
      at: '2025-08-06T12:00:00+05:30',
      class: 'copy',
      rests: 'bbg',
      refers: ['bbg'],
      text: `Orvane Plans $14 Billion Chip Plant in Ohio

Orvane Inc. plans to build a $14 billion chip factory near Dayton, Ohio, its largest investment in the US, according to people with knowledge of the plans.

The company could announce the project as early as next week, said the people, who asked not to be identified discussing private information. A final decision on the site hasn't been made.

An Orvane representative declined to comment.

(Except for the headline, this story has not been edited by NDTV staff and is published from a syndicated feed by Bloomberg.)`,
    },
    {
      id: 'spin',
      class: 'rewrite',
      rests: 'bbg',
      refers: ['bbg'],
      text: `Orvane will construct a factory of chips for 14 billion in Ohio

Orvane Inc. intends to construct a factory of chips for 14 billion dollars close to Dayton, Ohio, which is its biggest investment in the USA, people knowing of the plans told Bloomberg.

The firm might declare the project already next week, the people said.

About us: TechnoStream is a fully automated news service. Articles are rewritten by algorithms with indication of the source.`,
    },
  ],
}

export const bishopStory: WholeStory = {
  name: 'bishop',
  reports: [
    {
      id: 'pap',
      outlet: 'Gazeta Wyborcza',
      at: '2025-04-02T06:00:00+02:00',
      class: 'original',
      rests: 'pap',
      refers: [],
      text: `Biskup wiedział o zniknięciu pieniędzy z budowy szpitala

Biskup Jan Orlicki od dwóch lat wiedział, że z konta budowy szpitala zniknęły 3 mln zł – wynika z dokumentów, do których dotarła „Wyborcza”.

„Prosiłem o kontrolę, nikt nie odpowiedział” – mówi nam były księgowy fundacji Marek Stec.

Kuria odmówiła komentarza.`,
    },
    {
      id: 'onet',
      outlet: 'Onet',
      at: '2025-04-02T09:00:00+02:00',
      class: 'pickup',
      rests: 'pap',
      refers: ['pap'],
      text: `"Gazeta Wyborcza": biskup wiedział o brakujących milionach

Z konta budowy szpitala zniknęły 3 mln zł, a biskup Jan Orlicki wiedział o tym od dwóch lat – podaje "Gazeta Wyborcza".

Dziennik powołuje się na dokumenty fundacji.`,
    },
    {
      id: 'tvn',
      outlet: 'TVN24',
      at: '2025-04-02T17:00:00+02:00',
      class: 'original',
      rests: 'tvn',
      refers: ['pap'],
      text: `Prokuratura wszczęła śledztwo w sprawie fundacji

Prokuratura w Lublinie wszczęła śledztwo w sprawie braku 3 mln zł na koncie fundacji budującej szpital, poinformowała w środę rzeczniczka prokuratury Ewa Malik.

Sprawę ujawniła „Gazeta Wyborcza”.

Malik przekazała, że nikomu nie postawiono zarzutów.`,
    },
    {
      id: 'crux',
      outlet: 'Crux',
      at: '2025-04-03T10:00:00Z',
      class: 'pickup',
      rests: 'pap',
      refers: ['pap'],
      text: `Polish bishop knew of missing hospital money, paper says

A Polish bishop knew for two years that about $780,000 had vanished from a hospital building fund, the daily Gazeta Wyborcza has reported.

Bishop Jan Orlicki's office declined to comment, the newspaper said.`,
    },
  ],
}

export const quakeStory: WholeStory = {
  name: 'quake',
  reports: [
    {
      id: 'usgs',
      outlet: 'Kathmandu Post',
      at: '2025-10-11T06:00:00+05:45',
      class: 'original',
      rests: 'usgs',
      refers: [],
      text: `At least nine dead as 6.1 quake hits Jajarkot

At least nine people died when an earthquake of magnitude 6.1 struck Jajarkot district at 2:14am on Saturday, according to the District Police Office.

“We are still digging in three villages,” Chief District Officer Suresh Sunar told the Post by telephone.

The National Earthquake Monitoring Centre put the epicentre at Ramidanda.`,
    },
    {
      id: 'hindu',
      outlet: 'The Hindu',
      at: '2025-10-11T09:00:00+05:30',
      class: 'copy',
      rests: '“Press Trust of India”',
      refers: ['Press Trust of India'],
      text: `Nine killed in Nepal earthquake

PTI

KATHMANDU: An earthquake of magnitude 6.1 hit western Nepal early Saturday, killing at least nine people, police said.

The tremor was felt in Delhi and parts of Uttar Pradesh. India has offered help, the external affairs ministry said in New Delhi.`,
    },
    {
      id: 'cnn',
      outlet: 'CNN',
      at: '2025-10-11T05:00:00Z',
      class: 'original',
      rests: 'cnn',
      refers: ['Reuters'],
      text: `At least 11 killed in Nepal earthquake

CNN — At least 11 people were killed when a strong earthquake struck western Nepal early Saturday, police spokesperson Dinesh Acharya told CNN.

The death toll is likely to rise, Acharya said.

The US Geological Survey measured the quake at 5.9.

Video obtained by Reuters showed people searching rubble with their hands.`,
    },
    {
      id: 'live',
      class: 'derived-unresolved',
      rests: '“local media”',
      refers: ['local media'],
      text: `A strong earthquake shook Nepal in the night. At least nine people were killed, local media reported.

Nepal lies on the boundary of two tectonic plates. In 2015 almost 9,000 people died in an earthquake there.`,
    },
    {
      id: 'tag',
      outlet: 'Tages-Anzeiger',
      at: '2025-10-11T11:00:00+02:00',
      class: 'copy',
      rests: '“Agence France-Presse”',
      refers: ['Agence France-Presse'],
      text: `Mindestens elf Tote bei Erdbeben in Nepal

Bei einem Erdbeben im Westen Nepals sind mindestens elf Menschen ums Leben gekommen. Das teilte die Polizei am Samstag mit.

Helfer suchten in den Trümmern nach Verschütteten. Das Beben hatte laut der US-Erdbebenwarte eine Stärke von 5,9.

(AFP)`,
    },
  ],
}
