import type { WholeStory } from './whole-stories-one.ts'

// Outlets that no gazetteer knows: only the texts name them.
export const tramStory: WholeStory = {
  name: 'tram',
  reports: [
    {
      id: 'ledger',
      class: 'original',
      rests: 'ledger',
      refers: [],
      text: `Harbor Ledger
City to cancel Eastline tram, officials say
By Noreen Tasker
May 6, 2025

The city of Port Alden will cancel the $1.2 billion Eastline tram and put buses on the route instead, two city hall officials and a council member told the Harbor Ledger.

The decision was taken at a closed meeting on Monday, said the officials, who spoke on condition of anonymity because the plan has not been announced.

“There is no money left,” one of the officials said.

A spokesperson for Mayor Elena Ruiz declined to comment.

Subscribe to the Harbor Ledger for more local news.`,
    },
    {
      id: 'tribune',
      class: 'pickup',
      rests: 'ledger',
      refers: ['ledger'],
      text: `Northfield Tribune
Report: Port Alden drops tram line
May 6, 2025 4:12 p.m.

Port Alden has decided to scrap its long-planned Eastline tram, the Harbor Ledger reported Tuesday.

According to the newspaper, which cited two city hall officials and a council member, buses will run on the 14-mile route instead.

The Tribune could not independently confirm the report. The mayor's office did not return calls.

© 2025 Northfield Tribune. All rights reserved.`,
    },
    {
      id: 'wire',
      class: 'original',
      rests: 'wire',
      refers: ['ledger'],
      text: `PORT ALDEN (Coastal Press) — Mayor Elena Ruiz confirmed on Wednesday that the Eastline tram will not be built.

“It breaks my heart, but the numbers do not work,” Ruiz said at a news conference.

The cancellation was first reported by the Harbor Ledger.

Construction had been due to begin in 2026.`,
    },
    {
      id: 'pulse',
      class: 'rewrite',
      rests: 'ledger',
      refers: ['ledger'],
      text: `The city will refuse the Eastline tramway

The city of Port Alden is going to refuse the Eastline tramway costing $1.2 billion and to launch buses on this route, two officials of the city hall and a member of the council told the Harbor Ledger.

The decision was made at a closed session on Monday, the officials said on the conditions of anonymity.

“There is no money left,” one of the officials said.

DailyPulse is a news aggregator. All rights to the materials belong to their owners. The source of each article is indicated in the text.`,
    },
    {
      id: 'bulletin',
      class: 'derived-unresolved',
      rests: '“a local newspaper”',
      refers: ['a local newspaper'],
      text: `The Eastline tram in Port Alden is dead. City officials told a local newspaper that buses would replace it.

The project was to cost more than a billion dollars. Residents along the route have been waiting for it since 2009.

Transport experts say many cities face the same choice.`,
    },
    {
      id: 'radio',
      class: 'mixed',
      rests: 'ledger',
      refers: ['ledger', 'Radio Alden'],
      text: `Radio Alden
Tram workers fear for jobs after cancellation report

The planned Eastline tram in Port Alden will be cancelled, the Harbor Ledger reported on Tuesday, citing unnamed officials.

Union leader Bruno Sachs told Radio Alden that 300 planned jobs would be lost. “Nobody spoke to us,” he said.

Sachs said the union would go to court over the contracts signed in March.`,
    },
  ],
}

export const plantStory: WholeStory = {
  name: 'plant',
  reports: [
    {
      id: 'ministry',
      class: 'original',
      rests: 'ministry',
      refers: [],
      text: `The Valdora Times
Radiation leak at Kesten plant contained, ministry says
3 October 2024

A small leak of radioactive water at the Kesten nuclear plant was stopped within an hour, Valdora's energy ministry said on Thursday.

“There was no danger to the public at any time,” energy minister Tomas Hradek told reporters.

About 200 litres escaped from a pipe in the turbine hall, according to the ministry's statement. Two workers were checked and sent home.`,
    },
    {
      id: 'agency',
      class: 'original',
      rests: 'agency',
      refers: [],
      text: `KESTEN, Oct 3 (Valdora News Agency) - About 200 litres of radioactive water leaked at the Kesten nuclear plant on Thursday and the leak was stopped in an hour, the energy ministry said.

Two workers were examined, minister Tomas Hradek told reporters. The plant keeps running at full power, the operator Kesten Energo said on its website.`,
    },
    {
      id: 'mirror',
      class: 'copy',
      rests: 'agency',
      refers: ['agency'],
      text: `Leak at Kesten nuclear plant

KESTEN, Oct 3 (Valdora News Agency) - About 200 litres of radioactive water leaked at the Kesten nuclear plant on Thursday and the leak was stopped in an hour, the energy ministry said.

Two workers were examined, minister Tomas Hradek told reporters. The plant keeps running at full power, the operator Kesten Energo said on its website.

Copyright 2024 The Daily Mirroring`,
    },
    {
      id: 'green',
      class: 'original',
      rests: 'green',
      refers: [],
      text: `Leaked log shows Kesten plant leak lasted five hours
Sentinel Investigations
5 October 2024

The leak at the Kesten nuclear plant lasted five hours and twenty minutes, not one, according to a control room log seen by Sentinel Investigations.

Three engineers at the plant confirmed that the log is genuine. “They told us to write one hour,” one of them told Sentinel.

The energy ministry said it would “study the document”.`,
    },
    {
      id: 'followup',
      class: 'pickup',
      rests: 'green',
      refers: ['green'],
      text: `The Valdora Times
Nuclear leak lasted hours longer than said, report claims
6 October 2024

The leak of radioactive water at Kesten lasted more than five hours, the website Sentinel Investigations reported on Saturday.

The site said it had seen a control room log and spoken to three engineers.

Energy minister Tomas Hradek, who had spoken of one hour, did not answer questions on Sunday.`,
    },
  ],
}
