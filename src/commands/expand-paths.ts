import { readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileProblem } from './read-bytes.ts'

export type InputFormat = 'text' | 'page' | 'feed' | 'opml' | 'json' | 'lines' | 'archive' | 'mail'

/** One input of `read`, or why there is none. `given` names it in messages: the path as given, below a folder with the rest of its path. */
export type Input =
  | { readonly kind: 'file'; readonly given: string; readonly name: string; readonly format: InputFormat }
  | { readonly kind: 'standard-input'; readonly given: string }
  | { readonly kind: 'url'; readonly given: string }
  | { readonly kind: 'problem'; readonly given: string; readonly code: string; readonly sentence: string }

export interface ExpandLimits {
  readonly inputFilesMax: number
  readonly folderDepthMax: number
}

const formats: readonly (readonly [ending: string, format: InputFormat])[] = [
  ['.warc.gz', 'archive'],
  ['.warc', 'archive'],
  ['.eml', 'mail'],
  ['.txt', 'text'],
  ['.html', 'page'],
  ['.htm', 'page'],
  ['.xhtml', 'page'],
  ['.xml', 'feed'],
  ['.xml.gz', 'feed'],
  ['.rss', 'feed'],
  ['.atom', 'feed'],
  ['.rdf', 'feed'],
  ['.opml', 'opml'],
  ['.json', 'json'],
  ['.jsonl', 'lines'],
  ['.ndjson', 'lines'],
]

/** The inputs that `paths` stand for: files as they are, folders with all that `read` knows in them, in order of names. */
export async function* expandPaths(paths: readonly string[], limits: ExpandLimits): AsyncGenerator<Input> {
  let filesLeft = limits.inputFilesMax
  for (const path of paths) {
    for await (const input of expandPath(path, limits)) {
      filesLeft -= 1
      if (filesLeft < 0) {
        const sentence = `brings more than ${limits.inputFilesMax} files; give fewer, or raise HEADWATER_INPUT_FILES_MAX.`
        yield { kind: 'problem', given: path, code: 'too-many', sentence }
        return
      }
      yield input
    }
  }
}

async function* expandPath(path: string, limits: ExpandLimits): AsyncGenerator<Input> {
  if (path === '-') yield { kind: 'standard-input', given: path }
  else if (/^https?:\/\//iu.test(path)) yield { kind: 'url', given: path }
  else {
    const found = await kindOfPath(path)
    if (found === 'folder') yield* filesOfFolder(path, limits.folderDepthMax)
    else if (found === 'file') yield { ...fileInput(path), format: formatOf(path) ?? 'text' }
    else yield { kind: 'problem', given: path, ...found }
  }
}

async function kindOfPath(
  path: string,
): Promise<'file' | 'folder' | { readonly code: string; readonly sentence: string }> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file'
  } catch (error) {
    return fileProblem(error)
  }
}

async function* filesOfFolder(folder: string, depthLeft: number): AsyncGenerator<Input> {
  const entries = await entriesOf(folder)
  if ('sentence' in entries) {
    yield { kind: 'problem', given: folder, ...entries }
    return
  }
  for (const entry of entries) {
    const path = join(folder, entry.name)
    // Links to folders are not followed: they may lead back up.
    if (entry.isDirectory()) {
      if (depthLeft > 0) yield* filesOfFolder(path, depthLeft - 1)
      else
        yield {
          kind: 'problem',
          given: path,
          code: 'too-deep',
          sentence: 'lies too deep; give it by itself, or raise HEADWATER_FOLDER_DEPTH_MAX.',
        }
    } else {
      const format = formatOf(entry.name)
      if (format !== undefined) yield { ...fileInput(path), format }
    }
  }
}

async function entriesOf(folder: string) {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    return entries.filter(({ name }) => !name.startsWith('.')).sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch (error) {
    return fileProblem(error)
  }
}

function fileInput(path: string): { readonly kind: 'file'; readonly given: string; readonly name: string } {
  const file = basename(path)
  const ending = formats.find(([known]) => file.toLowerCase().endsWith(known))?.[0]
  const name = ending === undefined ? file.replace(/(?<=.)\.[^.]*$/u, '') : file.slice(0, -ending.length)
  return { kind: 'file', given: path, name: name === '' ? file : name }
}

function formatOf(path: string): InputFormat | undefined {
  const lower = path.toLowerCase()
  return formats.find(([ending]) => lower.endsWith(ending))?.[1]
}
