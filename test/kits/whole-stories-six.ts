import type { WholeStory } from './whole-stories-one.ts'

export const mergerStory: WholeStory = {
  name: 'merger',
  reports: [
    {
      id: 'sky',
      outlet: 'Sky News',
      at: '2025-01-10T18:00:00Z',
      class: 'original',
      rests: 'sky',
      refers: [],
      text: `Supermarket giant Fenwick in secret talks to buy rival Oakley's

Fenwick, Britain's third-biggest grocer, has held secret talks about a £4.2bn takeover of its rival Oakley's, Sky News has learnt.

Bankers from Lazard and Rothschild have been working on the deal, codenamed Project Orchard, since November, City sources said on Friday.

One insider said an announcement was possible “within days”, but cautioned that talks could still collapse.

A Fenwick spokesman declined to comment. Oakley's did not respond to a request for comment.`,
    },
    {
      id: 'guardian',
      outlet: 'The Guardian',
      at: '2025-01-10T21:00:00Z',
      class: 'pickup',
      rests: 'sky',
      refers: ['sky'],
      text: `Fenwick reportedly in talks over £4.2bn Oakley's takeover

Fenwick is reportedly in talks to buy Oakley's in a £4.2bn deal that would create the UK's biggest supermarket group.

The two companies have been negotiating since November, according to Sky News, which first reported the talks.

Any merger would face scrutiny from the Competition and Markets Authority, which blocked the Sainsbury's-Asda deal in 2019.

Both companies have been approached for comment.`,
    },
    {
      id: 'reuters',
      outlet: 'Reuters',
      at: '2025-01-11T08:00:00Z',
      class: 'original',
      rests: 'reuters',
      refers: ['sky'],
      text: `Britain's Fenwick confirms takeover talks with Oakley's

LONDON, Jan 11 (Reuters) - British supermarket group Fenwick said on Saturday it was in advanced talks to buy Oakley's, confirming an earlier media report.

Fenwick said in a statement to the stock exchange that there was no certainty an offer would be made.

Sky News reported on Friday that a deal worth 4.2 billion pounds could be announced within days.

Oakley's shares have risen 18% since December, LSEG data shows.`,
    },
    {
      id: 'bbc',
      outlet: 'BBC News',
      at: '2025-01-11T10:00:00Z',
      class: 'original',
      rests: 'bbc',
      refers: [],
      text: `Fenwick confirms talks to buy Oakley's

Supermarket chain Fenwick has confirmed it is in talks to buy smaller rival Oakley's.

In a statement to investors, Fenwick said discussions were "at an advanced stage".

Retail analyst Priya Nair told the BBC that the regulator would look closely at the deal.

"There are 140 towns where these two are the only big shops," she said.`,
    },
    {
      id: 'lbc',
      class: 'derived-unresolved',
      rests: '“reports”',
      refers: ['reports'],
      text: `Two of the country's best known supermarkets could soon become one, according to reports.

Fenwick wants to pay more than four billion pounds for Oakley's. Shoppers are worried about prices.

Have your say in our poll below.`,
    },
    {
      id: 'bot',
      outlet: 'QuickBiz',
      class: 'rewrite',
      rests: 'sky',
      refers: ['sky'],
      text: `Fenwick Eyes Oakley's Purchase

Fenwick, the third-largest grocer in Britain, has conducted clandestine negotiations on a £4.2bn acquisition of its competitor Oakley's, Sky News has discovered.

Bankers of Lazard and Rothschild have worked upon the transaction, named Project Orchard, since November.

One insider said that an announcement was possible “within days”.

This summary was generated automatically from third-party content. QuickBiz does not employ reporters.`,
    },
  ],
}

