import type { CitationPattern } from '../model/statement.ts'
import { anyCase } from '../text/any-case.ts'

/** Words that stand beside an outlet's name when it is cited. */
export interface CitingPhrase {
  readonly pattern: CitationPattern
  /** Matched against the words before the name (up to its start) or after it (from its end). */
  readonly words: RegExp
  /** One of these, in lower case, stands in all that `words` fits: looking for it spares the long expression. */
  readonly cue?: RegExp
  /** Where "X said" may be the outlet speaking of itself. */
  readonly mayBeOwnAffairs?: boolean
}

/** What may stand between the citing words and the name: articles, what kind of outlet it is, whose it is. */
const kindWord =
  '(?:news|wire|press|state|public|private|independent|opposition|business|financial|local|regional|national|daily|weekly|evening|morning|online|digital|pro-\\p{L}+|state-(?:run|owned|controlled|backed|funded|affiliated|linked)|government-(?:run|owned)|privately[- ]owned|\\p{Lu}\\p{L}+(?:-language|-based|-owned|-backed|-funded)|far-right|right-wing|left-wing|conservative|liberal|leading|influential|respected|popular|semi-official|official)'
const outletNoun =
  '(?:agency|agencies|broadcaster|broadcasters|network|networks|channel|station|newspaper|newspapers|paper|daily|tabloid|magazine|weekly|website|site|outlet|outlets|portal|publication|platform|service|press|media|TV|television|radio|blog|podcast|programme|program|show|journal|news agency|news website|news site|news outlet|broadsheet|monthly|organization|organisation|group|affiliate|affiliates|sister station|partner|partners)'
const nationality = "(?:\\p{Lu}[\\p{L}.’']+(?:ish|an|ese|ian|ch|i|ic|ek|se|er|ss)?|U\\.?S\\.?|UK|US|EU)"
const nameLead = `(?:(?:(?:[Tt]he|an?)\\s+(?:[\\p{Ll}-]+\\s+){1,3}${outletNoun}[,:]?\\s+)|(?:(?:[Tt]he|an?|its|both)\\s+)?(?:(?:${nationality}|${kindWord})(?:['’]s)?\\s+){0,4}(?:${outletNoun}[,:]?\\s+)?)(?:the\\s+)?["“‘'«(]?`

function before(words: string): RegExp {
  return new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:${anyCase(words)})\\s+${nameLead}$`, 'u')
}

/** The same for phrases where any adjective before the name would be somebody else's ("US president tells Time"). */
function rightBefore(words: string): RegExp {
  return new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:${anyCase(words)})\\s+(?:the\\s+)?["“‘'«]?$`, 'u')
}

const reportNoun =
  '(?:report|story|article|piece|investigation|analysis|account|dispatch|scoop|exclusive|editorial|op-ed|column|essay|interview|profile|commentary|fact[- ]check|documentary|podcast|blog|post)'

