/** Words that one site alone prints around its stories: a part that must stand in the text, the whole, and whose they are. */
const siteMarks: readonly (readonly [part: string, whole: RegExp, outlet: string])[] = [
  ['Trust Principles', /^Our Standards: The Thomson Reuters Trust Principles/mu, 'Reuters'],
  ['Image source, ', /^Image source, .{3,80}\n+(?:.{0,40}\n+){0,2}Image caption, /mu, 'BBC'],
  ['flagship newsletter', /^Get our flagship newsletter with all the headlines you need to start the day/mu, 'BBC'],
  ['The BBC is not', /^The BBC is not responsible for the content of external (?:internet )?sites/mu, 'BBC'],
  ['Bloomberg AI', /^Takeaways by Bloomberg AI$/mu, 'Bloomberg'],
  ['ith assistance', /^(?:[-–—]+\s?)?With assistance (?:from|by) \p{Lu}/mu, 'Bloomberg'],
  [
    'on this story: ',
    /^To contact the (?:reporters?|authors?) (?:on|of) this story: .{3,80}@bloomberg\.net/mu,
    'Bloomberg',
  ],
  ['Share or comment', /^Share or comment on this article/mu, 'Daily Mail'],
  ['Support the Guardian', /\bSupport the Guardian\b/u, 'The Guardian'],
  ['Explore more on', /^Explore more on these topics$/mu, 'The Guardian'],
  ['Your Places', /\bSign up for Your Places: Global Update\b/u, 'The New York Times'],
  ['gift articles', /^As a subscriber, you have \d+ gift articles to give each month/mu, 'The New York Times'],
  ['Reuse this content', /^Reuse this content ?\(opens in new window\)/mu, 'Financial Times'],
  ['selects her favourite', /\bselects her favourite stories in this weekly newsletter\b/u, 'Financial Times'],
  ['toggle caption', /^toggle caption$/mu, 'NPR'],
  ['Follow topics and', /^Follow topics and authors from this story to see more like this/mu, 'The Verge'],
  ['personalized feed', /\bfavorite topics in a personalized feed while you['’]re on the go\b/u, 'Business Insider'],
  ['Reprint', /^Request Reprint (?:&|and) Licensing\b/mu, 'Newsweek'],
  [
    'Why it matters:',
    /^Why it matters:[^]{20,9000}^(?:The big picture|Driving the news|The bottom line|What they['’]re saying|Zoom (?:in|out)|By the numbers|Go deeper):?/mu,
    'Axios',
  ],
  ['Send me a secure', /^(?:Follow me on .{3,60}\. )?Send me a secure tip\b/mu, 'Forbes'],
  ['Submit a news tip', /^(?:Corrections and clarifications\W{0,3})?Submit a news tip\b/mu, 'CBC'],
  [
    'Editorial code of',
    /^(?:Report an (?:editorial )?(?:error|issue)\W{0,3})?Editorial code of conduct$/mu,
    'The Globe and Mail',
  ],
  ['To suggest a correction', /^To suggest a correction or clarification, write to us/mu, 'Kyiv Post'],
  ['Вас також можуть', /^Вас також можуть зацікавити новини:/mu, 'UNIAN'],
  ['Вас также могут', /^Вас также могут заинтересовать новости:/mu, 'UNIAN'],
  [
    'Деталі:',
    /^Джерело:(?=[^]{0,8000}(?:(?:джерел|співрозмовник|кореспондент|журналіст|коментар|розпові|повідоми)\p{L}*\s(?:УП(?!\p{L})|Українськ(?:ій|ої) правд)|(?<!\p{L})УП\s(?:ознайоми|отрима|дізна|зверну|поспілку|стало відомо)))[^]{5,2000}^Деталі:/mu,
    'Ukrainska Pravda',
  ],
  ['list of ', /^list of \d{1,2} items\n+(?:[^\n]{0,90}\n+){0,2}list 1 of \d/mu, 'Al Jazeera'],
  ['Note from the author', /^Note from the author:\s*(?:Hi|Hello|Hey)\b/mu, 'The Kyiv Independent'],
  ['Published - ', /^Published - \p{L}{3,9} \d{1,2}, \d{4} \d{1,2}:\d\d [ap]m IST\b/mu, 'The Hindu'],
  ['oin ST', /^Join ST['’]s (?:WhatsApp|Telegram) [Cc]hannel/mu, 'The Straits Times'],
  [
    'Il vous reste',
    /^Il vous reste [\d.,]+ ?% de cet article à lire\. La suite est réservée aux abonnés/mu,
    'Le Monde',
  ],
  ['Il vous reste', /\bIl vous reste [\d.,]+ ?% à découvrir\b/u, 'Le Figaro'],
  ['espace des contributions', /^L['’]espace des contributions est réservé aux abonnés/mu, 'Le Monde'],
  ['Archivado ', /^Archivado En$/mu, 'El País'],
  ['EL PAÍS', /^Puedes seguir (?:a )?EL PAÍS\b/mu, 'El País'],
  ['Sobre la firma', /^Sobre la firma$/mu, 'El País'],
  [
    'não representam',
    /\bOs comentários não representam a opinião do jornal; a responsabilidade é do autor/u,
    'Folha de S.Paulo',
  ],
  [' Postings', /^\d{1,5} Postings$/mu, 'Der Standard'],
  ['Passend zum', /^Passend zum Artikel$/mu, 'Neue Zürcher Zeitung'],
  ['Dieses Thema im', /^Dieses Thema im Programm:/mu, 'tagesschau'],
  ['Anadolu Agency website', /^Anadolu Agency website contains only a portion of the news stories/mu, 'Anadolu Agency'],
  // Who holds the rights is not always called as what it prints.
  ['Dow Jones', /©\s?\d{4},? Dow Jones & Company/u, 'The Wall Street Journal'],
  ['Guardian News', /©[^\n]{0,20} Guardian News (?:&|and) Media/u, 'The Guardian'],
  ['Associated Newspapers', /©[^\n]{0,20} Associated Newspapers Ltd/u, 'Daily Mail'],
  ['News Group', /©[^\n]{0,20} News Group Newspapers/u, 'The Sun'],
  ['Telegraph Media', /©[^\n]{0,20} Telegraph Media Group/u, 'The Telegraph'],
  ['Cable News', /©[^\n]{0,20} Cable News Network/u, 'CNN'],
  ['STANDARD Verlag', /©[^\n]{0,20}STANDARD Verlagsgesellschaft/u, 'Der Standard'],
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
  marks: readonly (readonly [part: string, whole: RegExp, outlet: string])[],
): { readonly name: string; readonly start: number; readonly end: number } | undefined {
  for (const [part, whole, name] of marks) {
    const match = text.includes(part) ? whole.exec(text) : null
    if (match !== null) return { name, start: match.index, end: match.index + match[0].length }
  }
  return undefined
}

/** Where a paper tells in which of its printed editions the story stands, in its own way: "The Times" alone could be any of several. */
const printMarks: readonly (readonly [part: string, whole: RegExp, outlet: string])[] = [
  [
    'Article rédigé par',
    /^Article rédigé par (?:\p{Lu}[\p{L}'’ -]{2,60}\n+)?(?:Radio France|franceinfo|France Télévisions)/mu,
    'France Info',
  ],
  [
    'A version of this',
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
