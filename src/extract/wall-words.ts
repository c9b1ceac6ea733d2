import { hintPattern } from './hint-pattern.ts'

/** Titles under which guards, consent walls and errors answer instead of the article. */
const refusalTitle =
  /^(?:(?:attention required|just a moment|access (?:to this page (?:has been )?)?denied|403(?: -)? forbidden|forbidden|are you a (?:human|robot)|robot check|captcha|verify(?:ing)? (?:you are|your)|security check|please verify|pardon our interruption|request (?:blocked|rejected)|service unavailable|error 40[13]|401|429|50[0234]|bad gateway|too many requests|bot verification|ddos-guard|checking your browser|one moment,? please|before you continue|your privacy choices|human verification|zugriff verweigert|accès refusé|acceso denegado|accesso negato|acesso negado|odmowa dostępu)(?![\p{L}\p{N}])|доступ (?:запрещ|заборон)|访问受限|安全验证|アクセスが拒否|تم رفض)|you have been blocked/iu

/** What a wall says in place of the story: turn on scripts, show that you are human, agree to cookies. */
const wallText =
  /(?:enable|turn on|activate|allow) (?:javascript|js(?![\p{L}])|cookies)|javascript (?:is|must be|has been) (?:disabled|required|not (?:enabled|available)|turned off|enabled)|(?:verify|confirm|prove|check)(?:ing)?(?: that)? you(?:['’]re| are) (?:a |not a )?(?:human|robot)|are you a (?:human|robot)|(?:checking|reviewing) (?:your browser|the security of)|unusual (?:traffic|activity)|automated (?:access|requests)|(?:we|us) and our (?:[\p{N}.,]+ )?(?:partners|vendors)|before you continue to|(?:accept|agree to) (?:all |the use of )?cookies|aktivieren sie (?:bitte )?(?:javascript|cookies)|wir und unsere (?:[\p{N}.,]+ )?partner|activ(?:er|ez) (?:le )?javascript|(?:nous et )?nos (?:[\p{N}.,]+ )?partenaires|(?:activ|habilit)(?:a|e|ar) (?:el |o )?javascript|nuestros (?:[\p{N}.,]+ )?socios|(?:abilit|attiv)(?:a|are|i) javascript|i nostri (?:[\p{N}.,]+ )?partner|ative o javascript|nossos (?:[\p{N}.,]+ )?parceiros|włącz(?:yć)? (?:obsługę )?javascript|nasi (?:[\p{N}.,]+ )?(?:zaufani )?partnerzy|включите (?:поддержку )?javascript|увімкніть (?:підтримку )?javascript|наши партнеры|наші партнери|(?:启用|啟用|开启) ?javascript|javascript ?を有効|تفعيل (?:جافا|javascript)/iu

/** One of these stands in every such word of a wall. */
const wallHint =
  hintPattern(`javascript cookies _js human robot your_browser the_security_of unusual_ automated_ and_our_ before_you und_unsere_ partenaires
    socios nostri_ parceiros partnerzy партнер تفعيل`)

/** What stands where a story breaks off for those who have not paid or logged in. */
const lockText =
  /(?:subscribe|log ?in|sign ?in|sign ?up|register|join)(?: (?:now|today|or log ?in|or sign in|for free))? to (?:continue|keep|read|unlock|access|finish)|to (?:continue|keep) reading|(?:this|the full) (?:article|story|content|text|report) is (?:only |exclusively )?(?:for|available to|reserved for|exclusive to|locked)|(?:subscribers?|members?)[- ](?:only|exclusive)|already a (?:subscriber|member)|you(?:['’]ve| have) (?:reached|used|read) (?:your|all|the) .{0,30}(?:limit|free|articles)|(?:nur )?für (?:abonnenten|abonnentinnen|registrierte)|weiterlesen mit|(?:jetzt|um) .{0,30}(?:weiterlesen|weiterzulesen)|réservée?s? (?:aux|à nos) abonnés|abonnez-vous pour (?:lire|continuer|accéder)|(?:para|solo) (?:los )?suscriptores|suscríbe(?:te|se|ase) para|riservat[oa] agli abbonati|abbonati per (?:continuare|leggere)|para assinantes|assine para|dla (?:subskrybentów|prenumeratorów|abonentów)|aby (?:czytać dalej|przeczytać (?:cały|całość))|(?:для|только) подписчик|по подписке|для передплатників|за передплатою|للمشتركين|(?:订阅|訂閱|登录|登入|登錄)后|会员专享|會員專享|有料会員|会員限定|続きを読むには/iu

/** One of these stands in every such notice of a lock. */
const lockHint =
  hintPattern(`subscribe log_in login sign_in signin sign_up signup register join continue_reading keep_reading article_is_ story_is_ content_is_
    text_is_ report_is_ r-only rs-only r_only rs_only r-exclusive rs-exclusive r_exclusive rs_exclusive already_a_ reached_your
    reached_all reached_the used_your used_all used_the read_your read_all read_the für_abonnent für_registrierte weiterlesen
    weiterzulesen abonnés abonnez-vous suscriptores suscríbe abbonati assinantes assine_para subskrybentów prenumeratorów
    abonentów czytać подписчик подписке передплатник передплатою للمشتركين 订阅后 訂閱后 登录后 登入后 登錄后 会员专享 會員專享 有料会員
    会員限定 続きを読むには`)

/** Titles of pages that are not there. */
const missingTitle =
  /(?<![\p{L}\p{N}])(?:404|not found|page (?:not found|does not exist|no longer)|nicht gefunden|no encontrad[ao]|introuvable|non trovat[ao]|não encontrad[ao]|nie (?:znaleziono|istnieje)|не знайден[оа]|не найден[оа]|غير موجودة|页面不存在|找不到|見つかりません)(?![\p{Ll}\p{N}])/iu

const titleCharsMax = 300
const lineCharsMax = 1500

/** Whether a title tells that the page answers with a refusal. */
export function isRefusalTitle(title: string): boolean {
  return refusalTitle.test(title.trim().slice(0, titleCharsMax))
}

/** Whether a title tells that the page does not exist. */
export function isMissingTitle(title: string): boolean {
  return missingTitle.test(title.slice(0, titleCharsMax))
}

/** Whether a paragraph is the word of a wall: consent, robots, scripts. */
export function isWallText(paragraph: string): boolean {
  return paragraph.length <= lineCharsMax && wallHint.test(paragraph.toLowerCase()) && wallText.test(paragraph)
}

/** Whether a paragraph says that the rest is for those who pay or log in. */
export function isLockText(paragraph: string): boolean {
  return paragraph.length <= lineCharsMax && lockHint.test(paragraph.toLowerCase()) && lockText.test(paragraph)
}
