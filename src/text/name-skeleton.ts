import anyAscii from 'any-ascii'

/** `text` in lower-case ASCII letters, digits and punctuation, whatever its script: "Зеленський" gives "zelenskiy". */
export function asciiOf(text: string): string {
  // Nearly all words of a Latin text need no look-up.
  return (/^[\x20-\x7e]*$/u.test(text) ? text : anyAscii(text)).toLowerCase()
}

/** Romanisations differ in these before single letters are compared: the longer ones stand first. */
const soundGroups = /sch|tch|tsch|zh|sh|ch|kh|gh|ph|th|dh|tz|ts|cz|sz|rz|dj|dz|dsch|ck|qu|x|c(?=[eiy])/gu

const soundOfGroup: Readonly<Record<string, string>> = {
  sch: 's',
  tch: 's',
  tsch: 's',
  zh: 's',
  sh: 's',
  ch: 's',
  kh: 'k',
  gh: 'k',
  ph: 'f',
  th: 't',
  dh: 't',
  tz: 's',
  ts: 's',
  cz: 's',
  sz: 's',
  rz: 's',
  dj: 's',
  dz: 's',
  dsch: 's',
  ck: 'k',
  qu: 'k',
  x: 'ks',
  c: 's',
}

/** Letters that stand for one another across languages and romanisations share a class; vowels, h and y have none. */
const soundOfLetter: Readonly<Record<string, string>> = {
  b: 'p',
  c: 'k',
  d: 't',
  f: 'f',
  g: 'k',
  j: 's',
  k: 'k',
  l: 'l',
  m: 'm',
  n: 'n',
  p: 'p',
  q: 'k',
  r: 'r',
  s: 's',
  t: 't',
  v: 'f',
  w: 'f',
  z: 's',
}

const skeletonLengthMax = 6
/** No name is longer; what is, is a chain of symbols. */
const wordLengthMax = 40

/**
 * The consonants of a name as classes, equal for most spellings of it in any script: "Velenska", "Welenskaja" and
 * "Веленська" agree. A vowel at the beginning is `a`. Shorter than two classes it tells nothing: the caller decides.
 */
export function nameSkeleton(word: string): string {
  // The j of "-skyj" and "Matej" is a vowel, that of "Jolie" is not.
  const letters = asciiOf(word.slice(0, wordLengthMax)).replace(/[^a-z]|(?<=[aeiouy])j(?![aeiou])/gu, '')
  const sounds = letters.replace(soundGroups, (group) => soundOfGroup[group] ?? '')
  // Other scripts write the h at a beginning as one of the sounds of k (Хельсинки, Гельсінкі).
  let skeleton = /^[aeiouy]/u.test(letters) ? 'a' : letters.startsWith('h') ? 'k' : ''
  let last = ''
  for (const letter of sounds) {
    const sound = soundOfLetter[letter] ?? ''
    // A doubled consonant is spelling, the same class after a vowel is a new sound.
    if (sound !== '' && sound !== last) skeleton += sound
    if (skeleton.length >= skeletonLengthMax) break
    last = sound
  }
  return skeleton
}
