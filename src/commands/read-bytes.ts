import type { FileHandle } from 'node:fs/promises'
import { open } from 'node:fs/promises'

/** The bytes of one input, or the sentence that says why there are none. */
export type BytesRead =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'problem'; readonly code: string; readonly sentence: string }

const chunkBytes = 1 << 16

/** The whole content of the file at `path`, unless it is larger than `bytesMax`; never reads further than that. */
export async function readFileBytes(path: string, bytesMax: number): Promise<BytesRead> {
  try {
    const file = await open(path, 'r')
    try {
      return await readUpTo(file, bytesMax)
    } finally {
      await file.close()
    }
  } catch (error) {
    return { kind: 'problem', ...fileProblem(error) }
  }
}

async function readUpTo(file: FileHandle, bytesMax: number): Promise<BytesRead> {
  const chunks: Uint8Array[] = []
  let bytesCount = 0
  // Bounded by bytesMax: a device such as /dev/zero never ends, and its size is told as 0.
  while (bytesCount <= bytesMax) {
    const { bytesRead, buffer } = await file.read(new Uint8Array(chunkBytes), 0, chunkBytes)
    if (bytesRead === 0) return { kind: 'bytes', bytes: Buffer.concat(chunks, bytesCount) }
    chunks.push(buffer.subarray(0, bytesRead))
    bytesCount += bytesRead
  }
  return { kind: 'problem', ...tooLarge(bytesMax) }
}

/** All that `stream` gives, unless it is more than `bytesMax`. */
export async function readStreamBytes(stream: AsyncIterable<Uint8Array>, bytesMax: number): Promise<BytesRead> {
  const chunks: Uint8Array[] = []
  let bytesCount = 0
  for await (const chunk of stream) {
    chunks.push(chunk)
    bytesCount += chunk.length
    if (bytesCount > bytesMax) return { kind: 'problem', ...tooLarge(bytesMax) }
  }
  return { kind: 'bytes', bytes: Buffer.concat(chunks, bytesCount) }
}

/** The sentence for something larger than the limit. */
export function tooLarge(bytesMax: number): { readonly code: string; readonly sentence: string } {
  const size = bytesMax >= 1_000_000 ? `${bytesMax / 1_000_000} MB` : `${bytesMax} bytes`
  return {
    code: 'too-large',
    sentence: `is larger than ${size}; split it, or raise HEADWATER_DOCUMENT_BYTES_MAX.`,
  }
}

const plainReasons: Readonly<Record<string, readonly [code: string, sentence: string]>> = {
  ENOENT: ['not-found', 'does not exist; check the path.'],
  EACCES: ['no-permission', 'may not be read; give yourself permission (chmod u+r) and try again.'],
  EPERM: ['no-permission', 'may not be read; give yourself permission (chmod u+r) and try again.'],
  EISDIR: ['is-folder', 'is a folder; give its files, or use `headwater read`, which takes folders.'],
  ENOTDIR: ['not-found', 'does not exist: a part of its path is no folder.'],
  ELOOP: ['link-circle', 'is a symbolic link that leads back to itself.'],
  ENAMETOOLONG: ['not-found', 'is too long for a path.'],
  EMFILE: ['too-many-open', 'could not be opened: too many files are open; raise the limit (ulimit -n).'],
  EIO: ['unreadable', 'could not be read: the disk reports an error.'],
}

/** What the system's error about a file means, as a sentence without its subject. */
export function fileProblem(error: unknown): { readonly code: string; readonly sentence: string } {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
  const known = plainReasons[code]
  if (known) return { code: known[0], sentence: known[1] }
  return {
    code: 'unreadable',
    sentence: `could not be read: ${error instanceof Error ? error.message : String(error)}.`,
  }
}
