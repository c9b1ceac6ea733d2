import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { isReaction } from './reactions.ts'

const reactions: readonly (readonly [language: string, head: string])[] = [
  ['en', 'The port denied a report by '],
  ['en', 'Commenting on the story in the '],
  ['ru', 'В порту опровергли сообщение издания '],
  ['ru', 'Глава порта назвал публикацию '],
  ['ru', 'Так на публикацию '],
  ['uk', 'Речник порту прокоментував статтю '],
  ['de', 'Der Hafen dementierte einen Bericht der '],
  ['fr', 'Le maire part après les révélations, mardi matin, du quotidien '],
  ['es', 'La alcaldesa negó la información de '],
  ['it', 'Il sindaco smentisce la notizia del '],
  ['pt', 'O porto negou a reportagem da '],
  ['pl', 'Port zdementował doniesienia '],
]
const others: readonly (readonly [language: string, head: string])[] = [
  ['en', 'The port will close, according to a report by '],
  ['de', 'Nach einem Bericht der '],
  ['ru', 'Порт закроют, сообщает '],
  ['fr', 'Selon les informations du '],
  ['en', 'The port denied that it told '],
  ['de', 'The port denied a report by '],
]

describe('the words before an outlet’s name make its report the occasion of the news', () => {
  for (const [language, head] of reactions) test(head, () => assert.ok(isReaction(head, language)))
  for (const [language, head] of others) test(`not: ${language} ${head}`, () => assert.ok(!isReaction(head, language)))
})
