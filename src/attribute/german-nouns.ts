import type { SubjectKind } from '../model/subject.ts'

/** What a German noun before a name says its bearer is: "Versicherungskonzern", "Quaix-Chefin", "Hauptstadt"; names themselves begin with some of them alone ("Stiftung Quaix"). */
const nounsByKind: readonly (readonly [SubjectKind, RegExp])[] = [
  [
    'body',
    /(?:konzern|hersteller|anbieter|betreiber|entwickler|händler|versicherer|produzent|zulieferer|lieferant|unternehmen|firma|gesellschaft|gruppe|kette|riese|tochter|mutter|rivale|konkurrent|wettbewerber|agentur|gewerkschaft|sender|reederei|brauerei|\p{L}(?:behörde|ministerium|partei|verband|verein|klub|zeitung|magazin|blatt|portal|stiftung|institut))s?$/iu,
  ],
  [
    'person',
    /(?:chef|sprecher|minister|präsident|direktor|leiter|vorstand|vorsitzender?|vorsitzende|trainer|spieler|stürmer|torwart|verteidiger|kapitän|manager|expert(?:e|in)|analyst|ökonom|anwalt|anwält|professor|forscher|politiker|abgeordneter?|abgeordnete|senator|bürgermeister|schauspieler|sänger|unternehmer|gründer|familie|herr|frau)(?:in|s)?$/iu,
  ],
  ['place', /(?:^|-)(?:haupt|hafen|groß|klein)?stadt$|(?:^|-)(?:insel|provinz|region)$/iu],
  ['thing', /(?:schiff|frachter|tanker|fähre)s?$/iu],
]

/** The kind of subject that a German noun stands before; undefined of other words. */
export function germanKindOf(noun: string): SubjectKind | undefined {
  return nounsByKind.find(([, pattern]) => pattern.test(noun))?.[0]
}
