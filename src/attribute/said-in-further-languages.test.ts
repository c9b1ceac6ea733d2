// Invented sentences as papers of six further languages print them.
import { describe } from 'node:test'
import { expectNothingTold, expectSaid } from '../../test/kits/statements-in-short.ts'

describe('Dutch', () => {
  expectSaid('nl', [
    {
      text: 'De minister zegt dat de haven in mei sluit.',
      said: [{ source: 'De minister', kind: 'office', cue: 'zegt', content: 'de haven in mei sluit' }],
    },
    {
      text: '"De haven sluit in mei", zei de minister.',
      said: [{ source: 'de minister', kind: 'office', cue: 'zei', content: '"De haven sluit in mei"' }],
    },
    {
      text: '"We zijn alles kwijt", vertelt Joost Harms.',
      said: [{ source: 'Joost Harms', kind: 'named', cue: 'vertelt', content: '"We zijn alles kwijt"' }],
    },
    {
      text: 'Volgens de politie zijn drie mensen gewond geraakt.',
      said: [{ source: 'de politie', kind: 'institution', cue: 'Volgens', content: 'zijn drie mensen gewond geraakt' }],
    },
    {
      text: 'Het bedrijf ontkent dat schepen zijn gezonken.',
      said: [{ source: 'Het bedrijf', kind: 'institution', cue: 'ontkent', content: 'schepen zijn gezonken' }],
    },
    {
      text: 'Een woordvoerder van het bedrijf liet weten dat de vlucht vol was.',
      said: [
        {
          source: 'Een woordvoerder van het bedrijf',
          kind: 'unnamed-spokesperson',
          cue: 'liet weten',
          content: 'de vlucht vol was',
        },
      ],
    },
    {
      text: 'De haven sluit in mei, aldus de minister.',
      said: [{ source: 'de minister', kind: 'office', cue: 'aldus', content: 'De haven sluit in mei' }],
    },
    {
      text: 'Bronnen bevestigen dat het contract is getekend.',
      said: [{ source: 'Bronnen', kind: 'anonymous', cue: 'bevestigen', content: 'het contract is getekend' }],
    },
  ])
  expectNothingTold(['De stad heeft een brug die in mei sluit.'], 'nl')
})

describe('Swedish', () => {
  expectSaid('sv', [
    {
      text: 'Ministern säger att hamnen stänger i maj.',
      said: [{ source: 'Ministern', kind: 'office', cue: 'säger', content: 'hamnen stänger i maj' }],
    },
    {
      text: '”Hamnen stänger i maj”, säger ministern.',
      said: [{ source: 'ministern', kind: 'office', cue: 'säger', content: '”Hamnen stänger i maj”' }],
    },
    {
      text: '– Vi har förlorat allt, säger Jonas Ekberg.',
      said: [{ source: 'Jonas Ekberg', kind: 'named', cue: 'säger', content: 'Vi har förlorat allt' }],
    },
    {
      text: 'Enligt polisen skadades tre personer.',
      said: [{ source: 'polisen', kind: 'institution', cue: 'Enligt', content: 'skadades tre personer' }],
    },
    {
      text: 'Polisen bekräftar att tre personer skadades.',
      said: [{ source: 'Polisen', kind: 'institution', cue: 'bekräftar', content: 'tre personer skadades' }],
    },
    {
      text: 'Regeringen förnekar att fartyg har sjunkit.',
      said: [{ source: 'Regeringen', kind: 'institution', cue: 'förnekar', content: 'fartyg har sjunkit' }],
    },
    {
      text: 'En källa uppger att avtalet är klart.',
      said: [{ source: 'En källa', kind: 'anonymous', cue: 'uppger', content: 'avtalet är klart' }],
    },
  ])
  expectNothingTold(['Staden har en bro som stänger i maj.'], 'sv')
})

describe('Danish', () => {
  expectSaid('da', [
    {
      text: 'Ministeren siger, at havnen lukker i maj.',
      said: [{ source: 'Ministeren', kind: 'office', cue: 'siger', content: 'havnen lukker i maj' }],
    },
    {
      text: '"Havnen lukker i maj", siger ministeren.',
      said: [{ source: 'ministeren', kind: 'office', cue: 'siger', content: '"Havnen lukker i maj"' }],
    },
    {
      text: '- Vi har mistet alt, fortæller Jonas Ekberg.',
      said: [{ source: 'Jonas Ekberg', kind: 'named', cue: 'fortæller', content: 'Vi har mistet alt' }],
    },
    {
      text: 'Ifølge politiet blev tre personer såret.',
      said: [{ source: 'politiet', kind: 'institution', cue: 'Ifølge', content: 'blev tre personer såret' }],
    },
    {
      text: 'Politiet bekræfter, at tre personer blev såret.',
      said: [{ source: 'Politiet', kind: 'institution', cue: 'bekræfter', content: 'tre personer blev såret' }],
    },
    {
      text: 'Regeringen afviser, at skibe er sunket.',
      said: [{ source: 'Regeringen', kind: 'institution', cue: 'afviser', content: 'skibe er sunket' }],
    },
    {
      text: 'En kilde oplyser, at aftalen er klar.',
      said: [{ source: 'En kilde', kind: 'anonymous', cue: 'oplyser', content: 'aftalen er klar' }],
    },
  ])
  expectNothingTold(['Byen har en bro, der lukker i maj.'], 'da')
})

