import { createHash } from 'node:crypto'

const idLengthMax = 120
const hashLength = 12

/** An id made from an address: host and path as words, the same for `http` and `https`, with and without `www.`; long ones end in a hash. */
export function idOfAddress(address: string): string {
  const plain = address.replace(/^[a-z]+:\/\/(?:www\.)?/iu, '').replace(/#.*$/su, '')
  const words = plain.replace(/[^\p{L}\p{N}.]+/gu, '-').replace(/^[-.]+|[-.]+$/gu, '')
  if (words !== '' && words.length <= idLengthMax) return words
  const hash = createHash('sha256').update(plain).digest('hex').slice(0, hashLength)
  return words === '' ? hash : `${words.slice(0, idLengthMax)}-${hash}`
}
