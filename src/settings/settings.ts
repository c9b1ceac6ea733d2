import { settingTable } from './setting-table.ts'

/** Every setting with its value for this run. */
export type Settings = { readonly [Name in keyof typeof settingTable]: (typeof settingTable)[Name]['default'] }

/** A setting that cannot be used; its sentence names the variable, what was given and what may be given. */
export class SettingError extends Error {
  readonly code = 'SETTING_UNUSABLE'
  override readonly name = 'SettingError'
}

type Environment = Readonly<Record<string, string | undefined>>
interface WholeSetting {
  readonly variable: string
  readonly default: number
  readonly unit: string
  readonly min: number
  readonly max: number
}
interface TextSetting {
  readonly variable: string
  readonly default: string
}

/** The settings that `environment` gives, each with its default where it says nothing. */
export function readSettings(environment: Environment): Settings {
  const whole = (setting: WholeSetting): number => wholeFrom(setting, environment)
  const text = (setting: TextSetting): string => environment[setting.variable]?.trim() || setting.default
  const table = settingTable
  return {
    storeFolder: text(table.storeFolder),
    serveHost: text(table.serveHost),
    servePort: whole(table.servePort),
    documentBytesMax: whole(table.documentBytesMax),
    feedItemsMax: whole(table.feedItemsMax),
    inputFilesMax: whole(table.inputFilesMax),
    folderDepthMax: whole(table.folderDepthMax),
    articlesMax: whole(table.articlesMax),
    articlesAtHandMax: whole(table.articlesAtHandMax),
    problemsShownMax: whole(table.problemsShownMax),
    storyWindowDays: whole(table.storyWindowDays),
    commitArticlesMax: whole(table.commitArticlesMax),
    storeBusyMilliseconds: whole(table.storeBusyMilliseconds),
    progressAfterSeconds: whole(table.progressAfterSeconds),
    progressEverySeconds: whole(table.progressEverySeconds),
    userAgent: text(table.userAgent),
    fetchDeadlineSeconds: whole(table.fetchDeadlineSeconds),
    fetchRedirectsMax: whole(table.fetchRedirectsMax),
    fetchPerHostMax: whole(table.fetchPerHostMax),
    fetchesAtOnceMax: whole(table.fetchesAtOnceMax),
    requestsAtOnceMax: whole(table.requestsAtOnceMax),
    fetchHostGapMilliseconds: whole(table.fetchHostGapMilliseconds),
    privateHosts: text(table.privateHosts),
    publicAddress: text(table.publicAddress),
    operatorPort: whole(table.operatorPort),
    log: text(table.log),
    stopSeconds: whole(table.stopSeconds),
    mailPort: whole(table.mailPort),
    mailHost: text(table.mailHost),
    mailAddresses: text(table.mailAddresses),
    smtpHost: text(table.smtpHost),
    smtpPort: whole(table.smtpPort),
    smtpSecurity: text(table.smtpSecurity),
    smtpUser: text(table.smtpUser),
    smtpPassword: text(table.smtpPassword),
    mailFrom: text(table.mailFrom),
    pollPauseMinSeconds: whole(table.pollPauseMinSeconds),
    pollPauseMaxSeconds: whole(table.pollPauseMaxSeconds),
    pollsAtOnceMax: whole(table.pollsAtOnceMax),
    requireLogIn: whole(table.requireLogIn),
    oidcIssuer: text(table.oidcIssuer),
    oidcClientId: text(table.oidcClientId),
    oidcClientSecret: text(table.oidcClientSecret),
    oidcStrangers: whole(table.oidcStrangers),
    oidcRoleClaim: text(table.oidcRoleClaim),
    sessionDays: whole(table.sessionDays),
    storiesOnFrontMax: whole(table.storiesOnFrontMax),
  }
}

function wholeFrom(setting: WholeSetting, environment: Environment): number {
  const given = environment[setting.variable]?.trim()
  if (given === undefined || given === '') return setting.default
  const value = Number(given)
  if (Number.isSafeInteger(value) && value >= setting.min && value <= setting.max) return value
  throw new SettingError(
    `${setting.variable} is "${given}"; give a whole number from ${setting.min} to ${setting.max} (${setting.unit}).`,
  )
}
