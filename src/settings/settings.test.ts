import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { settingTable } from './setting-table.ts'
import { readSettings, SettingError } from './settings.ts'

describe('settings', () => {
  test('without an environment every setting has its default', () => {
    const settings: Readonly<Record<string, unknown>> = { ...readSettings({}) }
    for (const [name, setting] of Object.entries(settingTable)) assert.equal(settings[name], setting.default, name)
    assert.equal(Object.keys(settings).length, Object.keys(settingTable).length)
  })

  test('every setting tells its unit and meaning, and its variable is its own', () => {
    const variables = Object.values(settingTable).map((setting) => setting.variable)
    assert.equal(new Set(variables).size, variables.length)
    for (const setting of Object.values(settingTable)) {
      assert.match(setting.variable, /^HEADWATER_[A-Z_]+$/u)
      assert.ok(setting.unit.length > 0)
      assert.ok(setting.meaning.length > 10)
    }
  })

  test('a default lies within its own bounds', () => {
    for (const setting of Object.values(settingTable)) {
      if (!('min' in setting)) continue
      assert.ok(setting.default >= setting.min && setting.default <= setting.max, setting.variable)
    }
  })

  const given: readonly (readonly [string, string, keyof ReturnType<typeof readSettings>, unknown])[] = [
    ['HEADWATER_PORT', '9000', 'servePort', 9000],
    ['HEADWATER_PORT', ' 9000 ', 'servePort', 9000],
    ['HEADWATER_PORT', '0', 'servePort', 0],
    ['HEADWATER_PORT', '', 'servePort', 8484],
    ['HEADWATER_STORE', '/srv/news', 'storeFolder', '/srv/news'],
    ['HEADWATER_STORE', '  ', 'storeFolder', './data'],
    ['HEADWATER_STORY_WINDOW_DAYS', '30', 'storyWindowDays', 30],
    ['HEADWATER_DOCUMENT_BYTES_MAX', '2000000', 'documentBytesMax', 2_000_000],
    [
      'HEADWATER_USER_AGENT',
      'Newsroom/1 (+mailto:desk@news.example)',
      'userAgent',
      'Newsroom/1 (+mailto:desk@news.example)',
    ],
  ]
  for (const [variable, value, name, expected] of given) {
    test(`${variable}="${value}" sets ${name}`, () => {
      assert.equal(readSettings({ [variable]: value })[name], expected)
    })
  }

  const refused: readonly (readonly [string, string])[] = [
    ['HEADWATER_PORT', 'http'],
    ['HEADWATER_PORT', '70000'],
    ['HEADWATER_PORT', '-1'],
    ['HEADWATER_PORT', '80.5'],
    ['HEADWATER_STORY_WINDOW_DAYS', '0'],
    ['HEADWATER_DOCUMENT_BYTES_MAX', '1e99'],
    ['HEADWATER_DOCUMENT_BYTES_MAX', 'NaN'],
    ['HEADWATER_FETCH_PER_HOST_MAX', '1000'],
  ]
  for (const [variable, value] of refused) {
    test(`${variable}="${value}" is refused with what may be given`, () => {
      assert.throws(
        () => readSettings({ [variable]: value }),
        (error) =>
          error instanceof SettingError &&
          error.code === 'SETTING_UNUSABLE' &&
          error.message.includes(variable) &&
          error.message.includes(`"${value}"`) &&
          /from \d+ to \d+/u.test(error.message),
      )
    })
  }
})
