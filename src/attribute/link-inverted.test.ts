import { test } from 'node:test'
import { expectAmong } from '../../test/kits/statements-in-short.ts'

test('the verb may stand before its subject', () => {
  expectAmong([
    {
      text: '“The bridge stays shut,” said the mayor.',
      source: 'the mayor',
      cue: 'said',
      content: ['“The bridge stays shut,”'],
    },
    {
      text: '“The bridge stays shut,” said Ana Ruiz, the mayor of Lindau.',
      source: 'Ana Ruiz, the mayor of Lindau',
      cue: 'said',
      content: ['“The bridge stays shut,”'],
    },
    {
      text: 'The bridge stays shut, said Ana Ruiz.',
      source: 'Ana Ruiz',
      cue: 'said',
      content: ['The bridge stays shut'],
    },
    {
      text: '“We are tired,” said one nurse on the ward.',
      source: 'one nurse on the ward',
      cue: 'said',
      content: ['“We are tired,”'],
    },
    {
      text: '“Nobody came,” says Per Holm, 63, a baker.',
      source: 'Per Holm, 63, a baker',
      cue: 'says',
      content: ['“Nobody came,”'],
    },
    {
      text: '“It was a trap,” recalled Omar Haddad, who lost two brothers in the war.',
      source: 'Omar Haddad, who lost two brothers in the war',
      cue: 'recalled',
      content: ['“It was a trap,”'],
    },
    {
      text: '"They promised us rain,"  joked the farmer.',
      source: 'the farmer',
      cue: 'joked',
      content: ['"They promised us rain,"'],
    },
    {
      text: '“I saw the flames from my window,” said retired Col. Jan Vega.',
      source: 'retired Col. Jan Vega',
      cue: 'said',
      content: ['“I saw the flames from my window,”'],
    },
    {
      text: '“The price is wrong,” argued Pierre de Lys, an economist at the college.',
      source: 'Pierre de Lys, an economist at the college',
      cue: 'argued',
      content: ['“The price is wrong,”'],
    },
    {
      text: '“We will rebuild,” wrote the owners of the mill.',
      source: 'the owners of the mill',
      cue: 'wrote',
      content: ['“We will rebuild,”'],
    },
    {
      text: '“Not a chance,” replied Ms. Lund.',
      source: 'Ms. Lund',
      cue: 'replied',
      content: ['“Not a chance,”'],
    },
    {
      text: '“Enough,” added Lund, “is enough.”',
      source: 'Lund',
      cue: 'added',
      content: ['“Enough,”', '“is enough.”'],
    },
    {
      text: 'The tunnel was flooded twice, according to the operator.',
      source: 'the operator',
      cue: 'according to',
      content: ['The tunnel was flooded twice'],
    },
    {
      text: '“Why now?” asked the widow.',
      source: 'the widow',
      cue: 'asked',
      content: ['“Why now?”'],
    },
  ])
})

test('an apposition before the verb is no inversion', () => {
  expectAmong([
    {
      text: 'Ana Ruiz, the mayor, said the bridge would stay shut.',
      source: 'Ana Ruiz, the mayor',
      cue: 'said',
      content: ['the bridge would stay shut'],
    },
    {
      text: 'Jan Holm, 63, a baker from Lindau, said the flour was wet.',
      source: 'Jan Holm, 63, a baker from Lindau',
      cue: 'said',
      content: ['the flour was wet'],
    },
    {
      text: 'The mayor, who has held office since May, said the bridge would stay shut.',
      source: 'The mayor, who has held office since May',
      cue: 'said',
      content: ['the bridge would stay shut'],
    },
    {
      text: 'The head of the harbour, Jan Vega, said the tugs were old.',
      source: 'The head of the harbour, Jan Vega',
      cue: 'said',
      content: ['the tugs were old'],
    },
    {
      text: "Ada Voss, a historian at the college who wrote the town's chronicle, told the Post the wall was a fake.",
      source: "Ada Voss, a historian at the college who wrote the town's chronicle",
      cue: 'told',
      content: ['the wall was a fake'],
      to: 'the Post',
    },
  ])
})
