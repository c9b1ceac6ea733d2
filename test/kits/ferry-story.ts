import type { InventedReport } from './invented-report.ts'

/** A scoop on the word of three unnamed people. */
export const ferry: InventedReport = {
  id: 'courier',
  outlet: 'Skerry Courier',
  at: '2024-03-04T08:00:00Z',
  headline: 'Island ferry line to be sold to Danish group',
  body: [
    'The Skerry Line will be sold to the Danish shipping group Havblik within weeks, three people with knowledge of the talks told the Skerry Courier.',
    'The price is about 40 million euros, one of the people said. The owners met in Odense on Saturday to settle the last clauses.',
    'A spokesperson for Havblik declined to comment.',
  ],
  said: [
    {
      who: 'three people with knowledge of the talks',
      kind: 'anonymous',
      cue: 'told',
      to: 'the Skerry Courier',
      outlet: 'Skerry Courier',
      what: 'The Skerry Line will be sold to the Danish shipping group Havblik within weeks',
    },
    { who: 'one of the people', kind: 'anonymous', cue: 'said', what: 'The price is about 40 million euros' },
    {
      who: 'A spokesperson for Havblik',
      kind: 'unnamed-spokesperson',
      cue: 'declined to comment',
      form: 'no-comment',
      what: 'comment',
    },
  ],
  cites: [{ phrase: 'told *the Skerry Courier*', outlet: 'Skerry Courier', pattern: 'told' }],
}

/** A report that takes the scoop up and names the paper. */
export const ferryPickup: InventedReport = {
  id: 'herald',
  outlet: 'Bay Herald',
  at: '2024-03-04T11:00:00Z',
  headline: 'Skerry Line sold to Danes, report says',
  body: [
    'The company that runs the island ferries is about to be bought by Havblik of Denmark, according to the Skerry Courier.',
    'The paper put the price of the Skerry Line at about 40 million euros. Islanders have complained about late boats for years.',
  ],
  said: [
    {
      who: 'the Skerry Courier',
      kind: 'institution',
      cue: 'according to',
      what: 'The company that runs the island ferries is about to be bought by Havblik of Denmark',
    },
  ],
  cites: [
    { phrase: '*report* says', pattern: 'report-says' },
    { phrase: 'according to *the Skerry Courier*', outlet: 'Skerry Courier', pattern: 'according-to' },
  ],
}
