function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

/** The commonest small words of each language, without those that many share: enough to tell a text's language. */
export const languageWords: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'en',
    wordsOf(
      'the of and to in that is was for it with as his on be at by had not are but from or have an they which she you were her would there their we who said has been will more if when what so about into than them could only other than after its also after over says',
    ),
  ],
  [
    'de',
    wordsOf(
      'der die das und ist von mit den dem des nicht ein eine einen einem einer sich auf für auch im als es an werden aus er hat dass sie nach wird bei noch um am sind über wie einen zum zur haben nur oder aber vor bis mehr durch man sein wurde sei',
    ),
  ],
  [
    'fr',
    wordsOf(
      'le la les des et est une un du dans que qui pour pas sur au avec il ce sont plus par ne se aux cette mais ont été elle ses leur nous vous comme ou être fait deux après selon contre était avait',
    ),
  ],
  [
    'es',
    wordsOf(
      'el la los las de que y en un una por con para del se no su al es lo como más pero sus ha este sobre ya entre cuando todo esta ser son dos también fue había era muy hasta desde según tras están está',
    ),
  ],
  [
    'it',
    wordsOf(
      'il lo la gli le di che e un una per con del della dei delle nel nella non si è al alla sono da dal dalla come più anche ha ma ci questo suo stato hanno essere dopo secondo tra degli sul sulla',
    ),
  ],
  [
    'pt',
    wordsOf(
      'o os as de que e em um uma do da dos das não para com por no na nos nas se mais como ao foi ele à seu sua ou ser quando muito há já está também só pelo pela até são segundo ainda após entre você',
    ),
  ],
  [
    'pl',
    wordsOf(
      'w i na z do się nie że to jest o od po jak dla ale przez za są przy może który która które ich tym tego był była było będzie oraz jego tak czy już ze pod po co ma tylko także przed również według',
    ),
  ],
  [
    'nl',
    wordsOf(
      'de het een en van in is dat op te zijn met voor niet die aan er om ook als bij maar door naar heeft uit nog worden wordt hij werd tot over ze meer hebben kan geen zich deze volgens',
    ),
  ],
  [
    'sv',
    wordsOf(
      'och att det som en på är av för med den till inte har de ett om han men var sig så från vi kan när år nu eller efter också över säger hade vid enligt skulle',
    ),
  ],
  [
    'da',
    wordsOf(
      'og at det er en den til af på der for ikke med de har et som han men var sig så fra vi kan når nu eller efter også over siger havde ved hvor blev ifølge skal nogle efter meget',
    ),
  ],
  [
    'no',
    wordsOf(
      'og at det er en den til av på som for ikke med de har et han men var seg så fra vi kan når nå eller etter også over sier hadde ved hvor ble ifølge skal noen etter mye mellom',
    ),
  ],
  [
    'fi',
    wordsOf(
      'ja on ei että se oli hän mutta ovat myös kun niin joka kuin mukaan sekä tai jo ole sen olla voi vain nyt jos kertoo sanoo ovat mitä tämä noin vuoden jälkeen kuitenkin',
    ),
  ],
  [
    'cs',
    wordsOf(
      'a se na je v že s z do to i o k pro ale jako po za od by už jsou který která které podle také nebo jeho jen při byl byla bylo může aby jak tak ve ze není',
    ),
  ],
  [
    'sk',
    wordsOf(
      'a sa na je v že s z do to i o k pre ale ako po za od by už sú ktorý ktorá ktoré podľa tiež alebo jeho len pri bol bola bolo môže aby tak vo zo nie je',
    ),
  ],
  [
    'ro',
    wordsOf(
      'și de la în a cu pe nu că este un o din care pentru mai sunt au al ale fost se prin după sau dar cum fi lui ca între potrivit această acest',
    ),
  ],
  [
    'hu',
    wordsOf(
      'a az és hogy nem is egy ez csak de van volt meg már mint ki el még szerint azt vagy után lesz több amely illetve között minden kell lehet ezt',
    ),
  ],
  [
    'tr',
    wordsOf(
      've bir bu da de için ile olarak çok daha olan gibi kadar sonra en ne var ise ancak dedi olduğunu göre oldu değil her tarafından arasında',
    ),
  ],
  [
    'id',
    wordsOf(
      'yang dan di ini itu dengan untuk dari pada tidak dalam akan oleh ke juga telah karena adalah ada mereka sudah bisa saat kata atau lebih seorang',
    ),
  ],
  ['vi', wordsOf('và của là có được cho trong không các một người những với này đã để khi về từ đến tại ra như')],
  [
    'hr',
    wordsOf(
      'i je u na se da za su od s a o koji koja koje kako ali što bi do po nije te iz kao više biti sve još nakon prema samo već',
    ),
  ],
  ['lt', wordsOf('ir yra kad į su iš kaip bet tai buvo ne o dėl apie už po per nuo dar taip jau arba pagal metų sakė')],
  ['lv', wordsOf('un ir ka no ar uz par kas bet ne lai kā tika pēc arī vai gada jau šo savu būs līdz viņš tas')],
  ['et', wordsOf('ja on ei et ka see oli kui aga mis ta või kes siis oma nii üle pärast veel ning olid mille ütles')],
  [
    'uk',
    wordsOf(
      'і в у на з що не до та це за від як про для є але його або також яка який які був була було буде їх цього після під час через понад щоб ще вже він вона вони йому своїх зі із',
    ),
  ],
  [
    'ru',
    wordsOf(
      'и в на с что не по к он из за это от как у для но его а также который которая которые был была было будет их этого после при во до об о со или ее она они чтобы уже еще так все более',
    ),
  ],
  [
    'be',
    wordsOf(
      'і у на з што не да па гэта як за для але яго або таксама якая які якія быў была было будзе іх пасля пра ад аб ён яна яны каб яшчэ ўжо',
    ),
  ],
  [
    'bg',
    wordsOf(
      'и на в да за от се е не са с по че като до при това ще към който която които но го си из след през или още също беше вече над между',
    ),
  ],
  [
    'sr',
    wordsOf(
      'и у на је да се за од су са а о који која које како али што би до по није те из као више бити све још након према само већ',
    ),
  ],
  [
    'mk',
    wordsOf(
      'и на во да за од се е не со по дека како до при ова ќе кој која кои но го ја ги или уште исто беше веќе меѓу',
    ),
  ],
  ['kk', wordsOf('және бұл үшін мен деп осы оның болып жылы туралы бір емес бар де да деді қазақстан кейін')],
])
