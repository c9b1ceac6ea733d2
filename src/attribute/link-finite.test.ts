import { test } from 'node:test'
import { expectAmong } from '../../test/kits/statements-in-short.ts'

test('a subject, a verb of saying and "that" give a statement', () => {
  expectAmong([
    {
      text: 'The mayor said that the old bridge would reopen in spring.',
      source: 'The mayor',
      cue: 'said',
      content: ['the old bridge would reopen in spring'],
    },
    {
      text: 'The harbour master told reporters that two tugs had run aground.',
      source: 'The harbour master',
      cue: 'told',
      content: ['two tugs had run aground'],
      to: 'reporters',
    },
    {
      text: 'Councillor Ana Ruiz has said that the tram will be free on Sundays.',
      source: 'Councillor Ana Ruiz',
      cue: 'has said',
      content: ['the tram will be free on Sundays'],
    },
    {
      text: 'The company announced that its plant in Lindau would close.',
      source: 'The company',
      cue: 'announced',
      content: ['its plant in Lindau would close'],
    },
    {
      text: 'Dr. Lena Hart also noted that the vaccine keeps for a month.',
      source: 'Dr. Lena Hart',
      cue: 'also noted',
      content: ['the vaccine keeps for a month'],
    },
    {
      text: 'The report says that the dam leaked for nine years.',
      source: 'The report',
      cue: 'says',
      content: ['the dam leaked for nine years'],
    },
    {
      text: 'Three teachers added that the roof had been repaired twice.',
      source: 'Three teachers',
      cue: 'added',
      content: ['the roof had been repaired twice'],
    },
    {
      text: 'The farmers insisted that the river was not to blame.',
      source: 'The farmers',
      cue: 'insisted',
      content: ['the river was not to blame'],
    },
    {
      text: 'Omar Haddad argued that nobody could have known.',
      source: 'Omar Haddad',
      cue: 'argued',
      content: ['nobody could have known'],
    },
    {
      text: 'The two sisters claimed that the will was forged.',
      source: 'The two sisters',
      cue: 'claimed',
      content: ['the will was forged'],
    },
    {
      text: 'Her lawyer explained that the papers had been lost in the move.',
      source: 'Her lawyer',
      cue: 'explained',
      content: ['the papers had been lost in the move'],
    },
    {
      text: 'The institute estimates that one house in ten stands empty.',
      source: 'The institute',
      cue: 'estimates',
      content: ['one house in ten stands empty'],
    },
    {
      text: 'Officials have long said that the tunnel is safe.',
      source: 'Officials',
      cue: 'have long said',
      content: ['the tunnel is safe'],
    },
    {
      text: 'The foreign minister stressed that the talks had not failed.',
      source: 'The foreign minister',
      cue: 'stressed',
      content: ['the talks had not failed'],
    },
    {
      text: 'A neighbour recalled that the dog had barked all night.',
      source: 'A neighbour',
      cue: 'recalled',
      content: ['the dog had barked all night'],
    },
    {
      text: 'The bank confirmed that it had found the missing ledger.',
      source: 'The bank',
      cue: 'confirmed',
      content: ['it had found the missing ledger'],
    },
    {
      text: 'Pilots believe that the new runway is too short.',
      source: 'Pilots',
      cue: 'believe',
      content: ['the new runway is too short'],
    },
    {
      text: 'The committee concluded that the vote had been fair.',
      source: 'The committee',
      cue: 'concluded',
      content: ['the vote had been fair'],
    },
    {
      text: 'Nina Falk admitted that she had not read the contract.',
      source: 'Nina Falk',
      cue: 'admitted',
      content: ['she had not read the contract'],
    },
    {
      text: 'Scientists warn that the lake may dry up.',
      source: 'Scientists',
      cue: 'warn',
      content: ['the lake may dry up'],
    },
  ])
})

test('a clause may follow without "that"', () => {
  expectAmong([
    {
      text: 'The mayor said the old bridge would reopen in spring.',
      source: 'The mayor',
      cue: 'said',
      content: ['the old bridge would reopen in spring'],
    },
    {
      text: 'He said it was too early to tell.',
      source: 'He',
      cue: 'said',
      content: ['it was too early to tell'],
    },
    {
      text: 'The union says drivers will not work on Friday.',
      source: 'The union',
      cue: 'says',
      content: ['drivers will not work on Friday'],
    },
    {
      text: 'Ruiz thinks the plan can still be saved.',
      source: 'Ruiz',
      cue: 'thinks',
      content: ['the plan can still be saved'],
    },
    {
      text: 'Residents said they heard two loud bangs.',
      source: 'Residents',
      cue: 'said',
      content: ['they heard two loud bangs'],
    },
    {
      text: 'The police believe the car was stolen in May.',
      source: 'The police',
      cue: 'believe',
      content: ['the car was stolen in May'],
    },
    {
      text: 'The agency said there was no danger to the public.',
      source: 'The agency',
      cue: 'said',
      content: ['there was no danger to the public'],
    },
    {
      text: 'Maria Lund said her brother had left for Oslo.',
      source: 'Maria Lund',
      cue: 'said',
      content: ['her brother had left for Oslo'],
    },
    {
      text: 'The two men said nothing had been decided.',
      source: 'The two men',
      cue: 'said',
      content: ['nothing had been decided'],
    },
    {
      text: 'The ministry announced it would buy forty buses.',
      source: 'The ministry',
      cue: 'announced',
      content: ['it would buy forty buses'],
    },
    {
      text: 'A guard said everyone got out alive.',
      source: 'A guard',
      cue: 'said',
      content: ['everyone got out alive'],
    },
    {
      text: 'The owner said if the rain stopped, the market would open.',
      source: 'The owner',
      cue: 'said',
      content: ['if the rain stopped, the market would open'],
    },
    {
      text: 'Fishermen say because the nets are old, half the catch escapes.',
      source: 'Fishermen',
      cue: 'say',
      content: ['because the nets are old, half the catch escapes'],
    },
  ])
})

test('a quotation after the verb is the content', () => {
  expectAmong([
    {
      text: 'The mayor said, “The bridge stays shut.”',
      source: 'The mayor',
      cue: 'said',
      content: ['“The bridge stays shut.”'],
    },
    {
      text: 'The mayor said: “The bridge stays shut.”',
      source: 'The mayor',
      cue: 'said',
      content: ['“The bridge stays shut.”'],
    },
    {
      text: 'Ruiz wrote “we are ready” on the wall.',
      source: 'Ruiz',
      cue: 'wrote',
      content: ['“we are ready” on the wall'],
    },
    {
      text: 'She called the offer “a bad joke.”',
      source: 'She',
      cue: 'called',
      content: ['the offer “a bad joke.”'],
    },
    {
      text: 'The singer replied: “Not this year.”',
      source: 'The singer',
      cue: 'replied',
      content: ['“Not this year.”'],
    },
    {
      text: 'He added, "It was dark and we saw nothing."',
      source: 'He',
      cue: 'added',
      content: ['"It was dark and we saw nothing."'],
    },
    {
      text: 'The coach shouted, “Run, run, run!”',
      source: 'The coach',
      cue: 'shouted',
      content: ['“Run, run, run!”'],
    },
    {
      text: 'The judge asked, “Who signed this?”',
      source: 'The judge',
      cue: 'asked',
      content: ['“Who signed this?”'],
    },
  ])
})
