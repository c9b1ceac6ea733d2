import { type Account, type AccountRole, accountWithoutLogIn } from '../../model/account.ts'
import type { AccountBook } from '../../store/account-rows.ts'
import type { PersonalData } from '../../store/personal-data.ts'
import type { Clock } from '../../telemetry/clock.ts'
import type { Say } from '../texts/english.ts'
import { hashPassword, passwordProblem } from './password.ts'
import { newId } from './secret-token.ts'

/** An account as it is asked for. */
export interface AccountWish {
  readonly name: string
  readonly password: string
  readonly role: AccountRole
}

/** The account that was made, or why none was. */
export type MadeAccount =
  | { readonly kind: 'made'; readonly account: Account }
  | { readonly kind: 'problem'; readonly say: Say }

/** Letters and figures of any script, joined by single marks: nothing that could be taken for markup, a path or a space. */
const namePattern = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|[._-](?=[\p{L}\p{N}])){0,39}$/u

/** What the making of an account needs. */
interface AccountMaker {
  readonly accounts: AccountBook
  readonly personalData: PersonalData
  readonly clock: Clock
}

/** Makes an account. The first one must be able to make others, and takes over what was marked and saved without accounts. */
export async function makeAccount(
  { accounts, personalData, clock }: AccountMaker,
  wish: AccountWish,
): Promise<MadeAccount> {
  const name = wish.name.normalize('NFKC')
  if (!namePattern.test(name)) return problem(({ admin }) => admin.noName(wish.name.slice(0, 60)))
  const wrong = passwordProblem(wish.password)
  if (wrong !== undefined) return problem(wrong)
  const isFirst = accounts.count() === 0
  if (isFirst && wish.role !== 'admin') return problem(({ admin }) => admin.firstIsAdmin)
  const account: Account = { id: newId('a'), name, role: wish.role, createdAt: new Date(clock.now()).toISOString() }
  const isAdded = accounts.add({ ...account, passwordHash: await hashPassword(wish.password) })
  if (!isAdded) return problem(({ admin }) => admin.nameTaken(name))
  if (isFirst) personalData.handOver(accountWithoutLogIn, account.id)
  return { kind: 'made', account }
}

/** Why an account may not be removed or lose its role; undefined when it may. */
export function lastAdminProblem(accounts: AccountBook, id: string): Say | undefined {
  const others = accounts.list().filter((each) => each.id !== id)
  const isNeeded = others.length > 0 && !others.some((each) => each.role === 'admin')
  return isNeeded ? ({ admin }) => admin.onlyAdmin : undefined
}

function problem(say: Say): MadeAccount {
  return { kind: 'problem', say }
}
