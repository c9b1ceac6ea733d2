import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { isReaction } from './reactions.ts'

const reactions: readonly string[] = [
  'The port denied a report by ',
  'Commenting on the story in the ',
  'В порту опровергли сообщение издания ',
  'Глава порта назвал публикацию ',
  'Так на публикацию ',
  'Речник порту прокоментував статтю ',
  'Der Hafen dementierte einen Bericht der ',
  'Le maire part après les révélations, mardi matin, du quotidien ',
  'La alcaldesa negó la información de ',
  'Il sindaco smentisce la notizia del ',
  'O porto negou a reportagem da ',
  'Port zdementował doniesienia ',
]
const others: readonly string[] = [
  'The port will close, according to a report by ',
  'Nach einem Bericht der ',
  'Порт закроют, сообщает ',
  'Selon les informations du ',
  'The port denied that it told ',
]

describe('the words before an outlet’s name make its report the occasion of the news', () => {
  for (const head of reactions) test(head, () => assert.ok(isReaction(head)))
  for (const head of others) test(`not: ${head}`, () => assert.ok(!isReaction(head)))
})
