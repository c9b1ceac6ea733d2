import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { findBody } from './find-body.ts'
import { findIntro } from './find-intro.ts'
import { lineOf, readPageTree } from './page-tree.ts'
import { prunePage } from './prune-page.ts'

const sentence = 'The dredger left the harbour of Velby at dawn, and the channel is open again, the pilots said. '
const body = `<div class="story-body">${`<p>${sentence.repeat(4)}</p>`.repeat(6)}</div>`
const first = `Ten days of silt and one broken anchor lie behind the crew of the dredger. ${sentence}`
const second = `Nobody in the town had seen so much mud before. ${sentence}`

/** The first words of what is found between headline and body. */
function introOf(head: string): readonly string[] {
  const root = readPageTree(`<main>${head}${body}</main>`)
  const page = prunePage(root)
  return findIntro(root, findBody(root, page), page).map((element) => lineOf(element).split(' ', 2).join(' '))
}

describe('what stands between headline and body', () => {
  test('is the beginning of the story where it is of several paragraphs', () => {
    assert.deepEqual(introOf(`<header><h1>Open again</h1><div><p>${first}</p><p>${second}</p></div></header>`), [
      'Ten days',
      'Nobody in',
    ])
  })

  test('is a standfirst where it is one paragraph', () => {
    assert.deepEqual(introOf(`<header><h1>Open again</h1><p>${first}</p></header>`), [])
  })

  test('is nothing where it is two short lines', () => {
    assert.deepEqual(introOf('<header><h1>Open again</h1><p>Velby, Monday.</p><p>Two pictures.</p></header>'), [])
  })

  test('is left where it is made of links or pruned', () => {
    const linked = `<p><a href="/a">${first}</a></p><p><a href="/b">${second}</a></p>`
    assert.deepEqual(introOf(`<header><h1>Open again</h1>${linked}</header>`), [])
    assert.deepEqual(introOf(`<h1>Open again</h1><div class="newsletter"><p>${first}</p><p>${second}</p></div>`), [])
  })

  test('counts only below the headline', () => {
    assert.deepEqual(introOf(`<div><p>${first}</p><p>${second}</p></div><h1>Open again</h1>`), [])
  })
})
