import type { Hono } from 'hono'
import type { EventLog } from '../../telemetry/event-log.ts'
import type { WebTools } from '../web-tools.ts'
import { addAdminAccountRoutes } from './admin-accounts.ts'
import { addLogInRoutes, openTryLimit } from './log-in-routes.ts'
import { addOidcRoutes } from './oidc-routes.ts'
import { addPasskeyRoutes } from './passkey-routes.ts'
import { addSettingsRoutes, type SettingsTools } from './settings-routes.ts'

const noLog: EventLog = { tell: () => undefined }

/** Adds logging in and out, the settings, and the keeping of accounts; all tries of a password count together. */
export function addAccountRoutes(app: Hono, tools: SettingsTools & Pick<WebTools, 'clock' | 'log'>): void {
  const limit = openTryLimit(tools.clock.now)
  addLogInRoutes(app, { ...tools, ...tools.logIn }, limit)
  const { oidc } = tools.logIn
  if (oidc) addOidcRoutes(app, { ...tools, ...tools.logIn, oidc, eventLog: tools.log ?? noLog })
  else for (const path of ['/log-in/outside', '/log-in/outside/back']) app.get(path, (c) => c.redirect('/log-in', 303))
  addPasskeyRoutes(app, tools, limit)
  addSettingsRoutes(app, tools, limit)
  addAdminAccountRoutes(app, tools, limit)
}
