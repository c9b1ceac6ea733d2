import assert from 'node:assert/strict'
import { test } from 'node:test'
import { remembered, rememberedFew } from './remembered.ts'

test('a value is worked out once for its key, an absent one too', () => {
  const asked: object[] = []
  const one = { id: 1 }
  const nothing = remembered((key: object) => {
    asked.push(key)
    return undefined
  })
  nothing(one)
  nothing(one)
  assert.deepEqual(asked, [one])
})

test('another key with the same words is another', () => {
  const size = remembered((key: { readonly words: string }) => key.words.length)
  const key = { words: 'dam' }
  assert.equal(size(key), 3)
  assert.equal(size({ words: 'dams' }), 4)
  assert.equal(size(key), 3)
})

test('of a few that are kept, what was asked for longest ago is worked out anew; so is what is about another thing', () => {
  const made: string[] = []
  const drawn = rememberedFew<string>(2)
  const [dam, road] = [{}, {}]
  const draw = (name: string, about: object): string =>
    drawn(name, [about], () => {
      made.push(name)
      return `${name} drawn`
    })
  assert.equal(draw('dam', dam), 'dam drawn')
  draw('road', road)
  draw('dam', dam)
  assert.deepEqual(made, ['dam', 'road'])
  draw('bridge', {})
  draw('road', road)
  assert.deepEqual(made, ['dam', 'road', 'bridge', 'road'])
  draw('road', {})
  assert.deepEqual(made, ['dam', 'road', 'bridge', 'road', 'road'])
})
