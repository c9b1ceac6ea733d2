/**
 * What an outlet says about the use of a page, gathered from robots.txt, tdmrep.json, the answer's headers and the page's own meta
 * elements. Absent is "nothing said", which is neither a permission nor a ban.
 */
export interface RightsSignals {
  readonly robots: RobotsDirectives
  /** Text and data mining reservation (TDMRep): of the last place that spoke of file, header and page. */
  readonly tdm?: TdmReservation
  /** Uses granted or refused in robots.txt or a header (contentsignals.org). */
  readonly contentSignal: ContentSignal
}

/** What X-Robots-Tag and meta robots forbid; true once anybody forbids it. */
export interface RobotsDirectives {
  /** Not to be found by search. */
  readonly noindex: boolean
  /** No stored full text is shown. */
  readonly noarchive: boolean
  /** No words of the page are shown. */
  readonly nosnippet: boolean
  /** The most characters of the page that may be shown. */
  readonly maxSnippetChars?: number
  /** No use by models (`noai`, `noml`). */
  readonly noai: boolean
  /** No use of the images by models. */
  readonly noimageai: boolean
  /** No preview of the images. */
  readonly noimageindex: boolean
  /** From this instant the page is not to be shown (ISO 8601). */
  readonly unavailableAfter?: string
}

export interface TdmReservation {
  readonly isReserved: boolean
  /** Where a licence can be had. */
  readonly policyUrl?: string
  readonly basis: 'file' | 'header' | 'meta'
}

export interface ContentSignal {
  readonly search?: boolean
  readonly aiInput?: boolean
  readonly aiTrain?: boolean
}

/** Directives that forbid nothing. */
export const noDirectives: RobotsDirectives = {
  noindex: false,
  noarchive: false,
  nosnippet: false,
  noai: false,
  noimageai: false,
  noimageindex: false,
}

/** The rights of a page of which nobody said anything. */
export const noRightsSignals: RightsSignals = { robots: noDirectives, contentSignal: {} }

/** Whether nobody forbids, reserves or grants anything. */
export function isSilent({ robots, tdm, contentSignal }: RightsSignals): boolean {
  return (
    tdm === undefined &&
    Object.keys(contentSignal).length === 0 &&
    Object.values(robots).every((directive) => directive === false)
  )
}

/** Both taken together: what one forbids is forbidden; of TDM and content signals `later` has the last word where it speaks. */
export function joinRights(earlier: RightsSignals, later: RightsSignals): RightsSignals {
  const tdm = later.tdm ?? earlier.tdm
  return {
    robots: joinDirectives(earlier.robots, later.robots),
    contentSignal: { ...earlier.contentSignal, ...later.contentSignal },
    ...(tdm === undefined ? {} : { tdm }),
  }
}

/** The stricter of both in every point. */
export function joinDirectives(one: RobotsDirectives, other: RobotsDirectives): RobotsDirectives {
  const lengths = [one.maxSnippetChars, other.maxSnippetChars].filter((length) => length !== undefined)
  const instants = [one.unavailableAfter, other.unavailableAfter].filter((instant) => instant !== undefined)
  return {
    noindex: one.noindex || other.noindex,
    noarchive: one.noarchive || other.noarchive,
    nosnippet: one.nosnippet || other.nosnippet,
    noai: one.noai || other.noai,
    noimageai: one.noimageai || other.noimageai,
    noimageindex: one.noimageindex || other.noimageindex,
    ...(lengths.length === 0 ? {} : { maxSnippetChars: Math.min(...lengths) }),
    ...(instants.length === 0 ? {} : { unavailableAfter: instants.toSorted()[0] ?? '' }),
  }
}
