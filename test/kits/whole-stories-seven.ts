import type { WholeStory } from './whole-stories-one.ts'

export const studyStory: WholeStory = {
  name: 'study',
  reports: [
    {
      id: 'nyt',
      outlet: 'The New York Times',
      at: '2025-03-19T15:00:00Z',
      class: 'original',
      rests: 'nyt',
      refers: [],
      text: `A Daily Nap May Help the Heart, a Large Study Finds

People who nap for less than half an hour a day have fewer heart attacks than those who do not nap at all, according to a study published Wednesday in The Lancet.

The researchers followed 88,000 adults in six countries for nine years. “We were surprised by the size of the effect,” said Dr. Inga Moll, a cardiologist at the University of Bergen and the lead author.

Dr. Henry Okafor, who was not involved in the research, said in an interview that the findings should be read with caution.`,
    },
    {
      id: 'mailonline',
      outlet: 'MailOnline',
      at: '2025-03-20T08:00:00Z',
      class: 'original',
      rests: 'mailonline',
      refers: [],
      text: `Why a 20-minute nap could SAVE your life

Napping for 20 minutes a day could slash the risk of a heart attack by a fifth, scientists say.

A study of 88,000 people published in the Lancet found that short nappers had healthier arteries.

Lead author Dr Inga Moll said: 'The effect was larger than we expected.'`,
    },
    {
      id: 'dailyhealth',
      class: 'pickup',
      rests: 'nyt',
      refers: ['nyt'],
      text: `A short daily nap protects the heart, The New York Times reports.

Citing research on 88,000 adults, the newspaper says that those who sleep less than half an hour during the day suffer fewer heart attacks.

The lead researcher told the Times that her team was surprised by the result.`,
    },
    {
      id: 'xinhua',
      outlet: 'The Paper',
      at: '2025-03-20',
      class: 'pickup',
      rests: 'nyt',
      refers: ['nyt'],
      text: `研究：每天小睡有益心脏

据《纽约时报》报道，一项对8.8万名成年人的研究发现，每天小睡不到半小时的人心脏病发作较少。

研究负责人说，结果令人惊讶。`,
    },
  ],
}

export const strikeStory: WholeStory = {
  name: 'strike',
  reports: [
    {
      id: 'isw',
      outlet: 'Suspilne',
      at: '2025-07-02T06:00:00+03:00',
      class: 'original',
      rests: 'isw',
      refers: [],
      text: `Уночі вибухи в Дорнську: горить нафтобаза

У ніч на 2 липня в місті Дорнськ пролунали вибухи. Загорілася нафтобаза, повідомив губернатор області Ігор Лапін у телеграмі.

За його словами, постраждалих немає. У Генштабі ураження не коментували.`,
    },
    {
      id: 'kyivpost',
      outlet: 'Kyiv Independent',
      at: '2025-07-02T09:00:00+03:00',
      class: 'original',
      rests: 'kyivpost',
      refers: [],
      text: `SBU drones hit oil depot in Russia's Dornsk, source says

Drones operated by the Security Service of Ukraine (SBU) struck an oil depot in the Russian city of Dornsk overnight on July 2, a source in the agency told the Kyiv Independent.

"The depot supplied fuel to the front," the source said.

Regional Governor Igor Lapin confirmed a fire on Telegram but blamed falling debris.

The Kyiv Independent could not verify the claims.`,
    },
    {
      id: 'bbc',
      outlet: 'BBC News',
      at: '2025-07-02T11:00:00Z',
      class: 'derived-unresolved',
      rests: '“Ukrainian media”',
      refers: ['Ukrainian media'],
      text: `Russian oil depot on fire after drone attack

Ukrainian drones have struck an oil depot in the Russian city of Dornsk, Ukrainian media report, quoting security sources.

Video on social media, which the BBC has not verified, shows a large blaze.`,
    },
    {
      id: 'unian',
      outlet: 'UNIAN',
      at: '2025-07-02T12:00:00+03:00',
      class: 'pickup',
      rests: 'kyivpost',
      refers: ['kyivpost'],
      text: `Нафтобазу в Дорнську уразили дрони СБУ – ЗМІ

Нафтобазу в російському Дорнську вночі атакували безпілотники СБУ. Про це пише Kyiv Independent з посиланням на джерело у спецслужбі.

"Нафтобаза постачала пальне на фронт", – зазначив співрозмовник видання.`,
    },
    {
      id: 'feed',
      outlet: 'FrontFeed',
      class: 'rewrite',
      rests: 'kyivpost',
      refers: ['kyivpost'],
      text: `Oil depot struck in Dornsk

The unmanned vehicles of the Security Service of Ukraine hit a depot of oil in Dornsk, Russia, in the night of July 2, an informant in the service told the Kyiv Independent.

“The depot was supplying the front with fuel,” the informant said.

The governor of the region, Igor Lapin, acknowledged a blaze on Telegram yet accused debris.

FrontFeed: AI-powered news digest. Texts are produced by a neural network from open sources.`,
    },
  ],
}

export const labourStory: WholeStory = {
  name: 'labour',
  reports: [
    {
      id: 'times',
      outlet: 'The Times',
      at: '2025-09-27T23:00:00+01:00',
      class: 'original',
      rests: 'times',
      refers: [],
      text: `Ministers plan to raise state pension age to 69

The state pension age would rise to 69 from 2039 under plans being drawn up by the Treasury, The Times has been told.

A leaked Treasury paper, seen by this newspaper, says the change would save £11 billion a year.

A government source said: “Nothing has been signed off.” Charities condemned the idea.`,
    },
    {
      id: 'pa',
      outlet: 'Evening Standard',
      at: '2025-09-28T09:00:00+01:00',
      class: 'pickup',
      rests: 'times',
      refers: ['times'],
      text: `State pension age could rise to 69 under Treasury plans – reports

The state pension age could rise to 69 from 2039, according to The Times.

The newspaper said a leaked Treasury document showed the change would save £11 billion a year.

Shadow chancellor Olivia Marsh said: “Working people will be furious.”

A Treasury spokesperson said: “We do not comment on leaks.”`,
    },
    {
      id: 'sundayshow',
      outlet: 'BBC News',
      at: '2025-09-28T11:30:00+01:00',
      class: 'original',
      rests: 'sundayshow',
      refers: ['times'],
      text: `No decision on pension age, chancellor tells BBC

Chancellor Rupert Hale has refused to rule out raising the state pension age to 69.

Speaking to the BBC's Sunday with Laura Kuenssberg, Hale said: "No decision has been made."

The Times reported on Saturday that officials were working on a rise from 2039.`,
    },
    {
      id: 'sky',
      outlet: 'Sky News',
      at: '2025-09-28T13:00:00+01:00',
      class: 'pickup',
      rests: 'sundayshow',
      refers: ['sundayshow'],
      text: `Chancellor refuses to rule out higher pension age

Rupert Hale has refused to rule out raising the state pension age.

The chancellor told the BBC that "no decision" had been made on plans to increase it to 69.

Unions said workers would fight the change.`,
    },
    {
      id: 'express',
      class: 'derived-unresolved',
      rests: '“a Sunday newspaper”',
      refers: ['a Sunday newspaper'],
      text: `Millions may have to work until they are 69, a Sunday newspaper has claimed.

Pensioners' groups are up in arms over the plan, which would not start before 2039. One reader told us: “It is a disgrace.”`,
    },
  ],
}
