/** Lines of a page that are no part of its story, as whole lines or beginnings of short ones. */
const wholeLines =
  /^(?:(?:view |show |hide |read |\d+ )?comments?(?: \(?\d+\)?)?|share(?: (?:this|article|story|full article|on|via|save|link))*(?: (?:on |via |to )?(?:facebook|twitter|x|whatsapp|email|linkedin|reddit|telegram|link))*|save(?: article| story)?|print(?: this)?(?: article| story| page)?|e-?mail(?: this)?(?: article| story)?|tweet(?: this)?|copy(?: the)? (?:link|url)|link copied!?|pin it|like|menu|home|search|close|open|back|next|previous|skip ad|advertisement|advertising|ad|ads|sponsored|promoted|sponsored content|paid content|partner content|trending(?: now| stories| topics)?|most (?:read|popular|viewed|shared|watched)|editors['’]? picks?|top stories|latest(?: news| stories| headlines)?|breaking news|live(?: updates| blog)?|more (?:stories|news|videos?|from [^.]{2,40}|on this(?: story| topic)?|like this|to read|to explore)|related(?: (?:articles?|stories|stor(?:y|ies):|topics?|content|news|coverage|posts?|links?|reading|videos?|tags?|searches))?:?|recommended(?: (?:stories|for you|reading|articles|videos))?|you (?:may|might) (?:also )?(?:like|be interested in|have missed)|what to read next|read next|up next|next article|previous article|next post|previous post|in this article|in this story|on this page|table of contents|key points|tags?:?|topics?:?|categories:?|back to top(?: button)?|return to top|scroll to top|go to top|skip to (?:main )?(?:content|navigation)|toggle (?:navigation|menu|search)|(?:log|sign) ?in|log ?out|sign ?up|register(?: now)?|subscribe(?: now| today)?|donate(?: now)?|support us|contact us|about us|privacy policy|terms (?:of (?:use|service)|and conditions)|cookie (?:policy|settings|preferences)|accept(?: all)?(?: cookies)?|reject all|manage (?:cookies|preferences|options)|loading\W*|please wait\W*|play(?: video)?|pause|mute|unmute|fullscreen|replay|video|watch(?: now| live)?|listen(?: now| to (?:this )?article)?|(?:\d+ )?min(?:ute)?s?(?: read)?|\d+ (?:shares|likes|views|reactions|retweets)|facebook|twitter|instagram|whatsapp|telegram|linkedin|reddit|youtube|flipboard|messenger|pocket|(?:(?:facebook|twitter|x|instagram|whatsapp|telegram|linkedin|reddit|pinterest|email|e-mail|print|messenger|copy link|flipboard|pocket|viber|share|link|threads|bluesky)[\s|,•·/]*){2,}|image|photos?|(?:show|hide|toggle|view) captions?|enlarge this image|gallery|slideshow|\d+ of \d+|\d+\s*\/\s*\d+|continue reading|read more|read full (?:story|article)|see more|show more|load more|view more|learn more|click here|follow|follow us|open image modal|image modal|expand|collapse|report (?:this )?ad|remove ads|thank you for registering|thanks for (?:registering|subscribing|signing up)|end of (?:newsletter promotion|carousel|list)|newsletter|newsletters|all news|keep reading|list of \d+ items|list \d+ of \d+|end of list|view this post on \p{L}+|view on (?:x|twitter|instagram|facebook)|open the full version|just now|(?:published |updated |posted )?(?:\d+|an?|one|two|three) (?:minute|hour|day|week|month)s? ago|source link|read original|original article|leave a reply|post a comment|opinion|world|politics|business|sports?|news|culture|technology|tech|science|health|lifestyle|entertainment|weather|video|podcasts?|more)$/iu

/** Beginnings that a story's sentence does not have, whatever follows. */
const surePrefixes =
  /^(?:follow us ?[:|]|\(?(?:catch|get|read|find|explore|check out|follow) (?:all )?(?:the |our )?(?:(?:latest|breaking|top|live|more|trending|business|india|world|sports?|entertainment)\b,? ?){1,3}[^.]{0,160}\b(?:on|at|from) [^.]{2,40}[.!]?\)?$|(?:this|the) (?:image|picture|photo) (?:is|was) (?:an? )?(?:ai[- ])?(?:generated|illustration)\b|(?:images?|photos?|pictures?)(?: used)? (?:is|are) for representation|\[(?:download|sign ?up|watch|read|photos?|more)\b[^\]]{0,120}\]$|originally published as|more to follow\b|for the latest news on this story|get in touch$|tell us (?:which|about|what)\b|==\p{Lu}|contacts?$|media: \S+@|forward-looking statements?$|this (?:press )?release contains forward-looking|\(?fin\)? [a-z]{2,3}\/[a-z]{2,3}|enditem$|\(?you can now subscribe|for (?:media|press|further) (?:enquiries|inquiries|queries|information|contact)|(?:media|press) (?:enquiries|inquiries|contacts?)\b|published in (?:the )?(?-i:\p{Lu})[^.]{2,40}, (?=[^.]*\d{4})|published - |… we have a small favou?r|we have a small favou?r to ask|listen to (?=.*\bepisode\b)|need to know$|stay up[ -]to[ -]date with|share or comment|why you can trust |stay informed with|simply sign up|invalid email|we use your (?:sign-?up|email|data|information)|do you like the content|don['’]t miss\s*(?:\.\.\.|…)|this is a limited version|keep up with (?:all )?the latest|purchase licensing rights|\(\(.{3,120}\)\)$|the content you requested|your email address will not be published|our standards: the|acquire licensing rights|opens new tab|(?:this|the) (?:article|story) (?:is|was) (?:last )?(?:updated|published) (?:on|at)|follow (?:\p{L}+['’]s|our|the|all) [^.]{0,60}coverage|support [^.]{2,40} (?:or|and) become|subjects:|notifications (?:can|may) be (?:managed|turned)|(?:turn on|enable|allow|get|receive) (?:browser |push |desktop |breaking news )?(?:notifications?|alerts)|please (?:refresh|reload|enable|log ?in|sign in|turn on|disable|check your (?:inbox|email)|try again)|(?:you need|enable) javascript|javascript (?:is|must be)|your browser (?:does|is)|this (?:site|website|page) (?:uses|requires|is protected)|we (?:use|and our partners (?:use|store)) (?:cookies|essential|technologies)|by (?:clicking|continuing|signing up|subscribing|entering your|submitting|providing)\b.{0,80}\b(?:you|agree|cookies|terms|policy)|(?:already|not yet) (?:a |an )?(?:subscriber|member|registered)|already have an account|don['’]t have an account|create (?:a free |an? )?account|sign up (?:for|to|here|now|and|today)\b|subscribe (?:to|now|today|for|here)\b(?=.{0,120}(?:newsletter|channel|updates?|access|today|podcast|inbox|now|offer|briefing|free|us\b|our|youtube|digital|emails?|$))|join (?:the|our) (?:conversation|discussion|commenting|forum|community|newsletter|telegram|whatsapp|channel|mailing)|join thought-provoking|(?:leave|post|write|add|submit) (?:a|your) (?:comment|reply)|be the first to comment|comments (?:are|for this (?:article|story|thread) are|have been) (?:closed|disabled|moderated|turned off)|(?:follow|like|find|join|visit) us (?:on|at)\b|follow [^.]{2,60} on (?:facebook|twitter|x|instagram|telegram|linkedin|google news|whatsapp|tiktok|threads|bluesky)\b|share this (?:article|story|post|page|entry|on|with|:|$)|share (?:on|via) (?:facebook|twitter|x|whatsapp|email|linkedin|telegram)\b|click (?:here|to (?:share|print|email|tweet|view|play|expand|enlarge|read|subscribe))|tap (?:here|to)\b|(?:download|get|install) (?:the|our) (?:[\p{L}\s]{0,30})?app\b|(?:read|see|watch|view|listen|learn|find out|discover|explore|hear) (?:more|also|next|now|full)?\s*[:|»→>]|(?:read|see|watch) also\b|read (?:more|the full (?:story|article|report|statement)) (?:here|about|at|on|from|in|:)\b|for more (?:on this|news|stories|information|coverage|from)\b.{0,60}(?:visit|see|click|follow|read|here|subscribe|contact)|story continues (?:below|after)|article continues (?:below|after)|(?:scroll|swipe|keep scrolling) (?:down )?(?:to|for)\b|continue reading\b|(?:related|recommended|see also|also read|read more|read also|more|watch|video|listen|don['’]t miss|must read|trending|also on|tags?|topics?|filed under|posted in|categor(?:y|ies)|explore more|further reading|editor['’]s pick|promoted|sponsored|next|previous)\s*(?:[:|»→]|--)\s*|this (?:video|content|audio) (?:can ?not|is not|isn['’]t|could not) be|(?:video|media|audio) (?:player|caption)\b|playback (?:is|isn)|an error (?:has )?occurred|something went wrong|this is a (?:carousel|modal window)|beginning of dialog|end of dialog|got a (?:tip|news tip|confidential)|do you have (?:a tip|any information about this|a story)|have a (?:tip|story)\b|send (?:us )?(?:your )?(?:tips?|news tips?|feedback)|contact (?:us|the (?:author|reporter|newsroom)|this (?:reporter|author))\b|(?:email|write to) (?:us|the author) at|get (?:the|our|more|all|your|\p{Lu}[\p{L}' ]{1,30}) .{0,60}(?:newsletter|inbox|delivered|headlines|straight to|daily briefing|breaking news|app\b)|the best of .{0,60}(?:inbox|newsletter)|thank you for (?:registering|reading|subscribing|signing up|visiting|your (?:support|patience))|thanks for reading|you (?:have|['’]ve) (?:read|reached|been|used) .{0,40}(?:articles?|limit|logged)|to (?:continue|keep) reading\b|this article is (?:for|available to|reserved for) (?:subscribers|members)|subscribers? only|(?:exclusive|free) (?:to|for) subscribers|unlock (?:this|the|unlimited|full)|support (?:independent|quality|our|local|fearless|trusted|honest|free|real|nonprofit|ethical|the (?:guardian|work))\b.{0,40}(?:journalism|reporting|newsroom|news|media|work)|(?:make|consider making) a (?:donation|contribution|gift|one-time)|become an? (?:member|subscriber|supporter|patron|insider)\b|\[(?:cited|sources?|references?|citations?|footnotes?)\s*:|\(?function\b|var \w+ ?=|window\.|googletag|document\.|\{\{|<!--|@media\b|\.\w+ ?\{)/iu

/** A house before what tells: dear to try at each line, so its words are looked for first. */
const ofHouse =
  /^(?:[\p{L}\d '’&.-]{2,30} logo$|[^.]{2,40} (?:newspaper|print edition|e-?paper) is (?:now )?available (?:online|now|on)\b|[^.]{2,40} is committed to (?:challenging|providing|accuracy|fair|the highest|independent))/iu
const wordsOfHouse = / (?:logo$|is (?:now )?available |is committed to )/iu

/** The same in other languages. */
const foreignPrefixes =
  /^(?:вас також (?:можуть|може) зацікавити|вас (?:также )?(?:могут|может) (?:также )?заинтересовать|читайте (?:також|также|ще|еще|більше|больше)|читати (?:також|ще|далі)|читать (?:также|далее|еще)|дивіться також|смотрите также|дивись також|підписуйтес[ья]|подписывайтесь|подпишитесь|підпишіться|приєднуйтес[ья] до|присоединяйтесь|більше новин|больше новостей|поділитися|поделиться|реклама$|коментарі(?:\s*\d*)?$|комментарии(?:\s*\d*)?$|коментувати|прокоментувати|теги:?|новини по темі|новости по теме|матеріали по темі|материалы по теме|по темі|по теме|нагадаємо, підпис|слідкуйте за|следите за (?:нашими|новостями)|якщо ви (?:помітили|знайшли) помилку|если вы (?:заметили|нашли) ошибку|lesen sie (?:auch|hier|mehr|jetzt)|lesen sie:|mehr zum thema|das könnte sie (?:auch )?interessieren|auch interessant|anzeige$|werbung$|schlagwörter|kommentare?(?:\s*\(?\d*\)?)?$|artikel teilen|teilen$|zum thema:?|newsletter abonnieren|jetzt abonnieren|abonnieren sie|melden sie sich (?:an|hier|jetzt)|weiterführende links|ähnliche artikel|zur startseite|wir verwenden cookies|lire aussi|à lire (?:aussi|également)|a lire (?:aussi|également)|voir aussi|publicité$|partager(?: (?:l['’]article|sur .*))?$|sur le même sujet|inscrivez-vous|abonnez-vous|s['’]abonner$|la suite après (?:cette|la) publicité|newsletter\b|nous utilisons des cookies|article réservé|lea (?:también|más)|lee (?:también|más)|leer (?:también|más)|te puede interesar|le puede interesar|también (?:te|le) puede|más información:?$|publicidad$|compartir$|comentarios(?:\s*\d*)?$|suscríbe?te|suscríbase|síguenos|sigue (?:leyendo|toda)|noticias relacionadas|utilizamos cookies|regístrate|leggi (?:anche|tutto|ancora)|pubblicità$|condividi$|iscriviti|abbonati|commenti$|articoli correlati|potrebbe interessarti|seguici|utilizziamo i cookie|leia (?:também|mais)|veja (?:também|mais)|saiba mais|publicidade$|compartilhe|partilhar$|comentários$|assine|inscreva-se|siga-nos|receba (?:as|notícias)|continua após|notícias relacionadas|czytaj (?:też|także|więcej|również|dalej)|zobacz (?:też|także|również)|przeczytaj (?:też|także|również)|reklama\b.{0,40}$|udostępnij$|komentarze(?:\s*\d*)?$|zapisz się|dołącz do|polub nas|obserwuj nas|subskrybuj|dalsza część (?:artykułu|tekstu)|polecamy:?|lees (?:ook|meer|verder)|advertentie$|deel (?:dit|op)|läs (?:också|mer|även)|annons$|les også|læs også|lue myös|相关阅读|相關閱讀|相关新闻|責任編輯|责任编辑|延伸閱讀|分享到|関連記事|広告$|続きを読む|続きは|اقرأ أيضا|إقرأ أيضا|اقرأ المزيد|مواضيع ذات صلة|اشترك في|تابعنا|حمل التطبيق|شارك|إعلان$|推荐阅读|推薦閱讀|点击(?:查看|阅读)|扫码|扫一扫|关注我们|关注公众号|下载客户端|更多新闻|あわせて読みたい|こちらもおすすめ|おすすめ記事|人気記事|シェアする|フォローする|会員登録|無料登録|folgen sie uns|laden sie (?:unsere|die) .{0,20}app|téléchargez (?:l['’]|notre )appli|suivez-nous|recevez (?:nos|notre|gratuitement|chaque)|apúntate|recibe (?:nuestro|el) boletín|descarga (?:la|nuestra) app|scarica (?:la |l['’])app|baixe (?:o|nosso) app|pobierz aplikację|관련기사)/iu

/** "Home » News » World": where the page stands in its site. */
const breadcrumbs = /^[^.!?»›>]{2,40}(?:\s[»›>]\s[^.!?»›>]{2,60}){1,5}$/u

/** "News / Firms / Tech": the same with other marks. */
const slashCrumbs = /^\p{Lu}[\p{L}&’' -]{1,24}(?:\s\/\s\p{Lu}[\p{L}&’' -]{1,24}){1,4}$/u
/** "Numero 027, pag. 3 del 9/2/2032": where the story stood in print. */
const pageOfPrint =
  /^(?:Numero|Número|Numéro|Núm\.?|Nr\.?|N[.º°]|No\.?|Issue|Ausgabe|Numer)\s?\d{1,5}\s?[,·|–-]\s?(?:pag|pág|page|p|Seite|S|strona|str)\.?\s?\d/u

const inlineLink =
  /(?<=[.!?”"’)]\s)(?:ALSO READ|READ MORE|READ ALSO|SEE ALSO|WATCH|RELATED|MORE|Also [Rr]ead|Read [Mm]ore|Read [Aa]lso|See [Aa]lso|Watch|Related|Читайте (?:также|також)|ЧИТАЙТЕ (?:ТАКЖЕ|ТАКОЖ)|Lesen Sie auch|Lire aussi|Lea también|Leggi anche|Leia também|Czytaj też)\s*[:|–—-]\s*[^\n]{3,160}$/u

/** Where a link to another story begins that hangs at the end of a paragraph; -1 where none does. */
export function inlineLinkStart(paragraph: string): number {
  const from = Math.max(0, paragraph.length - 200)
  const match = inlineLink.exec(paragraph.slice(from))
  return match === null ? -1 : from + match.index
}

const lineCharsMax = 320
/** "Quay Digest News Desk | Velby | Updated: 4-05-2031 23:12 IST". */
const signedByDesk =
  /^(?:\p{Lu}[\p{L}\d.&’'-]*\s){1,5}(?:Desk|News Service|Newsroom|Web Team)\s*(?:[|•·–-]\s*[^|•·\n]{2,30}\s*){0,2}[|•·–-]?\s*(?:Updated|Published|Created|Last [Uu]pdated|Posted)\b/u

/** "Este site utiliza cookies": a site that says so of itself. */
const cookieNotice =
  /^\W{0,3}(?:(?:this|our|este|esta|nosso|nuestro|ce|notre|questo|il nostro|diese|unsere|ta|nasza|цей|наш|этот|bu)\s(?:web)?(?:site|sitio|sito|strona|witryna|сайт|seite)|сайт\s(?:використову|использу)|strona\sużywa|wir|we|nous|utilizamos|usamos|utilizziamo|używamy)[^.]{0,60}(?:cookies?|кук[иі]|ciasteczk|çerez)/iu

/** Whether a line is furniture of a page by its own words: a prompt, a button, a list's heading, a share bar. */
export function isFurnitureLine(line: string): boolean {
  if (line.length > lineCharsMax) return false
  const whole = withoutTail(line)
  if (wholeLines.test(whole) || isOfHouse(whole) || isSignedByDesk(line)) return true
  if (foreignPrefixes.test(line)) return line.length <= 160
  if (/cookie|кук[иі]|ciasteczk|çerez/iu.test(line) && cookieNotice.test(line.slice(0, 120))) return true
  if (/[»›>]/u.test(line) && breadcrumbs.test(line)) return true
  if (slashCrumbs.test(line) || pageOfPrint.test(line)) return true
  return surePrefixes.test(line)
}

function isOfHouse(line: string): boolean {
  return wordsOfHouse.test(line) && ofHouse.test(line)
}

/** What desks are called is looked for first: few lines hold it. */
function isSignedByDesk(line: string): boolean {
  return /Desk|News(?:room| Service)|Web Team/u.test(line) && signedByDesk.test(line)
}

/** A line without the arrows and colons at its end. */
function withoutTail(line: string): string {
  let end = line.length
  while (end > 0 && /[\s:|»→>•·]/u.test(line.charAt(end - 1))) end -= 1
  return line.slice(0, end)
}

const relatedHeading =
  /^(?:keep reading|related(?: (?:articles?|stories|topics?|content|news|coverage|posts?|links?|reading|videos?))?|recommended(?: .{0,20})?|you (?:may|might) (?:also )?like|read next|more (?:stories|news|on this(?: story)?|from .{2,40})|most (?:read|popular|viewed|shared)|trending(?: now)?|top stories|latest (?:news|stories)|editors['’]? picks?|what to read next|читайте (?:також|также)|вас також (?:можуть|може) зацікавити(?: новини)?|вас (?:также )?(?:могут|может) (?:также )?заинтересовать|новини по темі|новости по теме|по темі|по теме|mehr zum thema|das könnte sie auch interessieren|sur le même sujet|à lire aussi|noticias relacionadas|te puede interesar|articoli correlati|leggi anche|leia também|notícias relacionadas|zobacz (?:też|także)|czytaj (?:też|także)|polecamy|関連記事|相关阅读)\s*:?$/iu

/** Whether a line heads a list of other stories: what follows without a full stop belongs to it. */
export function isRelatedHeading(line: string): boolean {
  return line.length <= 60 && relatedHeading.test(line)
}

const pleaSigns: readonly RegExp[] = [
  /\byour (?:support|donation|contribution|generosity|subscription|gift|membership|help)\b/iu,
  /\b(?:support|fund|sustain|power|back|invest in) (?:our|independent|quality|this|the|local|fearless|trusted|rigorous|public|nonprofit|free|honest) (?:[\p{L}-]+ ){0,2}(?:journalism|reporting|newsroom|news|work|journalists|media)\b/iu,
  /\b(?:donate|donation|contribute|subscribe|subscription|become a (?:member|supporter|subscriber)|chip in|pledge|tax-deductible)\b/iu,
  /\bour (?:journalism|reporting|journalists|reporters|newsroom|readers|mission|independence|supporters|work|documentary|members)\b/iu,
  /\bpaywalls?\b/iu,
  /\b(?:reader|listener|viewer|member|donor)[- ](?:funded|supported)\b/iu,
  /\b(?:we|you) (?:believe|need|rely|depend|know how|can['’]t do (?:this|it) without|count on|make (?:it|this) possible|choose not to)\b/iu,
  /\bfrom as little as\b|\bas little as [$£€]\s?\d/iu,
  /\b(?:make|makes) all the difference\b|\btell the story\b|\bfree (?:for|to) (?:everyone|all|read)\b/iu,
  /\b(?:ваш[аиоу]? (?:підтримк|поддержк|донат|внес)|підтримай(?:те)? (?:нас|роботу)|поддержите (?:нас|наш))/iu,
  /\b(?:unterstützen sie (?:uns|unseren|unabhängigen)|soutenez(?:-nous| notre| un)|apoya (?:nuestro|el periodismo)|sostieni(?:ci| il)|apoie (?:o|nosso)|wesprzyj (?:nas|nasze))/iu,
]

/** Outlets ask for their own trade; other firms speak of subscriptions too. */
const newsTrade =
  /journalis|newsroom|\b(?:reporting|reporters|news|donat\p{L}+|paywalls?|documentary|coverage)\b|журналіст|журналист|донат|periodismo|giornalismo|jornalismo|dziennikar/iu

/** How many signs of an appeal to the reader (for money, a subscription) a paragraph has; 0 where somebody is quoted. */
export function pleaSignCount(paragraph: string): number {
  if (
    paragraph.length > 1500 ||
    /[“”"»«].{0,300}\b(?:said|says|told|added)\b|\b(?:he|she|they) (?:said|added|told)\b/su.test(paragraph)
  )
    return 0
  return newsTrade.test(paragraph) ? pleaSigns.filter((sign) => sign.test(paragraph)).length : 0
}

/** Whether a short paragraph is a plea by one strong sign. */
export function isShortPlea(paragraph: string): boolean {
  return (
    paragraph.length <= 160 &&
    /^(?:your (?:support|donation|contribution|subscription|gift) (?:helps|makes|allows|means|keeps|funds|enables|powers|today)|help (?:us|keep)\b|support (?:us|our|independent)\b|please (?:support|donate|consider|help))/iu.test(
      paragraph,
    )
  )
}
