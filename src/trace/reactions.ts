import type { Span } from '../model/span.ts'
import { type ReportView, sentenceAt } from './report-view.ts'

const words = String.raw`(?:[\p{L}’'-]+\s){0,3}?`
const toName = String.raw`(?:[\p{L}’'-]+\s){0,3}["“„«»]?$`
const aside = String.raw`(?:,\s[^,.]{3,30},)?`

/** By language: what somebody does about another's report, the report, and what may stand before the outlet's name. */
const patterns: readonly (readonly [languages: string, pattern: string])[] = [
  [
    'en',
    String.raw`\b(?:following|(?:comment|react|respond)(?:ing|ed|s)?\s(?:on|to)|in\sresponse\sto|den(?:ied|ies|ying)|dismiss(?:ed|es|ing)|reject(?:ed|s|ing)|(?:call|brand|describ)(?:ed|ing))\s${words}(?:reports?|story|stories|articles?|revelations?|investigation|claims)\s(?:by|in|from)\s(?:the\s)?["“]?$`,
  ],
  [
    'ru uk be bg',
    String.raw`(?<!\p{L})(?:(?:про)?комментир\p{L}+|(?:от)?реагир\p{L}+|реакци\p{L}+|в\sответ|опроверг\p{L}*|отверг\p{L}*|назва[лв]\p{L}*|после|(?:про)?коментув\p{L}+|коментуючи|відреагув\p{L}+|реагу\p{L}+|у\sвідповідь|спростув\p{L}+|заперечи\p{L}+|після)\s${words}(?:публикаци|сообщени|стать|материал|расследовани|публікаці|повідомленн|статт|матеріал|розслідуванн)\p{L}*\s${toName}`,
  ],
  [
    'ru uk be bg',
    String.raw`^\s*(?:[\p{L}’'-]+\s){0,2}на\s(?:публикаци|стать|сообщени|публікаці|статт|повідомленн)\p{L}*\s["«„“]?$`,
  ],
  [
    'de',
    String.raw`(?<!\p{L})(?:reagier\p{L}+\sauf|reaktion(?:en)?\sauf|dementier\p{L}+|bestr(?:itt|eitet)|wies(?:en)?|weist|nannten?|nach)\s${words}(?:enthüllung\p{L}*|(?<!nach\s(?:\p{L}+\s){0,3})(?:bericht|artikel|meldung)\p{L}*)\s${toName}`,
  ],
  [
    'fr',
    String.raw`(?<!\p{L})(?:après|suite\saux?|réagi\p{L}*(?:\saux?|\sà)?|en\sréaction\s(?:à|aux)|démen\p{L}+|contest\p{L}+|rejet\p{L}+|commentant)\s(?:[\p{L}’'-]+\s?){0,3}?(?:révélations?|informations?|article|enquête)${aside}\s(?:de|du|des|dans|par)\s${toName}`,
  ],
  [
    'es',
    String.raw`(?<!\p{L})(?:tras|después\sde|a\sraíz\sde|en\srespuesta\sa|desmint\p{L}+|desmiente|negó|niega|rechaz\p{L}+)\s${words}(?:informaci\p{L}+|revelaci\p{L}+|artículo|investigación|publicación|noticia)${aside}\s(?:de|del|en|por)\s${toName}`,
  ],
  [
    'it',
    String.raw`(?<!\p{L})(?:dopo|in\sseguito\sa\p{L}*|smenti\p{L}+|commentando|in\srisposta\sa\p{L}*)\s(?:[\p{L}’'-]+\s?){0,3}?(?:rivelazioni|inchiesta|articolo|notizia|servizio)${aside}\s(?:di|del|della|dell['’]|su|sul)\s?${toName}`,
  ],
  [
    'pt',
    String.raw`(?<!\p{L})(?:após|depois\sde|em\sresposta\sa|negou|desmentiu|rebateu|comentando)\s${words}(?:reportagem|revelações|matéria|artigo|notícia)${aside}\s(?:de|do|da|no|na)\s${toName}`,
  ],
  [
    'pl',
    String.raw`(?<!\p{L})(?:komentując|w\sodpowiedzi\sna|zdementowa\p{L}+|zaprzeczy\p{L}+|po)\s${words}(?:publikacj|doniesie|artykuł|rewelacj)\p{L}*\s${toName}`,
  ],
]
const reactions = new Map<string, RegExp[]>()
for (const [languages, pattern] of patterns)
  for (const language of languages.split(' '))
    reactions.set(language, [...(reactions.get(language) ?? []), new RegExp(pattern, 'iu')])

/** Behind so many characters a reaction and the outlet's name stand no longer together. */
const reachUnits = 200

const reportWord =
  /report|stor(?:y|ies)|article|revelation|investigation|claims|публика|сообщени|стать|материал|расслед|публіка|повідомл|статт|матеріал|розслід|enthüll|bericht|artikel|meldung|révélation|information|enquête|informaci|revelaci|artículo|investigación|publicación|noticia|rivelazion|inchiesta|articolo|notizia|servizio|reportagem|matéria|artigo|notícia|publikacj|doniesie|artykuł|rewelacj/iu

/** Whether the words of `language` (ISO 639) before an outlet's name make its report the occasion of the news ("denied a report by", "комментируя публикацию", "après les révélations de"). */
export function isReaction(head: string, language: string): boolean {
  const near = head.slice(-reachUnits)
  return reportWord.test(near) && (reactions.get(language.slice(0, 2)) ?? []).some((reaction) => reaction.test(near))
}

/** "Confirming charges that had surfaced in news reports" */
const surfaced =
  /\bconfirm(?:ed|ing|s)?\b[^.;]{0,80}\b(?:surfaced|emerged|appeared|circulated|been reported)\s(?:in|by)\s(?:\p{L}+\s){0,3}(?:reports|media|outlets)$/u

/** Whether the sentence says that what others reported is wrong, or confirmed: then that is the news, not their report. */
export function isRefuted(view: ReportView, phrase: Span): boolean {
  const sentence = sentenceAt(view, phrase.start)
  if (sentence === undefined) return false
  const { text } = view.article
  return (
    /\b(?:denied|denies|dismissed|dismisses|rejected|rejects|rebuffed|refuted|refutes|rubbished|brushed aside|hit back at)\b[^.;]{0,80}$/u.test(
      text.slice(sentence.start, phrase.end),
    ) ||
    surfaced.test(text.slice(sentence.start, phrase.end)) ||
    /\b(?:is|are|was|were) (?:false|untrue|incorrect|wrong|fabricated|baseless|unfounded|not true|fake)\b/u.test(
      text.slice(phrase.end, sentence.end),
    )
  )
}
