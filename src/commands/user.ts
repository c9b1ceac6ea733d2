import { type AccountRole, accountRoles } from '../model/account.ts'
import { lastAdminProblem, makeAccount } from '../serve/accounts/make-account.ts'
import { hashPassword, passwordProblem } from '../serve/accounts/password.ts'
import { newAppPassword } from '../serve/accounts/secret-token.ts'
import { english } from '../serve/texts/english.ts'
import { openStore, type Store } from '../store/open-store.ts'
import { StoreError } from '../store/store-error.ts'
import type { Command, CommandTools, ExitStatus } from './command.ts'
import { UsageError } from './command.ts'
import { parseOptions } from './parse-options.ts'

const help = `Usage: headwater user add [--role reader|editor|admin] [--password-stdin] NAME
       headwater user list
       headwater user password [--password-stdin] NAME
       headwater user remove NAME

Keeps the accounts of the store. Without any, the person at this machine may do everything and nobody logs in; as soon as
there is one, everybody logs in to do more than read (HEADWATER_REQUIRE_LOG_IN=1: to read, too).

  add        makes an account and prints it with its password; the first one is an admin
  list       prints the accounts, one line of JSON each
  password   sets a new password and prints it; the account is logged out everywhere
  remove     erases an account with everything of it; its comments stay as "erased"

Options:
  --store PATH       the folder of the store (default ./data)
  --role ROLE        reader (default), editor (may decide on notices, grouping, comments) or admin (may also keep accounts)
  --password-stdin   take the password from the first line of standard input; without it one is drawn at random
  --help             this text

Examples:
  headwater user add ida
  headwater user add --role editor --password-stdin jon < password.txt
`

const options = { store: { type: 'string' }, role: { type: 'string' }, 'password-stdin': { type: 'boolean' } } as const

interface UserWork {
  readonly store: Store
  readonly tools: CommandTools
  readonly name: string
  readonly role: AccountRole | undefined
  readonly isPasswordTyped: boolean
}

const actions: Readonly<Record<string, (work: UserWork) => Promise<ExitStatus>>> = {
  add: addUser,
  list: listUsers,
  password: setPassword,
  remove: removeUser,
}

/** `headwater user`: the accounts of the store. */
export const userCommand: Command = {
  name: 'user',
  summary: 'the accounts that may log in: add, list, password, remove',
  help,
  run: async (commandArguments, tools) => {
    const { values, positionals } = parseOptions(commandArguments, options)
    const [called = '', name = '', ...more] = positionals
    const action = Object.hasOwn(actions, called) ? actions[called] : undefined
    if (action === undefined)
      throw new UsageError(
        called === ''
          ? 'Say what to do: add, list, password, remove.'
          : `There is no "user ${called}"; there are add, list, password, remove.`,
      )
    if (called === 'list' ? name !== '' : name === '' || more.length > 0)
      throw new UsageError(called === 'list' ? 'user list takes no NAME.' : `Give the one NAME to ${called}.`)
    const role = roleOf(values.role)
    const store = openUserStore(values.store ?? tools.settings.storeFolder, tools)
    try {
      return await action({ store, tools, name, role, isPasswordTyped: values['password-stdin'] === true })
    } finally {
      store.close()
    }
  },
}

async function addUser(work: UserWork): Promise<ExitStatus> {
  const { store, tools, name } = work
  const role = work.role ?? (store.accounts.count() === 0 ? 'admin' : 'reader')
  const password = await passwordOf(work)
  const made = await makeAccount({ ...store, clock: tools.clock }, { name, role, password })
  if (made.kind === 'problem') return problem(tools, made.say(english))
  return printWithPassword(work, { ...made.account, password })
}

async function listUsers({ store, tools }: UserWork): Promise<ExitStatus> {
  for (const account of store.accounts.list()) await tools.terminal.print(JSON.stringify(account))
  return 0
}

async function setPassword(work: UserWork): Promise<ExitStatus> {
  const { store, tools, name } = work
  const account = store.accounts.byName(name)
  if (account === undefined) return problem(tools, noAccount(name))
  const password = await passwordOf(work)
  const wrong = passwordProblem(password)
  if (wrong !== undefined) return problem(tools, wrong(english))
  store.accounts.setPasswordHash(account.id, await hashPassword(password))
  store.accounts.sessions.revokeOthers(account.id, '')
  return printWithPassword(work, { name: account.name, password })
}

async function removeUser({ store, tools, name }: UserWork): Promise<ExitStatus> {
  const account = store.accounts.byName(name)
  if (account === undefined) return problem(tools, noAccount(name))
  const wrong = lastAdminProblem(store.accounts, account.id)
  if (wrong !== undefined) return problem(tools, wrong(english))
  store.personalData.erase(account.id)
  await tools.terminal.print(JSON.stringify({ name: account.name, removed: true }))
  return 0
}

/** A password that was typed is not printed again. */
async function printWithPassword(
  { tools, isPasswordTyped }: UserWork,
  { password, ...account }: { readonly name: string; readonly password: string },
): Promise<ExitStatus> {
  await tools.terminal.print(JSON.stringify({ ...account, ...(isPasswordTyped ? {} : { password }) }))
  return 0
}

const typedBytesMax = 10_000

async function passwordOf({ tools, isPasswordTyped }: UserWork): Promise<string> {
  if (!isPasswordTyped) return newAppPassword()
  const pieces: Uint8Array[] = []
  let bytes = 0
  for await (const piece of tools.terminal.standardInput) {
    pieces.push(piece)
    bytes += piece.length
    if (piece.includes(10) || bytes > typedBytesMax) break
  }
  return Buffer.concat(pieces).toString('utf8').split(/\r?\n/u)[0] ?? ''
}

function roleOf(given: string | undefined): AccountRole | undefined {
  if (given === undefined) return undefined
  const role = accountRoles.find((each) => each === given)
  if (role) return role
  throw new UsageError(`--role is "${given}"; give ${accountRoles.join(', ')}.`)
}

function noAccount(name: string): string {
  return `there is no account ${name}; "headwater user list" names them.`
}

function problem({ terminal }: CommandTools, sentence: string): ExitStatus {
  terminal.write(`headwater user: ${sentence}\n`)
  return 1
}

function openUserStore(folder: string, { settings }: CommandTools): Store {
  try {
    return openStore({ folder, busyMilliseconds: settings.storeBusyMilliseconds })
  } catch (error) {
    if (!(error instanceof StoreError) || error.code !== 'STORE_BUSY') throw error
    const sentence = `the store ${folder} is in use by a Headwater that runs; use its page /admin/accounts, or end it first.`
    throw new StoreError('STORE_BUSY', sentence, error)
  }
}
