/** Words that pages call their furniture by, each standing alone in a class or id between space, `_` and `-`. */
const furnitureWords: readonly string[] = [
  // captions and credits stand in zones of their own
  'caption|(?:img|image|photo|media|background)-?credit|copyright',
  // who and when
  'byline|dateline|timestamp|pub-?date|posted-?on|(?:post|entry|publish)-?date|(?:post|entry|article)-?meta|meta-?info',
  '(?:post-?|entry-?|article-?)?author(?:-?(?:box|bio|card|info|profile|details?|name|image|avatar|desc(?:ription)?|block|section|wrap(?:per)?|area|intro|link|meta))?|about-?(?:the-?)?author|contributor|bio',
  // ways out
  'share|sharing|social|addtoany|addthis|follow-?us',
  'newsletter|subscribe|subscription|signup|opt-?in|paywall|login|mailing-?list|donat(?:e|ion)|support-?us|membership|helpful|feedback|cta|call-?to-?action|testimonial',
  'related(?:-?(?:post|article|content|links?))?|recommended|recirc|read-?more|read-?next|also-?read|see-?also|more-?from|more-?stories|most-?read|most-?popular|trending|you-?may(?:-?also)?-?like|also-?like',
  '(?:top|latest|recent|other|further|popular|featured)-?(?:post|stori|story|article|news)|(?:article|post|entry)-?(?:nav|navigation|footer|tag|tools|action)',
  // trade
  'promo|sponsor|advert|ad-?slot|ad-?unit|ads|dfp|outbrain|taboola',
  // ways about
  'breadcrumb|tag-?list|kicker|eyebrow|rubric|disqus|respond',
  'navbar|pager|pagination|sidebar|toolbar|skip-?link|sr-?only|visually-?hidden',
  // boxes
  'embed-?card|cookie|consent|gdpr|modal|popup|disclaimer|disclosure|correction-?note|view-?count|reading-?time|read-?time|time-?to-?read',
]

/** Words that pages also call parts of the story by: such a box is furniture only while it holds no running text. */
const doubtfulWords: readonly string[] = [
  'published|tag|topic|category|popular|nav|menu|print|toc|gallery|slideshow|carousel|slider|widget|rating|poll|banner',
]

const standingAlone = (words: readonly string[]): RegExp =>
  new RegExp(`(?:^|[\\s_-])(?:${words.join('|')})(?:e?s)?(?=$|[\\s_-])`, 'u')
const furniturePattern = standingAlone(furnitureWords)
const doubtfulPattern = standingAlone(doubtfulWords)
const commentPattern =
  /(?:^|[\s_-])(?:comments?|comment-?(?:list|section|area|wrap|thread)s?|disqus(?:-thread)?|respond|discussion)(?=$|[\s_-])/u

/** Blocks of WordPress that are furniture though its other blocks are the story's own. */
const wordPressFurniture =
  'post-(?:author|date|terms|time|navigation|comments|excerpt)|latest|comments?|social|query-pagination|read-more|tag-cloud|categories|archives'
/** Prefixes of page builders, which call every box a widget, and of words that only tell a state ("has-sidebar", "sidebar-enabled"). */
const builderWords = new RegExp(
  `(?:^|\\s)(?:(?:elementor|e-con|wp-block(?!-(?:${wordPressFurniture}))|et-pb|et_pb|vc|wpb|fl|mkd|brxe|aem|cmp|tdb?|jeg|kt|uk|bd|fusion|sqs|wixui|hs_cos|has|no|with|without|is|not)(?=[_-])[\\w-]*|[\\w-]*-(?:enabled|disabled)[\\w-]*)`,
  'gu',
)

const captionPattern =
  /(?:^|[\s_-])(?:caption(?:-?text)?|(?:img|image|photo|picture|media|figure)-?(?:caption|credit|description|source)|wp-caption(?:-text)?)(?=$|[\s_-])/u

/** Whether a class or id names the element as the words beneath a picture. */
export function isCaptionLabel(label: string): boolean {
  return label !== '' && captionPattern.test(label)
}

export type LabelVerdict = 'furniture' | 'doubtful' | 'comments'

/** What a class or id (a `label` of the tree) says of its element; undefined when it does not speak of furniture. */
export function judgeLabel(label: string): LabelVerdict | undefined {
  if (label === '') return undefined
  const plain = label.replace(builderWords, ' ')
  if (commentPattern.test(plain)) return 'comments'
  if (furniturePattern.test(plain)) return 'furniture'
  return doubtfulPattern.test(plain) ? 'doubtful' : undefined
}

const furnitureRoles = /^(?:navigation|complementary|banner|contentinfo|search|menu|menubar|dialog|alertdialog)$/u

/** Whether a `role` names the element as furniture. */
export function isFurnitureRole(role: string | undefined): boolean {
  return role !== undefined && furnitureRoles.test(role)
}
