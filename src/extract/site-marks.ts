/** Words that one site alone prints around its stories, and whose they are. */
const siteMarks: readonly (readonly [RegExp, string])[] = [
  [/^Our Standards: The Thomson Reuters Trust Principles/mu, 'Reuters'],
  [/^Image source, .{3,80}\n+(?:.{0,40}\n+){0,2}Image caption, /mu, 'BBC'],
  [/^Takeaways by Bloomberg AI$/mu, 'Bloomberg'],
  [/^(?:[-–—]+\s?)?With assistance (?:from|by) \p{Lu}/mu, 'Bloomberg'],
  [/^Get our flagship newsletter with all the headlines you need to start the day/mu, 'BBC'],
  [/^The BBC is not responsible for the content of external (?:internet )?sites/mu, 'BBC'],
  [/^Share or comment on this article/mu, 'Daily Mail'],
  [/\bSupport the Guardian\b/u, 'The Guardian'],
  // Who holds the rights is not always called as what it prints.
  [/©\s?\d{4},? Dow Jones & Company/u, 'The Wall Street Journal'],
  [/©[^\n]{0,20} Guardian News (?:&|and) Media/u, 'The Guardian'],
  [/©[^\n]{0,20} Associated Newspapers Ltd/u, 'Daily Mail'],
  [/©[^\n]{0,20} News Group Newspapers/u, 'The Sun'],
  [/©[^\n]{0,20} Telegraph Media Group/u, 'The Telegraph'],
  [/©[^\n]{0,20} Cable News Network/u, 'CNN'],
]

/** Who writes and edits is told in one agency's own way. */
const agencySignature =
  /\((?:Additional )?[Rr]eporting by [^()\n]{3,200};\s*(?:[Ww]riting|[Ee]diting) by [^()\n]{3,120}\)/u

/** The outlet whose own furniture stands around a story, with where it does; undefined where none is known. */
export function markedSite(
  text: string,
): { readonly name: string; readonly start: number; readonly end: number } | undefined {
  return firstMark(text, siteMarks)
}

function firstMark(
  text: string,
  marks: readonly (readonly [RegExp, string])[],
): { readonly name: string; readonly start: number; readonly end: number } | undefined {
  for (const [mark, name] of marks) {
    const match = mark.exec(text)
    if (match !== null) return { name, start: match.index, end: match.index + match[0].length }
  }
  return undefined
}

/** Where a paper tells in which of its printed editions the story stands, in its own way: "The Times" alone could be any of several. */
const printMarks: readonly (readonly [RegExp, string])[] = [
  [
    /^A version of this article appears in print on .{3,120}\bof the (?:New York|National) edition\b/mu,
    'The New York Times',
  ],
]

/** The paper that tells where its story was printed; undefined where none does. */
export function markedPrint(
  text: string,
): { readonly name: string; readonly start: number; readonly end: number } | undefined {
  return firstMark(text, printMarks)
}

/** Where an agency signs a story in the way that only it does; undefined where it does not. */
export function signedByReuters(text: string): { readonly start: number; readonly end: number } | undefined {
  const match = agencySignature.exec(text)
  return match === null ? undefined : { start: match.index, end: match.index + match[0].length }
}
