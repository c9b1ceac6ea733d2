/** English words that tell nothing about what a sentence speaks of: function words, words of time, words of reporting. */
export const stopWords: ReadonlySet<string> = new Set(
  `a about above across after again against ago all almost alone along already also although always am amid among an and another any anyone
anything are around as at away back be became because become been before behind being below between both but by came can cannot come could
day days did do does doing done down during each early earlier either else end enough even ever every everyone few fewer following for from
further get gets getting go goes going gone got had has have having he her here hers herself him himself his how however i if in including
indeed instead into is it its itself just keep kept last late later latest least less like likely made make makes making many may maybe me
mean meanwhile might month months more moreover most mr mrs ms much must my near nearly need neither never new next no none nor not nothing
now of off often on once one only onto or other others our out over own part per perhaps put quite rather really recent recently regarding
said same say saying says second see seen set several shall she should since so some something soon still such take taken takes taking tell
than that the their theirs them themselves then there these they thing things this those though three through thus till time times to today
together told tomorrow tonight too toward towards twice two under until up upon us use used using very via want was way we week weeks well
went were what when where whether which while who whom whose why will with within without would year years yesterday yet you your yours
monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
according added adding reported reportedly reports report statement source sources official officials spokesperson spokesman spokeswoman
familiar asked anonymity condition press news media 's n't 're 've 'll 'd 'm morning evening afternoon night noon earliest`
    .split(/\s+/u)
    .filter((word) => word !== ''),
)
