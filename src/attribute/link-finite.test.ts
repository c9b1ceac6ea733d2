import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadLexicon } from '../commands/load-lexicon.ts'
import { compileAttributeLexicon } from './attribute-lexicon.ts'
import { findStatements } from './find-statements.ts'

const lexicon = compileAttributeLexicon(loadLexicon())

interface Found {
  readonly source: string | undefined
  readonly cue: string | undefined
  readonly content: readonly string[]
  readonly to: string | undefined
}

/** The statements of an English text without zones, as words. */
function statementsOf(text: string): readonly Found[] {
  return findStatements({ text, zones: [], language: 'en' }, [], lexicon).map(({ source, cue, content, to }) => ({
    source: source?.span.text,
    cue: cue?.text,
    content: content.map((span) => span.text),
    to: to?.span.text,
  }))
}

interface Expected {
  readonly text: string
  readonly source?: string
  readonly cue: string
  readonly content: readonly string[]
  readonly to?: string
}

/** Every sentence of the table must yield the statement beside it; who is addressed counts where the table says it. */
function expectAll(cases: readonly Expected[]): void {
  for (const { text, source, cue, content, to } of cases) {
    const found = statementsOf(text)
    const isThere = found.some((one) => {
      const isSame = one.source === source && one.cue === cue && one.content.join('|') === content.join('|')
      return isSame && (to === undefined || one.to === to)
    })
    assert.ok(isThere, `${text} gave ${JSON.stringify(found)}`)
  }
}

