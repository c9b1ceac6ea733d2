import { readFileSync } from 'node:fs'
import { findPackageJSON } from 'node:module'

/** The version of this Headwater. */
export function ownVersion(): string {
  const path = findPackageJSON(import.meta.url)
  const manifest: unknown = path === undefined ? undefined : JSON.parse(readFileSync(path, 'utf8'))
  const isNamed = typeof manifest === 'object' && manifest !== null && 'version' in manifest
  return isNamed && typeof manifest.version === 'string' ? manifest.version : 'unknown'
}
