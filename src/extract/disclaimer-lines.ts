import { hintPattern } from './hint-pattern.ts'

const disclaimerSigns: readonly RegExp[] = [
  /\bis an? (?:fully )?(?:automatic|automated|independent|online|digital|global|free)?\s?(?:news )?(?:aggregator|aggregation (?:site|service|platform))\b/iu,
  /\ball (?:trademarks?|logos|materials?|content|images|copyrights?|articles)\b.{0,60}\b(?:belongs? to|are (?:the )?property of|remain)\b/iu,
  /\bif you are the (?:copyright )?(?:owner|holder|author)\b/iu,
  /\bDMCA\b|\bDigital Millennium Copyright\b|\bfair use\b.{0,80}\bcopyright/u,
  /^(?:copyright(?:ed)?\s*(?:©|\(c\)|(?:19|20)\d\d|by\b|notice|policy|:|$)|©|\(c\) ?(?:19|20)\d\d|℗)/iu,
  /(?:©|\bcopyright\b)\s*(?:\(c\)\s*)?(?:19|20)\d\d\b/iu,
  /\ball rights (?:are )?reserved\b/iu,
  /\bmay not be (?:published|reproduced|republished|copied|redistributed)\b.{0,80}(?:broadcast|rewritten|redistributed|permission|consent|without)/iu,
  /\b(?:views?|opinions?)(?: and (?:views?|opinions?))? expressed (?:in this (?:article|column|piece|post|commentary|text)|here|herein|by (?:the )?(?:author|contributor|writer)s?|on this)\b/iu,
  /\bwe (?:may|might|could|can) (?:earn|receive|get|make) (?:a |an |some )?(?:small |affiliate )?(?:commission|compensation|revenue|money)\b/iu,
  /\b(?:contains?|use of|our) affiliate links?\b|\baffiliate commission\b/iu,
  /^(?:this (?:article|story|text|content|post|report) (?:was|is|has been) (?:automatically |machine[- ])?(?:generated|translated|written|produced|created|summari[sz]ed) (?:automatically|by (?:an? )?(?:ai|artificial|machine|bot|algorithm)|with (?:the (?:help|assistance|aid|use|support) of )?(?:an? )?(?:ai|artificial)|using (?:ai|artificial)))/iu,
  /\b(?:content|article|text|post|page|story|stories|news|feed)s?\b.{0,40}\bautomatically (?:generated|published|collected|aggregated|imported|translated) (?:from|by|content|from a)\b/iu,
  /^disclaimer\b/iu,
  /\btranscripts? (?:text )?(?:may (?:vary|be (?:revised|updated|inaccurate)|contain errors|not be (?:in its final|accurate|complete))|(?:is|was|were|are) (?:created|generated) (?:on|by|using|with))/iu,
  /^the post .{3,200} (?:first )?appeared (?:first )?on /iu,
  /\b(?:for (?:general )?(?:information(?:al)?|educational) purposes only|does not constitute (?:financial|legal|medical|investment|professional) advice|is not (?:responsible|liable) for (?:the |any )?(?:content|external|errors|accuracy))\b/iu,
  /\b(?:hyperlink|link) to the (?:primary|original) source\b/iu,
  /\bcontent will be (?:deleted|removed)\b|\bwant us to (?:publish|remove|delete)\b|\bremov(?:e|al) (?:of )?(?:this|the|your) (?:content|article|material)\b.{0,80}(?:contact|email|request)/iu,
  /\b(?:has not been|wasn['’]t|was not|is not) edited by (?:our|the|\p{Lu}[\p{L} ]{1,30}) ?(?:staff|editors|team)?\b.{0,60}\b(?:syndicated|feed|auto)/iu,
  /^(?:this (?:story|article|report) (?:has been|is|was) (?:auto-?)?(?:published|generated|sourced) (?:from|by) (?:an? |the )?(?:wire|agency|syndicated|.{2,30} (?:news service|feed)\b))/iu,
  /\b(?:holds|takes|bears|assumes|accepts) no (?:responsibility|liability)\b/iu,
  /^\p{Lu}\S{1,30}(?: \p{Lu}\S{1,30}){0,2} (?:journalist|reporter|correspondent|writer|editor) \p{Lu}.{3,60} has (?:over |more than |nearly |about )?\p{L}+ years(?:['’]| of)? experience\b/u,
  /^(?:усі права захищен|всі права захищен|все права защищены|при (?:использовании|цитировании|перепечатке|копировании|використанні|цитуванні|передруку)|передрук|перепечатка|использование материалов|використання матеріалів|матеріали (?:з|із) позначк|материалы с пометк|редакція (?:може не|не несе)|редакция (?:может не|не несет)|(?:думка|мнение) (?:редакц|автор))/iu,
  /\b(?:alle rechte vorbehalten|tous droits réservés|toute reproduction|todos los derechos reservados|prohibida (?:la|su) reproducción|tutti i diritti riservati|riproduzione riservata|todos os direitos reservados|proibida a reprodução|wszelkie prawa zastrzeżone|alle rechten voorbehouden|med ensamrätt)\b/iu,
  /(?<!\p{L})(?:ist nicht verantwortlich für (?:die |den )?inhalt|übernimmt keine (?:haftung|gewähr)|alle angaben ohne gewähr|n['’]est pas responsable d|no se (?:hace responsable|responsabiliza) d|non è responsabile d|não se responsabiliza p)/iu,
  /版权所有|著作權所有|未经授权|無断転載|جميع الحقوق محفوظة/u,
]

/** What somebody is quoted with is no notice of the site. */
const quoted = /[“"«].{0,400}\b(?:said|says|told|added)\b|\b(?:said|says|told|added)\b[^“"«]{0,40}[“"«]/su

const disclaimerCharsMax = 1200

/** One of these stands in whatever a sign is found in: most paragraphs have none. */
const hint =
  hintPattern(`aggregat belong property remain if_you_are dmca digital_millennium copyright © ℗ (c) rights may_not_be express commission
    compensation revenue money affiliate this_article this_story this_text this_content this_post this_report automatically
    disclaimer no_responsibility no_liability experience transcript the_post purposes advice responsible liable to_the_primary to_the_original will_be_deleted will_be_removed
    want_us_to remov edited_by захищен защищены при_ передрук перепечатка использование_ використання_ матеріали_ материалы_
    редакц думка_ мнение_ vorbehalten réservés toute_reproduction derechos prohibida diritti riproduzione direitos reprodução
    verantwortlich gewähr responsab prawa rechten ensamrätt 版权 著作權 授权 無断 الحقوق`)

/** "… nella settimana. (riproduzione riservata)": rights behind the last words of a story. */
const rightsBehind =
  /(?<=[.!?»”"])\s*[([]?(?:©\s*)?(?:riproduzione riservata|all rights reserved|tous droits réservés|todos los derechos reservados|todos os direitos reservados|alle rechte vorbehalten|wszelkie prawa zastrzeżone)[)\]]?\.?\s*$/iu
const storyUnitsMin = 100

/** Whether a paragraph tells of rights, of the site itself or of how its texts are made, and nothing of the news. */
export function isDisclaimer(paragraph: string): boolean {
  if (paragraph.length > disclaimerCharsMax) return false
  if (!hint.test(paragraph.toLowerCase())) return false
  const story = paragraph.replace(rightsBehind, '')
  if (story.length < paragraph.length && story.length >= storyUnitsMin) return isDisclaimer(story)
  return disclaimerSigns.some((sign) => sign.test(paragraph)) && !quoted.test(paragraph)
}