test('a subject, a verb of saying and "that" give a statement', () => {
  expectAll([
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
  expectAll([
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
  expectAll([
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

test('the content may stand before the subject', () => {
  expectAll([
    {
      text: '“The bridge stays shut,” the mayor said.',
      source: 'the mayor',
      cue: 'said',
      content: ['“The bridge stays shut,”'],
    },
    {
      text: 'The bridge stays shut, the mayor said.',
      source: 'the mayor',
      cue: 'said',
      content: ['The bridge stays shut'],
    },
    {
      text: '“We lost everything,” Omar Haddad said on Monday.',
      source: 'Omar Haddad',
      cue: 'said',
      content: ['“We lost everything,”'],
    },
    {
      text: 'The harvest was the worst in years, farmers say.',
      source: 'farmers',
      cue: 'say',
      content: ['The harvest was the worst in years'],
    },
    {
      text: '“It’s over,” she wrote in a message to friends.',
      source: 'she',
      cue: 'wrote',
      content: ['“It’s over,”'],
    },
    {
      text: 'Two of the boats sank within minutes, a witness recalled.',
      source: 'a witness',
      cue: 'recalled',
      content: ['Two of the boats sank within minutes'],
    },
    {
      text: '“I never met him,” the singer insisted.',
      source: 'the singer',
      cue: 'insisted',
      content: ['“I never met him,”'],
    },
    {
      text: 'The price of bread has doubled since June, the institute said in a statement.',
      source: 'the institute',
      cue: 'said',
      content: ['The price of bread has doubled since June'],
    },
    {
      text: '"Nobody told us,"  the teacher added.',
      source: 'the teacher',
      cue: 'added',
      content: ['"Nobody told us,"'],
    },
    {
      text: 'Half of the wells are dry, people familiar with the survey said.',
      source: 'people familiar with the survey',
      cue: 'said',
      content: ['Half of the wells are dry'],
    },
    {
      text: 'The plane had circled for an hour, two pilots told the Evening Post.',
      source: 'two pilots',
      cue: 'told',
      content: ['The plane had circled for an hour'],
      to: 'the Evening Post',
    },
  ])
})

test('speech may be interrupted by the attribution', () => {
  expectAll([
    {
      text: '“The bridge,” the mayor said, “stays shut.”',
      source: 'the mayor',
      cue: 'said',
      content: ['“The bridge,”', '“stays shut.”'],
    },
    {
      text: 'The bridge, the mayor said, would stay shut for a year.',
      source: 'the mayor',
      cue: 'said',
      content: ['The bridge', 'would stay shut for a year'],
    },
    {
      text: '“Come home,” she told him, “before the snow.”',
      source: 'she',
      cue: 'told',
      content: ['“Come home,”', '“before the snow.”'],
      to: 'him',
    },
    {
      text: 'The new school, parents say, is too far away.',
      source: 'parents',
      cue: 'say',
      content: ['The new school', 'is too far away'],
    },
    {
      text: 'In summer, he said, the river smells of tar.',
      source: 'he',
      cue: 'said',
      content: ['In summer', 'the river smells of tar'],
    },
    {
      text: '“We wait,” the captain said. “That is all we can do.”',
      source: 'the captain',
      cue: 'said',
      content: ['“We wait,”', '“That is all we can do.”'],
    },
  ])
})

test('who is addressed stands between verb and content', () => {
  expectAll([
    {
      text: 'The captain told the crew that the port was closed.',
      source: 'The captain',
      cue: 'told',
      content: ['the port was closed'],
      to: 'the crew',
    },
    {
      text: 'The clinic assured patients that their data were safe.',
      source: 'The clinic',
      cue: 'assured',
      content: ['their data were safe'],
      to: 'patients',
    },
    {
      text: 'The landlord informed the tenants that the heating would fail.',
      source: 'The landlord',
      cue: 'informed',
      content: ['the heating would fail'],
      to: 'the tenants',
    },
    {
      text: 'Ruiz reminded the council that the money was spent.',
      source: 'Ruiz',
      cue: 'reminded',
      content: ['the money was spent'],
      to: 'the council',
    },
    {
      text: 'The envoy told the Morning Herald the truce would hold.',
      source: 'The envoy',
      cue: 'told',
      content: ['the truce would hold'],
      to: 'the Morning Herald',
    },
    {
      text: 'Her aide told a group of reporters that she was resting.',
      source: 'Her aide',
      cue: 'told',
      content: ['she was resting'],
      to: 'a group of reporters',
    },
    {
      text: 'The queen urged the two parties to talk.',
      source: 'The queen',
      cue: 'urged',
      content: ['to talk'],
      to: 'the two parties',
    },
    {
      text: 'The pilot asked the tower for help.',
      source: 'The pilot',
      cue: 'asked',
      content: ['for help'],
      to: 'the tower',
    },
    {
      text: 'The minister told the Daily Courier on Tuesday he would resign.',
      source: 'The minister',
      cue: 'told',
      content: ['he would resign'],
      to: 'the Daily Courier',
    },
    {
      text: 'A clerk warned shoppers that the doors would close early.',
      source: 'A clerk',
      cue: 'warned',
      content: ['the doors would close early'],
      to: 'shoppers',
    },
  ])
})

test('time and place between verb and content are left out', () => {
  expectAll([
    {
      text: 'The mayor said on Monday that the bridge would reopen.',
      source: 'The mayor',
      cue: 'said',
      content: ['the bridge would reopen'],
    },
    {
      text: 'The mayor said Monday the bridge would reopen.',
      source: 'The mayor',
      cue: 'said',
      content: ['the bridge would reopen'],
    },
    {
      text: 'The ministry said in a statement that the wells were clean.',
      source: 'The ministry',
      cue: 'said',
      content: ['the wells were clean'],
    },
    {
      text: 'Haddad told reporters in the city hall on Friday that he would appeal.',
      source: 'Haddad',
      cue: 'told',
      content: ['he would appeal'],
      to: 'reporters',
    },
    {
      text: 'She said last week that the tests were late.',
      source: 'She',
      cue: 'said',
      content: ['the tests were late'],
    },
    {
      text: 'The king said during a visit to the north that the mines would stay.',
      source: 'The king',
      cue: 'said',
      content: ['the mines would stay'],
    },
    {
      text: 'The agency announced in July it would cut fees.',
      source: 'The agency',
      cue: 'announced',
      content: ['it would cut fees'],
    },
  ])
})

test('the cue holds auxiliaries, adverbs and negation', () => {
  expectAll([
    {
      text: 'The mayor has repeatedly said that the bridge is safe.',
      source: 'The mayor',
      cue: 'has repeatedly said',
      content: ['the bridge is safe'],
    },
    {
      text: 'The board will announce a new price on Monday.',
      source: 'The board',
      cue: 'will announce',
      content: ['a new price on Monday'],
    },
    {
      text: 'She is also arguing that the tax hurts the poor.',
      source: 'She',
      cue: 'is also arguing',
      content: ['the tax hurts the poor'],
    },
    {
      text: 'The officials did not say when the road would open.',
      source: 'The officials',
      cue: 'did not say',
      content: ['when the road would open'],
    },
    {
      text: 'He would not say who paid.',
      source: 'He',
      cue: 'would not say',
      content: ['who paid'],
    },
    {
      text: 'They had previously denied that the well was poisoned.',
      source: 'They',
      cue: 'had previously denied',
      content: ['the well was poisoned'],
    },
    {
      text: 'He’s said he will stay.',
      source: 'He',
      cue: '’s said',
      content: ['he will stay'],
    },
    {
      text: 'The twins have both argued that the school should stay.',
      source: 'The twins',
      cue: 'have both argued',
      content: ['the school should stay'],
    },
    {
      text: 'The firm never said it would pay.',
      source: 'The firm',
      cue: 'never said',
      content: ['it would pay'],
    },
  ])
})

test('words before and after a clause that depends on another stay outside', () => {
  expectAll([
    {
      text: 'While the mayor said the bridge was safe, nobody crossed it.',
      source: 'the mayor',
      cue: 'said',
      content: ['the bridge was safe'],
    },
    {
      text: 'After the bank announced it would close, long queues formed.',
      source: 'the bank',
      cue: 'announced',
      content: ['it would close'],
    },
    {
      text: 'Although doctors warned that the water was bad, the pool stayed open.',
      source: 'doctors',
      cue: 'warned',
      content: ['the water was bad'],
    },
    {
      text: 'Kim Berg, who fears a flood, sold the house.',
      source: 'Kim Berg',
      cue: 'fears',
      content: ['a flood'],
    },
  ])
})

test('"as X reported" makes the rest of the sentence the content', () => {
  expectAll([
    {
      text: 'As the Evening Post reported, the mill was sold in March.',
      source: 'the Evening Post',
      cue: 'reported',
      content: ['the mill was sold in March'],
    },
    {
      text: 'The mill was sold in March, as the Evening Post reported.',
      source: 'the Evening Post',
      cue: 'reported',
      content: ['The mill was sold in March'],
    },
    {
      text: 'As the historian Ada Voss noted, the wall was never finished.',
      source: 'the historian Ada Voss',
      cue: 'noted',
      content: ['the wall was never finished'],
    },
  ])
})

test('a relative word before the subject belongs to the content', () => {
  expectAll([
    {
      text: 'The boats, which the owner said were new, sank.',
      source: 'the owner',
      cue: 'said',
      content: ['which', 'were new'],
    },
    {
      text: 'He described a leak that engineers say began in May.',
      source: 'engineers',
      cue: 'say',
      content: ['that', 'began in May'],
    },
  ])
})

test('what the subject wants, praises, fears or refuses is content', () => {
  expectAll([
    {
      text: 'The union wants a shorter week.',
      source: 'The union',
      cue: 'wants',
      content: ['a shorter week'],
    },
    {
      text: 'The village refuses to sell the spring.',
      source: 'The village',
      cue: 'refuses',
      content: ['to sell the spring'],
    },
    {
      text: 'The bishop condemned the attack on the mosque.',
      source: 'The bishop',
      cue: 'condemned',
      content: ['the attack on the mosque'],
    },
    {
      text: 'The students support the strike.',
      source: 'The students',
      cue: 'support',
      content: ['the strike'],
    },
    {
      text: 'Ruiz praised the nurses of the night shift.',
      source: 'Ruiz',
      cue: 'praised',
      content: ['the nurses of the night shift'],
    },
    {
      text: 'The committee rejected the budget.',
      source: 'The committee',
      cue: 'rejected',
      content: ['the budget'],
    },
    {
      text: 'The council plans to plant ten thousand trees.',
      source: 'The council',
      cue: 'plans',
      content: ['to plant ten thousand trees'],
    },
    {
      text: 'Parents are worried about the noise.',
      source: 'Parents',
      cue: 'are worried',
      content: ['about the noise'],
    },
    {
      text: 'The guild is opposed to the new market.',
      source: 'The guild',
      cue: 'is opposed',
      content: ['to the new market'],
    },
    {
      text: 'The firm hopes to open by May.',
      source: 'The firm',
      cue: 'hopes',
      content: ['to open by May'],
    },
    {
      text: 'The editor defended his decision.',
      source: 'The editor',
      cue: 'defended',
      content: ['his decision'],
    },
    {
      text: 'The party opposes a second vote.',
      source: 'The party',
      cue: 'opposes',
      content: ['a second vote'],
    },
    {
      text: 'The king vowed to return.',
      source: 'The king',
      cue: 'vowed',
      content: ['to return'],
    },
    {
      text: 'Haddad accused the guards of taking bribes.',
      source: 'Haddad',
      cue: 'accused',
      content: ['taking bribes'],
      to: 'the guards',
    },
    {
      text: 'She thanked the driver for his patience.',
      source: 'She',
      cue: 'thanked',
      content: ['his patience'],
      to: 'the driver',
    },
    {
      text: 'The farmers blame the dam for the flood.',
      source: 'The farmers',
      cue: 'blame',
      content: ['the flood'],
      to: 'the dam',
    },
    {
      text: 'The critic called the opera a waste of time.',
      source: 'The critic',
      cue: 'called',
      content: ['the opera a waste of time'],
    },
    {
      text: 'The paper described him as a gambler.',
      source: 'The paper',
      cue: 'described',
      content: ['him as a gambler'],
    },
    {
      text: 'The envoy called for an end to the siege.',
      source: 'The envoy',
      cue: 'called for',
      content: ['an end to the siege'],
    },
    {
      text: 'The mayor pointed to the empty shops.',
      source: 'The mayor',
      cue: 'pointed to',
      content: ['the empty shops'],
    },
  ])
})
