import type { WholeStory } from './whole-stories-one.ts'

export const keeperStory: WholeStory = {
  name: 'keeper',
  reports: [
    {
      id: 'football-italia',
      outlet: 'Football Italia',
      class: 'pickup',
      rests: 'Elio Barsanti',
      refers: ['Elio Barsanti'],
      text: `Udinese close on Uruguayan goalkeeper

By Football Italia staff

Udinese have agreed terms with Danubio for goalkeeper Mateo Larrosa, transfer pundit Elio Barsanti reports.

According to Barsanti, who broke the news on social media late on Thursday, the fee is €4m.

Larrosa is due to land in Italy on Monday.`,
    },
    {
      id: 'tmw',
      class: 'pickup',
      rests: 'Elio Barsanti',
      refers: ['Elio Barsanti'],
      text: `UDINESE, ECCO IL PORTIERE: LE CIFRE

di Davide Morandi

Colpo in arrivo per l’Udinese. Come riferito da Elio Barsanti sul proprio profilo X, il club friulano ha raggiunto un accordo con il Danubio per Mateo Larrosa.

L’operazione si chiude a 4 milioni di euro. Il portiere è atteso lunedì in Italia.

Nei prossimi giorni TMW vi aggiornerà sulla trattativa.

© Riproduzione riservata`,
    },
    {
      id: 'tribal',
      class: 'pickup',
      rests: 'Elio Barsanti',
      refers: ['tmw'],
      text: `Udinese close deal for Danubio keeper

by Andy Hale

Udinese are closing the signing of Danubio goalkeeper Mateo Larrosa.

TMW says the club have settled a fee of €4m.

Larrosa will undergo his medical on Monday.`,
    },
    {
      id: 'gazzettino',
      outlet: 'Il Gazzettino',
      class: 'original',
      rests: 'gazzettino',
      refers: ['Elio Barsanti'],
      text: `Larrosa, parla l’agente: «Mateo voleva solo Udine»

«È fatta, manca soltanto la firma», racconta al Gazzettino Rodrigo Sosa, agente di Mateo Larrosa.

«Ha parlato con l’allenatore per quaranta minuti», dice al Gazzettino Sosa.

La notizia dell’accordo era stata anticipata giovedì sera da Elio Barsanti su X.

© RIPRODUZIONE RISERVATA`,
    },
  ],
}

export const potassiumStory: WholeStory = {
  name: 'potassium',
  reports: [
    {
      id: 'rzeczpospolita',
      class: 'original',
      rests: 'rzeczpospolita',
      refers: [],
      text: `Bruksela szykuje furtkę dla nawozów

Komisja Europejska rozważa zawieszenie zakazu tranzytu nawozów przez Kłajpedę – wynika z dokumentu, do którego dotarła „Rzeczpospolita”.

– To jest papier do dyskusji – mówi „Rzeczpospolitej” dyplomata proszący o zachowanie anonimowości.

© Licencja na publikację
© ℗ Wszystkie prawa zastrzeżone`,
    },
    {
      id: 'radio-svoboda',
      class: 'pickup',
      rests: 'rzeczpospolita',
      refers: ['rzeczpospolita'],
      text: `Єврокомісія розглядає послаблення санкцій – Rzeczpospolita

Єврокомісія розглядає можливість призупинити заборону на транзит добрив через Клайпеду.

Про це пише польська газета Rzeczpospolita з посиланням на документ, повідомляє "Радіо Свобода".

"Це папір для обговорення", – сказав газеті дипломат на умовах анонімності.`,
    },
    {
      id: 'agency',
      class: 'pickup',
      rests: 'rzeczpospolita',
      refers: ['rzeczpospolita'],
      text: `ЄС може призупинити заборону на транзит добрив

Єврокомісія розглядає варіант призупинення заборони на транзит добрив через Литву. Про це повідомляє Укрінформ з посиланням на Rzeczpospolita.

Йдеться про документ на чотирьох сторінках, який передали послам.`,
    },
    {
      id: 'presse',
      outlet: 'Die Presse',
      class: 'pickup',
      rests: 'rzeczpospolita',
      refers: ['rzeczpospolita'],
      text: `Bericht: EU will Transitverbot lockern

Die EU-Kommission erwägt laut einem Zeitungsbericht dem Transit von Düngemitteln durch Litauen wieder zuzustimmen. Der Vorschlag liege den Botschaftern vor, berichtete die „Rzeczpospolita“ am Mittwoch unter Berufung auf zwei Diplomaten.

Die Kommission wollte sich nicht äußern.`,
    },
    {
      id: 'unian',
      outlet: 'UNIAN',
      class: 'pickup',
      rests: 'rzeczpospolita',
      refers: ['rzeczpospolita'],
      text: `ЄС готує послаблення для добрив, - ЗМІ

Рішення навряд чи ухвалять раніше літа, кажуть посадовці.

Єврокомісія погодилася обговорити транзит добрив через Клайпеду. Про це пише Rzeczpospolita із посиланням на двох дипломатів, обізнаних із планом.

Вас також можуть зацікавити новини:
Порт у Клайпеді закрили на ремонт`,
    },
  ],
}

export const sludgeStory: WholeStory = {
  name: 'sludge',
  reports: [
    {
      id: 'expresso',
      outlet: 'Expresso',
      class: 'original',
      rests: 'expresso',
      refers: [],
      text: `Lamas tóxicas espalhadas como se fossem adubo

Vinte mil toneladas de resíduos industriais acabaram em campos de trigo, revela uma investigação do Expresso e da SIC, em conjunto com o “El País”.

Os jornalistas tiveram acesso a 4300 guias de acompanhamento de resíduos e a 22 análises de solo.

Contactado pelo Expresso, o diretor não quis prestar declarações.`,
    },
    {
      id: 'elpais',
      class: 'original',
      rests: 'elpais',
      refers: [],
      text: `Residuos peligrosos acabaron en fincas de trigo disfrazados de compost

Veinte mil toneladas de desechos industriales terminaron en nueve fincas, según miles de albaranes a los que ha tenido acceso EL PAÍS en una investigación conjunta con el semanario Expresso.

“Nosotros entregamos el residuo a un gestor con licencia”, asegura por teléfono un portavoz de la fábrica.

Puedes seguir EL PAÍS Clima y Medio Ambiente en Facebook y X`,
    },
    {
      id: 'resident',
      class: 'pickup',
      rests: 'expresso',
      refers: ['expresso'],
      text: `“Toxic compost” scandal hits wheat farms

Twenty thousand tonnes of industrial waste ended up on wheat fields, Expresso has revealed.

According to the weekly, drivers were told to say that it was manure.`,
    },
    {
      id: 'rmf',
      class: 'pickup',
      rests: 'expresso',
      refers: ['expresso'],
      text: `Toksyczne osady na polach pszenicy

Dwadzieścia tysięcy ton odpadów trafiło na pola w Portugalii. O sprawie napisał tygodnik "Expresso".

Jak ustalił "Expresso", kierowcom kazano mówić, że to obornik.

Opracowanie: Kamil Wrona
Źródło: RMF24/PAP`,
    },
  ],
}
