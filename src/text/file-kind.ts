/** How files of other kinds start, and what they are called in a sentence. */
const starts: readonly (readonly [start: string, name: string])[] = [
  ['%PDF-', 'a PDF'],
  ['\x89PNG', 'an image (PNG)'],
  ['\xff\xd8\xff', 'an image (JPEG)'],
  ['GIF8', 'an image (GIF)'],
  ['PK\x03\x04', 'a ZIP archive or office document'],
  ['\x1f\x8b', 'packed with gzip'],
  ['BZh', 'packed with bzip2'],
  ['\x28\xb5\x2f\xfd', 'packed with zstd'],
  ['\xd0\xcf\x11\xe0', 'an old office document'],
  ['{\\rtf', 'an RTF document'],
  ['ID3', 'a sound file'],
  ['OggS', 'a sound or video file'],
  ['\x7fELF', 'a program'],
  ['wOF2', 'a font'],
]
const startBytesMax = 16

/** What `bytes` are where they are plainly no text (`a PDF`, `an image (PNG)`), told by how they start; undefined of all else. */
export function fileKindOf(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, startBytesMax)).toString('latin1')
  if (/^RIFF[^]{4}WEBP/u.test(head)) return 'an image (WebP)'
  if (/^[^]{4}ftypavif/u.test(head)) return 'an image (AVIF)'
  if (/^[^]{4}ftyp/u.test(head)) return 'a video or sound file'
  return starts.find(([start]) => head.startsWith(start))?.[1]
}
