/** Adjectives of lands, by how they begin in the languages of news, with the code of the land (ISO 3166-1). */
const lands: readonly (readonly [land: string, stems: RegExp])[] = [
  [
    'US',
    /(?<!\p{L})(?:american|u\.?s\.?(?!\p{L})|amerikan|américain|estadounidens|norteamerican|американ|amerykańsk)/iu,
  ],
  ['GB', /(?<!\p{L})(?:british|uk(?!\p{L})|britisch|britanni|británic|brytyjsk|британ)/iu],
  ['DE', /(?<!\p{L})(?:german(?!\p{L}{3})|deutsch|allemand|alem[aá]n|alemã|tedesc|niemieck|німецьк|немецк)/iu],
  ['FR', /(?<!\p{L})(?:french|französisch|français|francés|frances|francês|francusk|французьк|французск)/iu],
  ['IT', /(?<!\p{L})(?:italian|italien|włosk|італійськ|итальянск)/iu],
  ['ES', /(?<!\p{L})(?:spanish|spanisch|espagnol|español|espanhol|spagnol|hiszpańsk|іспанськ|испанск)/iu],
  ['PT', /(?<!\p{L})(?:portugu|portugies|portugais|portoghes|portugalsk|португальськ|португальск)/iu],
  ['BR', /(?<!\p{L})(?:brazilian|brasilian|brésilien|brasile|brazylijsk|бразильськ|бразильск)/iu],
  ['PL', /(?<!\p{L})(?:polish|polnisch|polonais|polac[oa]|polon|polsk|польськ|польск)/iu],
  ['UA', /(?<!\p{L})(?:ukrain|ucrain|ucran|україн|украин)/iu],
  ['RU', /(?<!\p{L})(?:russian|russisch|russe|rus[oa]s?(?!\p{L})|russ[oa](?!\p{L})|rosyjsk|російськ|российск)/iu],
  ['CN', /(?<!\p{L})(?:chinese|chinesisch|chinois|chin[oa]s?(?!\p{L})|cines|chines|chińsk|китайськ|китайск)/iu],
  ['JP', /(?<!\p{L})(?:japanese|japanisch|japonais|japon|giappones|japońsk|японськ|японск)/iu],
  ['IN', /(?<!\p{L})(?:indian(?!a)|indisch|indien)/iu],
  ['AU', /(?<!\p{L})(?:australian|australisch|australien)/iu],
  ['CA', /(?<!\p{L})(?:canadian|kanadisch|canadien|canadiens)/iu],
  ['IL', /(?<!\p{L})(?:israeli|israelisch|israélien|izraelsk|ізраїльськ|израильск)/iu],
  ['TR', /(?<!\p{L})(?:turkish|türkisch|turc|turque|turc[oa]|tureck|турецьк|турецк)/iu],
  ['MX', /(?<!\p{L})(?:mexican|mexikanisch|mexicain|messican)/iu],
  ['AR', /(?<!\p{L})argentin/iu],
]

/** The land whose press a description names ("la prensa brasileña" is BR); undefined where it names none. */
export function landOfLabel(label: string): string | undefined {
  return lands.find(([, stems]) => stems.test(label))?.[0]
}
