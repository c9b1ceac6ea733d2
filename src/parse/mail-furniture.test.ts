import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { withoutMailFurniture } from './mail-furniture.ts'

describe('the markup of a newsletter', () => {
  const story = '<p>The ferry runs, the <a href="https://wharf.example/x">Wharf</a> says.</p>'

  const furniture: readonly (readonly [string, string])[] = [
    ['unsubscribing', '<td>You signed up. <a href="u">Unsubscribe</a> | <a href="p">Profile</a><br>The Quay Ltd</td>'],
    ['seeing it in a browser', '<td><a href="v">View this email in your browser</a></td>'],
    ['preferences', '<td><a href="v">Manage <b>preferences</b></a></td>'],
    ['German', '<td>Keine Briefe mehr? <a href="u">Hier abmelden</a></td>'],
    ['French', '<td><a href="u">Se désabonner</a></td>'],
    ['Spanish', '<td><a href="u">Darse de baja</a></td>'],
    ['Ukrainian', '<td><a href="u">Відписатися</a></td>'],
    ['Arabic', '<td><a href="u">إلغاء الاشتراك</a></td>'],
    ['Japanese', '<td><a href="u">配信停止はこちら</a></td>'],
  ]
  for (const [what, markup] of furniture) {
    test(`loses the stretch with the link for ${what}, no more`, () => {
      assert.equal(
        withoutMailFurniture(`<table>${story}<tr>${markup}</tr></table>`),
        `<table>${story}<tr><td></td></tr></table>`,
      )
    })
  }

  const stories: readonly (readonly [string, string])[] = [
    ['a story', story],
    ['a story about it', '<p>Readers unsubscribe in large numbers, the council said.</p>'],
    [
      'a story about it with a link',
      '<p>Readers unsubscribe, <a href="x">the council of Tarn said on Thursday</a>.</p>',
    ],
    ['a long stretch', `<p>${'The ferry runs. '.repeat(60)}<a href="u">Unsubscribe</a></p>`],
    ['entities and marks', '<p>Tea &amp; Tides &lt;b&gt;</p>'],
    ['pictures and breaks', '<p>One<br>two<img src="a.png" alt="A &quot;B&quot;"></p>'],
  ]
  for (const [what, markup] of stories) {
    test(`keeps ${what}`, () => {
      assert.equal(withoutMailFurniture(markup), markup)
    })
  }

  test('loses styles and scripts', () => {
    assert.equal(withoutMailFurniture('<style>a{}</style><p>x</p><script>alert(1)</script>'), '<p>x</p>')
  })

  test('keeps a stretch of 200,000 parts', () => {
    const markup = `<p>${'<i>x</i>'.repeat(200_000)}</p>`
    assert.equal(withoutMailFurniture(markup), markup)
  })

  test('of a megabyte is done in little time', () => {
    const startedAt = process.cpuUsage()
    withoutMailFurniture('<a href="u">Unsubscribe '.repeat(40_000))
    withoutMailFurniture('<div>'.repeat(200_000))
    withoutMailFurniture('<table><tr><td>'.repeat(60_000))
    withoutMailFurniture(`<td>${'x'.repeat(1_000_000)}<a>view ${'browser '.repeat(10)}</a>`)
    const used = process.cpuUsage(startedAt)
    assert.ok(used.user + used.system < 12_000_000)
  })
})