describe('Norwegian', () => {
  expectSaid('no', [
    {
      text: 'Ministeren sier at havnen stenger i mai.',
      said: [{ source: 'Ministeren', kind: 'office', cue: 'sier', content: 'havnen stenger i mai' }],
    },
    {
      text: '«Havnen stenger i mai», sier ministeren.',
      said: [{ source: 'ministeren', kind: 'office', cue: 'sier', content: '«Havnen stenger i mai»' }],
    },
    {
      text: '– Vi har mistet alt, forteller Jonas Ekberg.',
      said: [{ source: 'Jonas Ekberg', kind: 'named', cue: 'forteller', content: 'Vi har mistet alt' }],
    },
    {
      text: 'Ifølge politiet ble tre personer skadd.',
      said: [{ source: 'politiet', kind: 'institution', cue: 'Ifølge', content: 'ble tre personer skadd' }],
    },
    {
      text: 'Politiet bekrefter at tre personer ble skadd.',
      said: [{ source: 'Politiet', kind: 'institution', cue: 'bekrefter', content: 'tre personer ble skadd' }],
    },
    {
      text: 'Regjeringen avviser at skip har sunket.',
      said: [{ source: 'Regjeringen', kind: 'institution', cue: 'avviser', content: 'skip har sunket' }],
    },
    {
      text: 'En kilde opplyser at avtalen er klar.',
      said: [{ source: 'En kilde', kind: 'anonymous', cue: 'opplyser', content: 'avtalen er klar' }],
    },
    {
      text: 'Ifølge den britiske kystvakten er fire tanker skadet.',
      said: [{ source: 'den britiske kystvakten', kind: 'generic', cue: 'Ifølge', content: 'er fire tanker skadet' }],
    },
  ])
  expectNothingTold(['Byen har en bro som stenger i mai.'], 'no')
})

describe('Czech', () => {
  expectSaid('cs', [
    {
      text: 'Ministr řekl, že přístav se v květnu zavře.',
      said: [{ source: 'Ministr', kind: 'office', cue: 'řekl', content: 'přístav se v květnu zavře' }],
    },
    {
      text: '„Přístav se v květnu zavře,“ řekl ministr.',
      said: [{ source: 'ministr', kind: 'office', cue: 'řekl', content: '„Přístav se v květnu zavře,“' }],
    },
    {
      text: '„Přišli jsme o všechno,“ popsala Anna Lisová.',
      said: [{ source: 'Anna Lisová', kind: 'named', cue: 'popsala', content: '„Přišli jsme o všechno,“' }],
    },
    {
      text: 'Podle policie byli tři lidé zraněni.',
      said: [{ source: 'policie', kind: 'institution', cue: 'Podle', content: 'byli tři lidé zraněni' }],
    },
    {
      text: 'Policie potvrdila, že tři lidé byli zraněni.',
      said: [{ source: 'Policie', kind: 'institution', cue: 'potvrdila', content: 'tři lidé byli zraněni' }],
    },
    {
      text: 'Vláda popřela, že se lodě potopily.',
      said: [{ source: 'Vláda', kind: 'institution', cue: 'popřela', content: 'se lodě potopily' }],
    },
    {
      text: 'Mluvčí firmy sdělil, že let byl plný.',
      said: [{ source: 'Mluvčí firmy', kind: 'unnamed-spokesperson', cue: 'sdělil', content: 'let byl plný' }],
    },
    {
      text: 'Ve zprávě stojí, že přístav je prázdný.',
      said: [{ source: 'zprávě', kind: 'document', cue: 'stojí', content: 'přístav je prázdný' }],
    },
  ])
  expectNothingTold(['Město má most, který se zavře v květnu.'], 'cs')
})

describe('Romanian', () => {
  expectSaid('ro', [
    {
      text: 'Ministrul a declarat că portul se închide în mai.',
      said: [{ source: 'Ministrul', kind: 'office', cue: 'a declarat', content: 'portul se închide în mai' }],
    },
    {
      text: '„Portul se închide în mai”, a declarat ministrul.',
      said: [{ source: 'ministrul', kind: 'office', cue: 'a declarat', content: '„Portul se închide în mai”' }],
    },
    {
      text: '„Am pierdut totul”, povestește Ana Rusu.',
      said: [{ source: 'Ana Rusu', kind: 'named', cue: 'povestește', content: '„Am pierdut totul”' }],
    },
    {
      text: 'Potrivit poliției, trei persoane au fost rănite.',
      said: [{ source: 'poliției', kind: 'institution', cue: 'Potrivit', content: 'trei persoane au fost rănite' }],
    },
    {
      text: 'Poliția a confirmat că trei persoane au fost rănite.',
      said: [{ source: 'Poliția', kind: 'institution', cue: 'a confirmat', content: 'trei persoane au fost rănite' }],
    },
    {
      text: 'Guvernul a negat că nave s-au scufundat.',
      said: [{ source: 'Guvernul', kind: 'institution', cue: 'a negat', content: 'nave s-au scufundat' }],
    },
    {
      text: 'Portul se închide în mai, se arată în comunicatul companiei.',
      said: [
        { source: 'comunicatul companiei', kind: 'document', cue: 'se arată', content: 'Portul se închide în mai' },
      ],
    },
    {
      text: 'Surse din minister susțin că decretul este semnat.',
      said: [{ source: 'Surse din minister', kind: 'anonymous', cue: 'susțin', content: 'decretul este semnat' }],
    },
  ])
  expectNothingTold(['Orașul are un pod care se închide în mai.'], 'ro')
})