export const spyStory: WholeStory = {
  name: 'spy',
  reports: [
    {
      id: 'zeit',
      outlet: 'Die Zeit',
      at: '2024-06-20T06:00:00+02:00',
      class: 'original',
      rests: 'zeit',
      refers: [],
      text: `Mitarbeiter des Außenministeriums unter Spionageverdacht

Ein Mitarbeiter des Auswärtigen Amts steht im Verdacht, für Kestria spioniert zu haben. Das erfuhr die ZEIT aus Sicherheitskreisen.

Der 52-Jährige soll seit 2021 Unterlagen weitergegeben haben. Die Bundesanwaltschaft wollte sich auf Anfrage der ZEIT nicht äußern.

„Der Fall ist ernst“, sagte ein hochrangiger Beamter.`,
    },
    {
      id: 'tagesschau',
      outlet: 'Tagesschau',
      at: '2024-06-20T08:00:00+02:00',
      class: 'pickup',
      rests: 'zeit',
      refers: ['zeit'],
      text: `Spionageverdacht im Auswärtigen Amt

Ein Beamter des Auswärtigen Amts soll für Kestria spioniert haben. Das berichtet die Wochenzeitung "Die Zeit" unter Berufung auf Sicherheitskreise.

Laut "Zeit" soll der Mann seit 2021 Unterlagen weitergegeben haben.`,
    },
    {
      id: 'faz',
      outlet: 'Frankfurter Allgemeine Zeitung',
      at: '2024-06-20T14:00:00+02:00',
      class: 'original',
      rests: 'faz',
      refers: ['zeit'],
      text: `Bundesanwaltschaft bestätigt Festnahme

Die Bundesanwaltschaft hat die Festnahme eines Mitarbeiters des Auswärtigen Amts bestätigt. Der Mann sei am Mittwoch in Berlin festgenommen worden, teilte ein Sprecher am Donnerstag mit.

Zuerst hatte die "Zeit" über den Fall berichtet.

Außenministerin Lena Hartwig sagte, sie sei „tief beunruhigt“.`,
    },
    {
      id: 'euro',
      outlet: 'Politico',
      at: '2024-06-20T11:00:00+02:00',
      class: 'pickup',
      rests: 'zeit',
      refers: ['zeit'],
      text: `German diplomat suspected of spying for Kestria

BERLIN — An employee of Germany's foreign ministry is suspected of passing documents to Kestria since 2021, Die Zeit reported on Thursday.

The weekly cited unnamed security officials.

The federal prosecutor's office did not reply to a request for comment.`,
    },
    {
      id: 'ukr',
      outlet: 'European Pravda',
      at: '2024-06-20T13:00:00+03:00',
      class: 'pickup',
      rests: 'zeit',
      refers: ['zeit'],
      text: `У Німеччині співробітника МЗС запідозрили у шпигунстві

Співробітника міністерства закордонних справ Німеччини підозрюють у шпигунстві на користь Кестрії. Про це з посиланням на джерела у спецслужбах повідомила газета Die Zeit, передає "Європейська правда".

52-річний чоловік передавав документи з 2021 року.`,
    },
    {
      id: 'ru',
      outlet: 'Meduza',
      at: '2024-06-20T16:00:00+03:00',
      class: 'pickup',
      rests: 'zeit',
      refers: ['zeit'],
      text: `В Германии сотрудника МИД заподозрили в шпионаже

Сотрудник министерства иностранных дел Германии подозревается в шпионаже в пользу Кестрии, пишет Die Zeit со ссылкой на источники в спецслужбах.

По данным издания, он передавал документы с 2021 года.`,
    },
  ],
}

export const floodStory: WholeStory = {
  name: 'flood',
  reports: [
    {
      id: 'abc',
      outlet: 'ABC News Australia',
      at: '2025-02-01T01:00:00Z',
      class: 'original',
      rests: 'abc',
      refers: [],
      text: `Three missing as floods hit Marrabel

Three people are missing after flash flooding in the South Australian town of Marrabel, police say.

Superintendent Kylie Marsh told ABC Radio Adelaide that a family's car was swept off a causeway about 4am.

"The water came up two metres in half an hour," she said.

The Bureau of Meteorology has warned of more heavy rain.`,
    },
    {
      id: 'aap',
      outlet: 'The Canberra Times',
      at: '2025-02-01T03:00:00Z',
      class: 'copy',
      rests: '“Australian Associated Press”',
      refers: ['Australian Associated Press'],
      text: `Search for family after floods

By Tim Dornan, Australian Associated Press

Police divers are searching for three members of a family whose car was washed off a road in flash floods in South Australia.

The car was found empty 400 metres downstream, police said.

"We hold grave fears," Superintendent Kylie Marsh told reporters on Saturday.

Australian Associated Press`,
    },
    {
      id: 'nine',
      outlet: 'Nine News',
      at: '2025-02-01T06:00:00Z',
      class: 'original',
      rests: 'nine',
      refers: [],
      text: `'I heard them scream': neighbour tells of flood horror

A neighbour of the family missing in the Marrabel floods has told 9News how she heard cries for help in the dark.

"I heard them scream and then nothing," Joan Pratt told 9News.

Police said the search would continue through the night.`,
    },
    {
      id: 'guardian',
      outlet: 'The Guardian',
      at: '2025-02-02T01:00:00Z',
      class: 'mixed',
      rests: 'nine',
      refers: ['nine', 'Australian Associated Press'],
      text: `South Australia floods: neighbour heard cries for help

A neighbour of the family missing after floods in Marrabel heard screams in the night, she has told Nine News.

"I heard them scream and then nothing," Joan Pratt told the broadcaster on Saturday.

The mayor of Marrabel, Ron Stavros, told Guardian Australia the causeway had been due for replacement for 11 years. "We asked every government," he said.

With Australian Associated Press`,
    },
    {
      id: 'mail',
      outlet: 'Daily Mail',
      at: '2025-02-02T05:00:00Z',
      class: 'pickup',
      rests: 'nine',
      refers: ['nine', 'abc'],
      text: `Horror as family swept away in Outback floods

A woman has told of the moment she heard a family scream as their car was swept away in floods in South Australia.

Joan Pratt told Nine News: 'I heard them scream and then nothing.'

The car was swept off a causeway, police told ABC Radio Adelaide.`,
    },
  ],
}
