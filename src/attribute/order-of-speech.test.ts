import { test } from 'node:test'
import { expectAmong } from '../../test/kits/statements-in-short.ts'

test('the content may stand before the subject', () => {
  expectAmong([
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
  expectAmong([
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
  expectAmong([
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
