import assert from 'node:assert/strict'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { runHeadwater, temporaryFolder } from '../../test/run-headwater.ts'

describe('the mail server of the settings', () => {
  const wrong: readonly (readonly [environment: Readonly<Record<string, string>>, sentence: RegExp])[] = [
    [
      { HEADWATER_SMTP_HOST: 'mail.example', HEADWATER_SMTP_SECURITY: 'ssl', HEADWATER_MAIL_FROM: 'a@b.example' },
      /HEADWATER_SMTP_SECURITY is "ssl"; give starttls, tls, none\./u,
    ],
    [{ HEADWATER_SMTP_HOST: 'mail.example' }, /HEADWATER_MAIL_FROM is no mail address/u],
    [{ HEADWATER_SMTP_PORT: '0' }, /HEADWATER_SMTP_PORT is "0"; give a whole number from 1 to 65535/u],
  ]
  for (const [environment, sentence] of wrong)
    test(`${JSON.stringify(environment)} is refused in one sentence before anything is served`, async (context) => {
      const store = join(temporaryFolder(context), 'store')
      const commandLine = ['serve', '--port', '0', '--store', store]
      const tried = runHeadwater(commandLine, { environment, signal: AbortSignal.timeout(5000) }).then(
        ({ status, messages }) => ({ status, messages }),
        (error: unknown) => ({ status: 2, messages: String(error) }),
      )
      const { status, messages } = await tried
      assert.equal(status, 2)
      assert.match(messages, sentence)
    })
})
