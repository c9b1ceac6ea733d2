// Debian's Chromium for the tests that need a browser.
import { existsSync } from 'node:fs'

const chromiumPath = '/usr/bin/chromium'
const isAbsent = !existsSync(chromiumPath)
if (isAbsent && process.env['CI'] !== undefined)
  throw new Error('The browser tests need Chromium at /usr/bin/chromium; .ci/run installs it.')

/** Why tests in a browser are skipped; false where they run. */
export const skipBrowser = isAbsent ? 'Chromium is absent (/usr/bin/chromium): the browser tests are skipped' : false

/** Run in a page, lays all of it out: what is below the screen is passed over otherwise, and nothing would be seen there. */
export const layAllOut = `{ const sheet = new CSSStyleSheet(); sheet.replaceSync('main>section{content-visibility:visible!important}'); document.adoptedStyleSheets = [sheet] }`

/** How the browser is started: it asks nobody but us. */
export const browserOptions = {
  executablePath: chromiumPath,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
}
