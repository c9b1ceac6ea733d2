// Invented stories with real names of outlets, as an editor would judge them. `rests` is the primary source: the id of a report, or an outlet or description in quotation marks of the text.
export interface WholeReport {
  readonly id: string
  readonly outlet?: string
  readonly at?: string
  readonly text: string
  readonly class: string
  readonly rests: string
  /** What it refers to among outlets: ids of reports, names of outlets, or the words of an unnamed one. */
  readonly refers: readonly string[]
}

export interface WholeStory {
  readonly name: string
  readonly reports: readonly WholeReport[]
}

export const reactorStory: WholeStory = {
  name: 'reactor',
  reports: [
    {
      id: 'ft',
      outlet: 'Financial Times',
      at: '2025-02-11T06:00:00Z',
      class: 'original',
      rests: 'ft',
      refers: [],
      text: `Dutch utility Vattena to mothball Borsele reactor project

Vattena, the Dutch energy group, is preparing to abandon its plan for two new reactors at Borsele after costs rose to €31bn, according to four people familiar with the matter.

The board is due to vote on 3 March, the people told the Financial Times. Two of them said a formal announcement could come the same week.

“The numbers no longer work for anybody,” said one senior executive involved in the talks.

Vattena said it “does not comment on speculation”. The economy ministry in The Hague declined to comment.

The company signed a preliminary agreement with the government in 2022. Analysts at Rabobank estimate that it has spent about €600mn so far.`,
    },
    {
      id: 'reuters',
      outlet: 'Reuters',
      at: '2025-02-11T07:10:00Z',
      class: 'pickup',
      rests: 'ft',
      refers: ['ft'],
      text: `Vattena set to scrap Borsele nuclear plan - FT

AMSTERDAM, Feb 11 (Reuters) - Dutch utility Vattena is preparing to drop its project for two nuclear reactors at Borsele after costs climbed to 31 billion euros, the Financial Times reported on Tuesday, citing people familiar with the matter.

The company's board will vote on the plan on March 3, the newspaper said.

Vattena did not immediately respond to a Reuters request for comment.

Shares in the group were up 4.1% in early trade.`,
    },
    {
      id: 'guardian',
      outlet: 'The Guardian',
      at: '2025-02-11T12:30:00Z',
      class: 'mixed',
      rests: 'ft',
      refers: ['ft'],
      text: `Dutch nuclear revival in doubt as Borsele costs soar

Plans for the first new Dutch nuclear power station in half a century are close to collapse, with the energy company Vattena reported to be about to abandon two reactors at Borsele.

The Financial Times reported on Tuesday that the price of the scheme had reached €31bn and that the board would decide early next month.

Local officials said they had been left in the dark. “We found out from the newspaper like everyone else,” the mayor of Borsele, Gerda Dijkhuis, told the Guardian. “Nobody from the company has rung me.”

Dijkhuis said 1,400 families had already been asked to sell land for the access road, and that she would demand compensation for them in court.

A spokesperson for the Dutch economy ministry told the Guardian it was “in constructive dialogue” with the company.`,
    },
    {
      id: 'mirrorly',
      outlet: 'Energy Mirror Daily',
      at: '2025-02-12T01:00:00Z',
      class: 'rewrite',
      rests: 'ft',
      refers: ['ft'],
      text: `Vattena is going to freeze the Borsele reactor undertaking

Vattena, the Dutch power concern, is making ready to give up its scheme for two fresh reactors in Borsele following the growth of expenses up to 31 billion euros, four persons acquainted with the issue told the Financial Times.

The council will hold the voting on March 3, the persons said. Two of them noted that an official declaration might appear in the same week .

“The numbers no longer work for anybody,” said one of the leading managers.

Vattena does not comment on speculation.

Energy Mirror Daily is an automatic aggregator of news. All materials belong to their authors. If you own a text, write to us and it will be deleted.`,
    },
    {
      id: 'nlradio',
      at: '2025-02-12',
      class: 'derived-unresolved',
      rests: '“a London newspaper”',
      refers: ['a London newspaper'],
      text: `Vattena will not build two new reactors at Borsele, people close to the board have told a London newspaper. The price of the project is said to have risen to 31 billion euros.

The vote is expected in the first days of March. Environmental groups welcomed the news.

“This money can now go into wind and storage,” said Femke Aalders of the group Zeeuws Milieu.`,
    },
    {
      id: 'spiegel',
      outlet: 'Der Spiegel',
      at: '2025-02-11T15:00:00+01:00',
      class: 'pickup',
      rests: 'ft',
      refers: ['ft'],
      text: `Niederlande: Konzern will offenbar Reaktorpläne aufgeben

Der niederländische Energiekonzern Vattena will den Bau zweier Reaktoren in Borsele offenbar aufgeben. Das berichtet die »Financial Times« unter Berufung auf vier mit der Sache vertraute Personen.

Demnach sind die Kosten auf 31 Milliarden Euro gestiegen. Der Vorstand soll am 3. März abstimmen. Das Unternehmen wollte sich nicht äußern.`,
    },
  ],
}

