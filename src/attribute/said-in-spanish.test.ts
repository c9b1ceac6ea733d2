// Invented sentences as Spanish agencies and papers print them.
import { describe } from 'node:test'
import { expectNothingTold, expectSaid } from '../../test/kits/statements-in-short.ts'

describe('Spanish sentences say who says what', () => {
  expectSaid('es', [
    {
      text: 'El Ministerio de Corvane confirmó en una nota la nueva cifra y anunció que la búsqueda terminará el martes.',
      said: [
        {
          source: 'El Ministerio de Corvane',
          kind: 'institution',
          cue: 'anunció',
          content: 'la búsqueda terminará el martes',
        },
      ],
    },
    {
      text: '"El puente será reparado en mayo", reza el comunicado.',
      said: [{ source: 'el comunicado', kind: 'document', cue: 'reza', content: '"El puente será reparado en mayo"' }],
    },
    {
      text: '"El puente será reparado en mayo", se lee en el comunicado.',
      said: [
        { source: 'el comunicado', kind: 'document', cue: 'se lee', content: '"El puente será reparado en mayo"' },
      ],
    },
    {
      text: 'Según ha informado el Ayuntamiento, el puente será reparado en mayo.',
      said: [
        {
          source: 'el Ayuntamiento',
          kind: 'institution',
          cue: 'Según ha informado',
          content: 'el puente será reparado en mayo',
        },
      ],
    },
    {
      text: 'Según informó la Policía, tres personas resultaron heridas.',
      said: [
        {
          source: 'la Policía',
          kind: 'institution',
          cue: 'Según informó',
          content: 'tres personas resultaron heridas',
        },
      ],
    },
    {
      text: 'Según explicó el alcalde, el puente es seguro.',
      said: [{ source: 'el alcalde', kind: 'office', cue: 'Según explicó', content: 'el puente es seguro' }],
    },
    {
      text: 'Tal y como ha señalado la ministra, el puente es seguro.',
      said: [{ source: 'la ministra', kind: 'office', cue: 'Tal y como ha señalado', content: 'el puente es seguro' }],
    },
    {
      text: '«Lo hemos perdido todo», cuenta Ana Ruiz, vecina del barrio.',
      said: [{ source: 'Ana Ruiz', kind: 'named', cue: 'cuenta', content: '«Lo hemos perdido todo»' }],
    },
    {
      text: '«Lo hemos perdido todo», lamentó la alcaldesa Ana Ruiz.',
      said: [{ source: 'la alcaldesa Ana Ruiz', kind: 'named', cue: 'lamentó', content: '«Lo hemos perdido todo»' }],
    },
    {
      text: 'La empresa ha confirmado que el vuelo estaba lleno.',
      said: [{ source: 'La empresa', kind: 'institution', cue: 'ha confirmado', content: 'el vuelo estaba lleno' }],
    },
    {
      text: 'Los bomberos han informado de que no hay heridos.',
      said: [{ source: 'Los bomberos', kind: 'institution', cue: 'han informado de', content: 'no hay heridos' }],
    },
    {
      text: 'El ministro ha insistido en que el puente es seguro.',
      said: [{ source: 'El ministro', kind: 'office', cue: 'ha insistido en', content: 'el puente es seguro' }],
    },
    {
      text: 'El ministro recordó que el puente se cerró en 2019.',
      said: [{ source: 'El ministro', kind: 'office', cue: 'recordó', content: 'el puente se cerró en 2019' }],
    },
    {
      text: '«El puente —dijo el alcalde Juan Soto— es seguro».',
      said: [{ source: 'el alcalde Juan Soto', kind: 'named', cue: 'dijo', content: '«El puente + es seguro»' }],
    },
    {
      text: 'Fuentes del ministerio aseguran que el decreto está firmado.',
      said: [
        { source: 'Fuentes del ministerio', kind: 'anonymous', cue: 'aseguran', content: 'el decreto está firmado' },
      ],
    },
    {
      text: 'Fuentes cercanas al caso consultadas por este diario confirman que el contrato está firmado.',
      said: [
        {
          source: 'Fuentes cercanas al caso consultadas por este diario',
          kind: 'anonymous',
          cue: 'confirman',
          content: 'el contrato está firmado',
        },
      ],
    },
    {
      text: '«No me iré», sentenció Soto.',
      said: [{ source: 'Soto', kind: 'named', cue: 'sentenció', content: '«No me iré»' }],
    },
    {
      text: '«No me iré», ha recalcado el presidente del club.',
      said: [{ source: 'el presidente del club', kind: 'office', cue: 'ha recalcado', content: '«No me iré»' }],
    },
    {
      text: 'El puerto cerrará en mayo, ha avanzado el ministro.',
      said: [{ source: 'el ministro', kind: 'office', cue: 'ha avanzado', content: 'El puerto cerrará en mayo' }],
    },
    {
      text: 'La Fiscalía sostiene que los acusados robaron el camión.',
      said: [
        { source: 'La Fiscalía', kind: 'institution', cue: 'sostiene', content: 'los acusados robaron el camión' },
      ],
    },
    {
      text: 'El sindicato denunció que la fábrica cerrará.',
      said: [{ source: 'El sindicato', kind: 'institution', cue: 'denunció', content: 'la fábrica cerrará' }],
    },
    {
      text: 'La compañía comunicó que los trenes no saldrán.',
      said: [{ source: 'La compañía', kind: 'institution', cue: 'comunicó', content: 'los trenes no saldrán' }],
    },
    {
      text: '"No hay nada decidido", respondió el portavoz.',
      said: [
        { source: 'el portavoz', kind: 'unnamed-spokesperson', cue: 'respondió', content: '"No hay nada decidido"' },
      ],
    },
    {
      text: 'En palabras del entrenador, el equipo jugó mal.',
      said: [{ source: 'entrenador', kind: 'office', cue: 'En palabras del', content: 'el equipo jugó mal' }],
    },
    {
      text: 'A juicio de los expertos, la subida seguirá.',
      said: [{ source: 'los expertos', kind: 'generic', cue: 'A juicio de', content: 'la subida seguirá' }],
    },
    {
      text: 'La nota agrega que los trabajos empezarán en junio.',
      said: [{ source: 'La nota', kind: 'document', cue: 'agrega', content: 'los trabajos empezarán en junio' }],
    },
    {
      text: 'Los vecinos denuncian que la calle sigue cortada.',
      said: [{ source: 'Los vecinos', kind: 'generic', cue: 'denuncian', content: 'la calle sigue cortada' }],
    },
    {
      text: 'El detenido ha negado haber robado el camión.',
      said: [{ source: 'El detenido', kind: 'generic', cue: 'ha negado', content: 'haber robado el camión' }],
    },
    {
      text: 'Del informe se desprende que el puerto está vacío.',
      said: [{ source: 'informe', kind: 'document', cue: 'se desprende', content: 'el puerto está vacío' }],
    },
    {
      text: 'La alcaldesa, Ana Ruiz, confirmó que el puente es seguro.',
      said: [{ source: 'Ana Ruiz', kind: 'named', cue: 'confirmó', content: 'el puente es seguro' }],
    },
    {
      text: '«No hay peligro», contó a Radio Puerto la alcaldesa.',
      said: [{ source: 'la alcaldesa', kind: 'office', cue: 'contó', content: '«No hay peligro»' }],
    },
    {
      text: 'La ministra también ha dicho que el puente es seguro.',
      said: [{ source: 'La ministra', kind: 'office', cue: 'ha dicho', content: 'el puente es seguro' }],
    },
    {
      text: 'El puente es seguro. Así consta en el informe del ministerio.',
      said: [{ source: 'el informe del ministerio', kind: 'document', cue: 'consta', content: 'El puente es seguro' }],
    },
    {
      text: 'La alcaldesa Ana Ruiz dijo que el puente era seguro. «No hay peligro», añadió.',
      said: [
        { source: 'La alcaldesa Ana Ruiz', kind: 'named', cue: 'dijo', content: 'el puente era seguro' },
        { source: 'La alcaldesa Ana Ruiz', kind: 'named', cue: 'añadió', content: '«No hay peligro»' },
      ],
    },
    {
      text: 'La alcaldesa Ana Ruiz dijo que el puente era seguro. Ha añadido que abrirá en mayo.',
      said: [
        { source: 'La alcaldesa Ana Ruiz', kind: 'named', cue: 'dijo', content: 'el puente era seguro' },
        { source: 'La alcaldesa Ana Ruiz', kind: 'named', cue: 'Ha añadido', content: 'abrirá en mayo' },
      ],
    },
  ])
})

describe('Spanish sentences in which nobody says anything', () => {
  expectNothingTold(
    [
      '"El puente", ha añadido, "es seguro".',
      '"Vamos a ganar", prometió.',
      'La empresa cuenta con 300 trabajadores que fabrican barcos.',
      'El gobierno anunció un plan que costará mucho.',
      'La denuncia que presentó la vecina fue archivada.',
      'El puente, cuenta pendiente del ayuntamiento, sigue cerrado.',
      'El juez no dijo que fuera culpable.',
      'Como cuenta la historia, el barco se hundió.',
    ],
    'es',
  )
})
