import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { isHeadWording, publishCue, updateCue } from './date-words.ts'

describe('words before a date', () => {
  const updates = [
    'Last updated on ',
    'Updated: Tuesday, ',
    'Zuletzt aktualisiert am ',
    'Stand: ',
    'Mis à jour le ',
    'Actualizado el ',
    'Оновлено: ',
    'Обновлено ',
    'Zaktualizowano: ',
    'Son güncelleme: ',
    'تم التحديث في ',
    '更新：',
  ]
  for (const words of updates) test(`"${words}" tells of a change`, () => assert.match(words, updateCue))

  const publications = [
    'Published on ',
    'Posted by Ana Ruiz ',
    'Veröffentlicht am ',
    'Geschrieben am ',
    'Publié le ',
    'Publicado el ',
    'Pubblicato il ',
    'Опубліковано ',
    'Дата публикации: ',
    'Opublikowano: ',
    'Geplaatst op ',
    'Yayınlanma tarihi: ',
    'نُشر في ',
    '发布时间：',
  ]
  for (const words of publications) test(`"${words}" tells of publication`, () => assert.match(words, publishCue))

  const neither = ['On ', 'Misunderstand: ', 'By Ana Ruiz, ', 'Upstate ', '']
  for (const words of neither) {
    test(`"${words}" tells neither`, () => {
      assert.doesNotMatch(words, updateCue)
      assert.doesNotMatch(words, publishCue)
    })
  }
})

describe('words of an article’s head', () => {
  const heads = [
    'By Ana Ruiz Updated on at 12:35 PM',
    'Sides, Sourdough · ',
    'Von Jonas Weber, Freitag,  10:20 Uhr',
    'Published by Ana Ruiz in Harbour News | min read',
    'Par Anne Petit le  à',
    '',
    '作者：林梅 来源：海湾日报',
  ]
  for (const words of heads) test(`"${words}"`, () => assert.ok(isHeadWording(words)))

  const sentences = [
    'The ferry offer takes half off every ticket and is valid until',
    'As of the harbour board had received forty letters about the crane',
    'Emphasizing requirements for analysis and choice of steps',
    '渡轮公司宣布所有船票半价优惠将持续到本月底为止，届时港口将恢复原来的价格和班次安排',
  ]
  for (const words of sentences) test(`no sentence: "${words}"`, () => assert.ok(!isHeadWording(words)))
})
