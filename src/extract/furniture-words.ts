/** Words that pages call their furniture by, each standing alone in a class or id between space, `_` and `-`. */
const furnitureWords: readonly string[] = [
  // captions and credits stand in zones of their own
  'caption|(?:img|image|photo)-?credit|copyright',
  // who and when
  'byline|dateline|timestamp|pub-?date|published|posted-?on|(?:post|entry|publish)-?date|(?:post|entry|article)-?meta|meta-?info',
  'author(?:-?(?:box|bio|card|info))?|about-?author|contributor|bio',
  // ways out
  'share|sharing|social|addtoany|addthis|follow-?us',
  'newsletter|subscribe|signup|optin|paywall|login',
  'related(?:-?(?:post|article|content))?|recommended|recirc|read-?more|read-?next|also-?read|see-?also|more-?from|more-?stories|most-?read|most-?popular|trending|popular',
  // trade
  'promo|sponsor|advert|ad-?slot|ad-?unit|ads|dfp|outbrain|taboola',
  // ways about
  'breadcrumb|tag|tag-?list|topic|category|kicker|eyebrow|rubric|comments|disqus|respond',
  'nav|navbar|pager|pagination|menu|sidebar|toolbar|print|toc|skip-?link|sr-?only|visually-?hidden',
  // boxes
  'gallery|slideshow|carousel|slider|widget|embed-?card|cookie|consent|gdpr|modal|popup|rating|poll|disclaimer|disclosure|correction-?note|view-?count|reading-?time',
]

const furniturePattern = new RegExp(`(?:^|[\\s_-])(?:${furnitureWords.join('|')})(?:e?s)?(?=$|[\\s_-])`, 'u')

/** Prefixes of page builders, which call every box a widget. */
const builderWords =
  /(?:^|\s)(?:elementor|e-con|wp-block|et-pb|et_pb|vc|wpb|fl|mkd|brxe|aem|cmp|tdb?|jeg|kt|uk|bd|fusion|sqs|wixui)[\w-]*/gu

/** Whether a class or id (as `labelOf` gives it) names the element as furniture. */
export function isFurnitureLabel(label: string): boolean {
  return label !== '' && furniturePattern.test(label.replace(builderWords, ' '))
}

const furnitureRoles = /^(?:navigation|complementary|banner|contentinfo|search|menu|menubar|dialog|alertdialog)$/u

/** Whether a `role` names the element as furniture. */
export function isFurnitureRole(role: string | undefined): boolean {
  return role !== undefined && furnitureRoles.test(role)
}
