import type { Hono } from 'hono'
import type { WebTools } from '../web-tools.ts'
import { addAdminAccountRoutes } from './admin-accounts.ts'
import { addLogInRoutes, openTryLimit } from './log-in-routes.ts'
import { addPasskeyRoutes } from './passkey-routes.ts'
import { addSettingsRoutes, type SettingsTools } from './settings-routes.ts'

/** Adds logging in and out, the settings, and the keeping of accounts; all tries of a password count together. */
export function addAccountRoutes(app: Hono, tools: SettingsTools & Pick<WebTools, 'clock'>): void {
  const limit = openTryLimit(tools.clock.now)
  addLogInRoutes(app, { ...tools, ...tools.logIn }, limit)
  addPasskeyRoutes(app, tools, limit)
  addSettingsRoutes(app, tools, limit)
  addAdminAccountRoutes(app, tools, limit)
}