export const outbreakStory: WholeStory = {
  name: 'outbreak',
  reports: [
    {
      id: 'ap',
      outlet: 'Associated Press',
      at: '2024-08-20T14:00:00Z',
      class: 'original',
      rests: 'ap',
      refers: [],
      text: `Health officials: 14 sickened by tainted melons in Kansas

TOPEKA, Kan. (AP) — Fourteen people have fallen ill after eating cut melons sold at farmers markets in eastern Kansas, state health officials said Tuesday.

Six of them were treated in hospitals and two remain in intensive care, Kansas health secretary Dana Whitlow said at a news conference.

“If you have bought cut melon since Aug. 10, throw it away,” Whitlow said.

Laboratory tests found salmonella in fruit from one packing house near Lawrence, according to the department. The owner, Prairie Gold Farms, has stopped all sales.

The Centers for Disease Control and Prevention said it had sent two specialists.`,
    },
    {
      id: 'kcstar',
      outlet: 'Kansas City Star',
      at: '2024-08-20T16:00:00Z',
      class: 'copy',
      rests: 'ap',
      refers: ['ap'],
      text: `14 people sick from melons in eastern Kansas

By The Associated Press

TOPEKA, Kan. (AP) — Fourteen people have fallen ill after eating cut melons sold at farmers markets in eastern Kansas, state health officials said Tuesday.

Six of them were treated in hospitals and two remain in intensive care, Kansas health secretary Dana Whitlow said at a news conference.

“If you have bought cut melon since Aug. 10, throw it away,” Whitlow said.

Laboratory tests found salmonella in fruit from one packing house near Lawrence, according to the department. The owner, Prairie Gold Farms, has stopped all sales.`,
    },
    {
      id: 'local',
      outlet: 'Lawrence Journal-World',
      at: '2024-08-20T19:00:00Z',
      class: 'original',
      rests: 'local',
      refers: [],
      text: `Packing house owner: ‘We are heartbroken’ over melon illnesses

The owner of a Lawrence packing house said Tuesday that he had closed it for good after fourteen people were sickened by cut melons.

“We are heartbroken, and we will not open again,” Wes Tolliver of Prairie Gold Farms told the Journal-World in his kitchen on Tuesday evening.

Tolliver said inspectors had taken samples from a wash tank that was replaced in July. He has run the farm with his brother since 1998.

State health secretary Dana Whitlow said earlier that six people had been treated in hospitals.`,
    },
    {
      id: 'upi',
      outlet: 'HealthWatch Online',
      at: '2024-08-21T09:00:00Z',
      class: 'pickup',
      rests: 'local',
      refers: ['local', 'CNN'],
      text: `Farm behind Kansas melon outbreak shuts down

The Kansas farm linked to 14 salmonella cases has closed for good, its owner told the Lawrence Journal-World.

“We are heartbroken, and we will not open again,” Wes Tolliver was quoted as saying by the newspaper.

The outbreak is the third this year. In June, CNN reported on a recall of cantaloupes in five states.`,
    },
  ],
}

export const transferStory: WholeStory = {
  name: 'transfer',
  reports: [
    {
      id: 'athletic',
      outlet: 'The Athletic',
      at: '2025-06-02T10:00:00Z',
      class: 'original',
      rests: 'athletic',
      refers: [],
      text: `Northgate agree £48m fee for Benfica striker Rui Salgado

Northgate City have agreed a fee of £48million with Benfica for the striker Rui Salgado, The Athletic understands.

Multiple sources, speaking on condition of anonymity because they are not allowed to talk publicly, said the 23-year-old will have a medical on Thursday.

Salgado scored 21 league goals last season. City’s head coach Martin Ekberg said on Friday that he wanted “at least two forwards”.`,
    },
    {
      id: 'bola',
      outlet: 'A Bola',
      at: '2025-06-02T13:00:00Z',
      class: 'pickup',
      rests: 'athletic',
      refers: ['athletic'],
      text: `Salgado a caminho de Inglaterra

O Northgate City chegou a acordo com o Benfica para a contratação de Rui Salgado por 48 milhões de libras, segundo o The Athletic.

O avançado de 23 anos fará exames médicos na quinta-feira, escreve a mesma publicação. O Benfica não comentou.`,
    },
    {
      id: 'bbc',
      outlet: 'BBC Sport',
      at: '2025-06-02T15:00:00Z',
      class: 'original',
      rests: 'bbc',
      refers: [],
      text: `Northgate City close to signing Salgado

Northgate City are close to signing Benfica forward Rui Salgado for about £48m.

A source close to the player told BBC Sport that personal terms were agreed at the weekend and that only the medical is left.

City boss Martin Ekberg said last week: “We need goals, everybody can see it.”`,
    },
    {
      id: 'blog',
      outlet: 'Terrace Talk',
      at: '2025-06-02T18:00:00Z',
      class: 'derived-unresolved',
      rests: '“reports in Portugal”',
      refers: ['reports in Portugal'],
      text: `Salgado deal done?

According to reports in Portugal, Northgate City have won the race for Benfica goal machine Rui Salgado.

The striker will have a medical this week. City fans have been crying out for a number nine since January.`,
    },
  ],
}
