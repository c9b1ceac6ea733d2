// Passkeys in a real browser with a made-up authenticator: made in the settings, used to log in. Needs Debian's Chromium.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { type ServerType, serve } from '@hono/node-server'
import { type Browser, chromium, type Page } from 'playwright-core'
import { type AccountKit, accountKit } from '../account-kit.ts'
import { browserOptions, skipBrowser } from '../browser-kit.ts'

describe('passkeys in a browser', { skip: skipBrowser, concurrency: false }, () => {
  let kit: AccountKit
  let server: ServerType
  let browser: Browser
  let root = ''

  before(async () => {
    kit = accountKit()
    await kit.logIn('root')
    // A passkey is bound to a name; browsers take none for an address of figures.
    root = await new Promise<string>((resolve) => {
      server = serve({ fetch: kit.app.fetch, port: 0, hostname: '127.0.0.1' }, (info) =>
        resolve(`http://localhost:${info.port}`),
      )
    })
    browser = await chromium.launch(browserOptions)
  })

  after(async () => {
    await browser.close()
    await new Promise((resolve) => server.close(resolve))
  })

  const openTab = async (): Promise<Page> => {
    const tab = await browser.newPage()
    const devtools = await tab.context().newCDPSession(tab)
    await devtools.send('WebAuthn.enable')
    await devtools.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    })
    return tab
  }

  test('one is made with the password, logs in without it, and is taken away', async () => {
    const tab = await openTab()
    await tab.goto(`${root}/log-in?next=/settings`)
    await tab.fill('#name', 'root')
    await tab.fill('#password', 'quiet harbour')
    await tab.click('form[action="/log-in"] button')
    await tab.fill('#device', 'The laptop')
    await tab.fill('#for-passkey', 'quiet harbour')
    await tab.click('form[data-kind=new] button')
    await tab.waitForURL(/done=passkey$/u)
    assert.match(await tab.locator('main').innerText(), /The laptop/u)
    await tab.click('form[action="/log-out"] button')
    await tab.goto(`${root}/log-in?next=/settings`)
    await tab.click('form[data-passkey="/log-in/passkey"] button')
    await tab.waitForURL(/^[^?]*\/settings$/u)
    assert.match(await tab.locator('main').innerText(), /You are root/u)
    assert.match(await tab.locator('main').innerText(), /last used/u)
    await tab.click('form[action="/settings/passkeys/revoke"] button')
    await tab.click('form[action="/log-out"] button')
    await tab.goto(`${root}/log-in`)
    await tab.click('form[data-passkey="/log-in/passkey"] button')
    await tab.getByText('That passkey is not known here').waitFor()
    await tab.close()
  })

  test('with a wrong password none is made', async () => {
    const tab = await openTab()
    kit.pass(1_000_000)
    await tab.goto(`${root}/log-in?next=/settings`)
    await tab.fill('#name', 'root')
    await tab.fill('#password', 'quiet harbour')
    await tab.click('form[action="/log-in"] button')
    await tab.fill('#device', 'The laptop')
    await tab.fill('#for-passkey', 'loud harbour')
    await tab.click('form[data-kind=new] button')
    await tab.getByText('No passkey was made').first().waitFor()
    assert.deepEqual(kit.tools.accounts.passkeys.list(kit.tools.accounts.list()[0]?.id ?? ''), [])
    await tab.close()
  })

  test('without a script its forms stay hidden, and the password does', async () => {
    const tab = await browser.newPage({ javaScriptEnabled: false })
    await tab.goto(`${root}/log-in`)
    assert.equal(await tab.locator('form[data-passkey]').isVisible(), false)
    assert.equal(await tab.locator('#password').isVisible(), true)
    await tab.close()
  })
})
