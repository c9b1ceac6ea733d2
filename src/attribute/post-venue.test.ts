import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { toldIn } from '../../test/kits/statements-in-short.ts'

const cases: readonly (readonly [text: string, via: string | undefined])[] = [
  ['“The harvest is in,” Dana Velik said on Telegram.', 'post: unnamed, Telegram'],
  ['Dana Velik wrote on Facebook that the harvest was in.', 'post: unnamed, Facebook'],
  ['Dana Velik wrote late on Monday on X that the harvest was in.', 'post: unnamed, X'],
  ['“The harvest is in,” the minister wrote on Truth Social.', 'post: unnamed, Truth Social'],
  ['The minister said in a post on Mastodon that the harvest was in.', 'post: unnamed, Mastodon'],
  ['“The harvest is in,” said Dana Velik on her Instagram account.', 'post: unnamed, Instagram'],
  ['“The harvest is in,” the minister said on social media.', 'post: unnamed, social media'],
  ['“The harvest is in,” the minister said on Monday.', undefined],
  ['The minister said that on Telegram nobody reads him.', undefined],
  ['The minister said rumours on Facebook were false.', undefined],
  ['The minister said on the square that the harvest was in.', undefined],
  ['The ministry will signal on signal lamps, the minister said.', undefined],
]

describe('a post of one’s own is the way by which it was said', () => {
  for (const [text, via] of cases) {
    test(text, () => assert.deepEqual(toldIn(text).find((told) => told.cue !== 'will signal')?.via, via))
  }
})