/** Phrases before the name. The first that fits counts. */
export const phrasesBefore: readonly CitingPhrase[] = [
  {
    pattern: 'interview',
    cue: /interview|conversation|appearance|segment|discussion|dialogue|exchange|chat|sit-down|q&a/u,
    words: before(
      `(?:in|during|from|of|for) (?:an?|his|her|their|the|another|one) (?:[\\p{L}-]+ ){0,4}(?:interviews?|conversation|appearance|segment|discussion|dialogue|exchange|chat|sit-down|q&a) (?:with|to|on|for|by|at|published (?:in|by)|broadcast (?:on|by)|aired (?:on|by))`,
    ),
  },
  {
    pattern: 'interview',
    cue: /interview|speak|spoke|talk|appear|guest/u,
    words: before(
      'interview(?:s|ed)? (?:with|by|to|on|for)|interviewed (?:by|on)|speaking (?:exclusively )?(?:to|on|with)|spoke (?:exclusively )?(?:to|with)|spoken to|speaks to|talking (?:to|with)|talked (?:to|with)|(?:appear(?:ed|ing|ance|s)?|guest) (?:\\p{L}+ )?on',
    ),
  },
  {
    pattern: 'told',
    words: before(
      '(?:tell|tells|told|telling|informed|informs)(?: (?:[\\p{L}]+ )?(?:reporters|journalists|viewers|readers|correspondents) (?:at|from|for|on|with))?|confirmed (?:(?:this |it |(?:the|his|her|their|its) [\\p{L}]+ (?:[\\p{L}]+ )?))?to|confirms to|(?:in|according to) (?:a|an|the) (?:[\\p{L}-]+ ){0,3}(?:statement|email|e-mail|letter|text|message|comment|response|note|remarks|comments) (?:sent |provided |given |issued |made )?(?:to|for)|(?:in )?(?:comments|remarks|statements?) (?:made |given |sent |provided )?to|explained to|admitted to|said to|revealed to|disclosed to|relayed to|conveyed to|communicated to|remarked to|mentioned to|commented to|responded to|a request (?:for comment )?from',
    ),
  },
  {
    pattern: 'according-to',
    cue: /according|per|based|information|report|account/u,
    words: before(
      `according to(?: (?:an?|the|new|this|recent|multiple|several|various|earlier))?(?: (?:[\\p{L}-]+ ){0,3}(?:reports?|reporting|${reportNoun}s?|sources? (?:cited|quoted)|figures|data|calculations|count|tally|analysis|estimates|footage|video|documents|transcripts?|excerpts?|information) (?:from|in|by|on|of|for|published (?:in|by|on)|compiled by|kept by|conducted by|maintained by|released by|obtained by|seen by|reviewed by|cited by|quoted by))?|per|as per|based on (?:a |the )?(?:reports?|reporting|information) (?:from|by|in)|(?:information|reports?|accounts?) from`,
    ),
  },
  {
    pattern: 'obtained-by',
    cue: /obtained|seen|viewed|verified|analy|examined|acquired|leaked|shared|provided|given|supplied|sent|available|handed|released|heard|geolocated|authenticated/u,
    words: before(
      '(?:obtained|seen|reviewed|viewed|verified|analy[sz]ed|examined|acquired|leaked|shared|provided|given|supplied|sent exclusively|made available|handed|released|heard|geolocated|authenticated)(?: exclusively)? (?:by|to|with)',
    ),
  },
  {
    pattern: 'reported',
    words: before(
      '(?:first |initially |originally |previously |earlier |also |widely )?(?:reported|spotted|flagged|surfaced|unearthed|noticed|revealed|published|broken|disclosed|confirmed|cited|quoted|uncovered|exposed|aired|broadcast|compiled|announced|described|noted|carried)(?: (?:first|earlier|today|yesterday|(?:on )?\\p{Lu}\\p{Ll}+day|on \\p{Lu}\\p{Ll}+|last (?:week|month|year)|this (?:week|month)|(?:in|on) the (?:day|morning|evening)|exclusively|out)){0,2} (?:by|in|on)|as (?:reported|quoted|cited) by|quoted? as (?:saying|telling) (?:by|to|in)|(?:reports?|reporting|revelations?|scoop|headlines?|front page|news|story|stories|investigation|article|exclusive|dispatch|coverage|footage|video|images|analysis|editorial) (?:from|by)',
    ),
  },
  {
    pattern: 'citing',
    cue: /cit|quot|refer|relying|credit/u,
    words: before(
      '(?:citing|cited|cites|quoting|quoted|quotes|referring to|refers to|referencing|relying on|with reference to|crediting|credited)(?: (?:(?:an?|the) )?(?:[\\p{L}-]+ )?(?:reports?|reporting|story|article|information|data|sources) (?:from|by|in|of|published (?:in|by)))?',
    ),
  },
  {
    pattern: 'poll',
    cue: /poll|survey|questionnaire/u,
    words: before(
      '(?:poll|survey|polling|questionnaire)s? (?:[\\p{L}]+ ){0,2}(?:by|from|for|of|conducted (?:by|for)|commissioned by|carried out (?:by|for)|released by|published by|with)',
    ),
  },
  {
    pattern: 'published-in',
    words: before(
      `(?:published|appeared|appearing|written|writing|wrote|writes|argued|argues|printed|featured|carried|posted|featured|opined|penned)(?: (?:[\\p{L}\\d]+,? ){0,4})?(?:in|by|on|for|at)|(?:an?|the|his|her|their|this|that|its|another|new|recent) (?:[\\p{L}\\d-]+ ){0,4}${reportNoun}s? (?:[\\p{L}]+ )?(?:in|for|at|on)`,
    ),
  },
  {
    pattern: 'said-on',
    words: before(
      '(?:said|says|saying|added|claimed|argued|explained|remarked|insisted|told (?:viewers|listeners|host [\\p{L} ]{3,30})|warned|boasted|declared|suggested|stated|noted|asked|announced|commented)(?: (?:[\\p{Lu}]\\p{L}+|later|earlier|yesterday|today|live|this|last|morning|week|night|evening|during an? [\\p{L}]+|in an? [\\p{L}]+),?){0,3} (?:on|via)',
    ),
  },
  {
    pattern: 'via',
    words: rightBefore('(?:h/t|hat tip|hat-tip|ht|hattip)(?: to)?:?|\\(via|(?:^|[.!?”"]) ?via|courtesy of'),
  },
  {
    pattern: 'reported',
    words:
      /(?:["”’'],?|,)\s+(?:as\s+)?(?:(?:first|also)\s+)?(?:reports?|reported|writes|wrote|notes|noted|adds|added|reveals|revealed|explains|explained|observes|observed|says|said)\s+(?:the\s+)?["“‘'«]?$/iu,
  },
]

const role = `(?:${anyCase('correspondent|reporter|journalist|columnist|anchor|host|presenter|editor|analyst|contributor|commentator|moderator|pundit|fact[- ]checkers?|editorial board|newsroom|team|bureau|program(?:me)?|show|newspaper|news agency|agency|magazine|website|site|portal|weekly|daily|channel|network|broadcaster|paper|tabloid|outlet|service|TV|television|news|radio')})`
const person = "\\p{Lu}[\\p{L}.'’-]+"
/** "’s Jane Doe", " correspondent Jane Doe", "'s chief political editor": who of the outlet speaks. */
const between = `(?:["”»]|['’]s?)?(?:(?<=['’]s?)(?:\\s+[\\p{Ll}-]+){0,3}(?:\\s+${person}){2,4}(?:,\\s+[^.,\\n]{3,50},)?|(?:\\s+(?:[\\p{Ll}-]+|[\\p{Lu}]\\p{L}+)){0,3}\\s+${role}\\b(?:\\s+${person}){0,3})?`
const adverb =
  '(?:(?:,?\\s+(?:first|also|earlier|later|previously|initially|recently|separately|meanwhile|then|now|further|subsequently|originally|exclusively|already|today|yesterday|earlier\\s+(?:today|in\\s+the\\s+\\p{Ll}+|this\\s+\\p{Ll}+|on\\s+\\p{Lu}\\p{Ll}+)|has|have|had|on\\s+\\p{Lu}\\p{Ll}+|this\\s+(?:week|month|morning|year)|last\\s+(?:week|month|night|year))),?){0,3}'

function after(words: string): RegExp {
  return new RegExp(
    `^${between}(?:\\s+in\\s+${person})?(?:,\\s+(?:which|citing|quoting)\\s+[^.,\\n]{2,80},?|,\\s+(?!(?:from|where|who|to|for(?! one\\b)|with|by|after|before|when|while|and|but|or)\\b)[^.,\\n]{3,60},)?${adverb}\\s+(?:${anyCase(words)})(?![\\p{L}-])`,
    'u',
  )
}

const reportingVerbs =
  'reports?|reported|reporting|reveals?|revealed|writes?|wrote|published|publishes|broke(?: the)? (?:story|news)|learned|learnt|been (?:told|shown|informed)|spoken (?:to|with)|uncovered|disclosed|cited|cites|citing|quoted|quotes|quoting|claims?|claimed|notes?|noted|found|finds|estimates?|estimated|confirms?|confirmed|describes?|described|explains?|explained|observes?|observed|(?:added|adds)(?= that|[,.:])|put(?:s)? (?:it|the|his|her|its)|points? out|pointed out|suggests?|suggested|alleges?|alleged|asserts?|asserted|argues?|argued|aired|projects?|projected|counted|calculated|calculates|verified|obtained|quipped|tweeted|details?|detailed|documented|documents|deemed|examined|commented|exposed|highlighted|highlights|lists?|listed|ranked|ranks|rated|rates|pegged|warned|warns|concluded|concludes|recounted|opined|editoriali[sz]ed|investigated|speculated|called the race|characteri[sz]ed|characteri[sz]es|tall(?:y|ied|ies)|carried|ran (?:a|an|the)|showed|shows|understands|blared'

/** Phrases after the name that show a report by themselves. */
export const phrasesAfter: readonly CitingPhrase[] = [
  {
    pattern: 'poll',
    words: new RegExp(
      `^(?:['’]s)?(?:(?:\\s?[/–—-]\\s?|\\s+and\\s+|\\s+)(?:the\\s+)?${person}(?:\\s${person}){0,3}){0,3}\\s+(?:(?:national|new|recent|latest|rolling|tracking|exit|online|telephone|opinion|average|weekly|battleground|state|\\p{L}+\\s+\\d{4})\\s+){0,2}(?:${anyCase('polls?|polling|surveys?|(?:poll(?:ing)?\\s+)?average')})\\b`,
      'u',
    ),
  },
  {
    pattern: 'contributed',
    words: new RegExp(
      `^(?:['’]s)?(?:\\s+${person}){0,3}\\s+(?:also\\s+)?contributed\\s+(?:reporting\\b|to\\s+th(?:is|e)\\s+(?:report|story|article|piece))`,
      'u',
    ),
  },
  { pattern: 'reported', words: after(reportingVerbs) },
  {
    pattern: 'reported',
    words: after(
      '(?:was|were|became|had been) (?:among )?(?:the )?first (?:outlet |newspaper |broadcaster )?to (?:report|reveal|publish|break)',
    ),
  },
  {
    pattern: 'reported',
    words: after('said|says|stated|states|announced|declared|posted|shared|released'),
    mayBeOwnAffairs: true,
  },
]

/** Nouns after the name ("the X report", "X’s analysis"): counted where nothing before the name says more. */
export const nounsAfter: readonly CitingPhrase[] = [
  { pattern: 'interview', words: /^(?:['’]s?|[”»"])?\s+(?:[\p{Ll}-]+\s+){0,2}interviews?\b/u },
  {
    pattern: 'reported',
    words: new RegExp(
      `^(?:['’]s?|[”»"])?\\s+(?:(?!(?:in|for|on|of|to|at|from|with|by|and|or|as|is|was|has|had|a|an|the|that|who|when)\\b)[\\p{L}\\d-]+\\s+){0,2}(?:${anyCase('report|story|article|investigation|analysis|dispatch|scoop|exclusive|editorial(?! board)|op-ed|profile|documentary|reporting|headline|words|expos[eé]|fact[- ]check(?:er)?')})s?\\b`,
      'u',
    ),
  },
]

/** An outlet that speaks of itself, or is the matter of the story, is not cited. */
export const ownAffairs =
  /^.{0,40}\b(?:in\s+an?\s+(?:internal\s+|public\s+|brief\s+)?(?:statement|memo|email|tweet|press\s+release)|it\s+(?:would|will|plans|expects|(?:had|has)\s+(?:cut|laid|fired|hired|suspended|apologi[sz]ed|corrected|removed|reached|launched|decided|retracted|dismissed|parted|ended|cancel))|its\s+(?:own\s+)?(?:staff|employees|journalists|board|revenue|profit|reporter|correspondent|owner|decision|new)|they\s+(?:would|will|had|have|were|are)|their\s+|(?:a\s+|the\s+)?(?:plans?|layoffs?|deal|merger|earnings|results|candidates?|rules|lineup))/iu
