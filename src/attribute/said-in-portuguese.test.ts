// Invented sentences as Portuguese agencies and papers print them.
import { describe } from 'node:test'
import { expectNothingTold, expectSaid } from '../../test/kits/statements-in-short.ts'

describe('Portuguese sentences say who says what', () => {
  expectSaid('pt', [
    {
      text: '"A ponte será reparada em maio", diz a nota.',
      said: [{ source: 'a nota', kind: 'document', cue: 'diz', content: '"A ponte será reparada em maio"' }],
    },
    {
      text: '"A ponte será reparada em maio", lê-se no comunicado.',
      said: [{ source: 'comunicado', kind: 'document', cue: 'lê-se', content: '"A ponte será reparada em maio"' }],
    },
    {
      text: '"Perdemos tudo", conta João Teixeira, morador do bairro.',
      said: [{ source: 'João Teixeira', kind: 'named', cue: 'conta', content: '"Perdemos tudo"' }],
    },
    {
      text: '"Perdemos tudo", lamentou a moradora.',
      said: [{ source: 'a moradora', kind: 'generic', cue: 'lamentou', content: '"Perdemos tudo"' }],
    },
    {
      text: 'A empresa comunicou que os trens não vão circular.',
      said: [{ source: 'A empresa', kind: 'institution', cue: 'comunicou', content: 'os trens não vão circular' }],
    },
    {
      text: 'O ministro disse ainda que a ponte é segura.',
      said: [{ source: 'O ministro', kind: 'office', cue: 'disse', content: 'a ponte é segura' }],
    },
    {
      text: 'O ministério esclareceu que a medida vale a partir de junho.',
      said: [
        { source: 'O ministério', kind: 'institution', cue: 'esclareceu', content: 'a medida vale a partir de junho' },
      ],
    },
    {
      text: 'Segundo informou a polícia, três pessoas ficaram feridas.',
      said: [
        { source: 'a polícia', kind: 'institution', cue: 'Segundo informou', content: 'três pessoas ficaram feridas' },
      ],
    },
    {
      text: 'Conforme informou o governo, a ponte será reparada.',
      said: [{ source: 'o governo', kind: 'institution', cue: 'Conforme informou', content: 'a ponte será reparada' }],
    },
    {
      text: 'O Ministério Público sustenta que os acusados roubaram o caminhão.',
      said: [
        {
          source: 'O Ministério Público',
          kind: 'institution',
          cue: 'sustenta',
          content: 'os acusados roubaram o caminhão',
        },
      ],
    },
    {
      text: 'Os bombeiros confirmaram que não há feridos.',
      said: [{ source: 'Os bombeiros', kind: 'institution', cue: 'confirmaram', content: 'não há feridos' }],
    },
    {
      text: '"A ponte é segura", assegurou o autarca Paulo Lima.',
      said: [{ source: 'o autarca Paulo Lima', kind: 'named', cue: 'assegurou', content: '"A ponte é segura"' }],
    },
    {
      text: '"Vamos recorrer", pontuou a defesa em nota.',
      said: [{ source: 'a defesa', kind: 'generic', cue: 'pontuou', content: '"Vamos recorrer"' }],
    },
    {
      text: 'De acordo com fontes ligadas ao caso, o contrato foi assinado.',
      said: [
        {
          source: 'fontes ligadas ao caso',
          kind: 'anonymous',
          cue: 'De acordo com',
          content: 'o contrato foi assinado',
        },
      ],
    },
    {
      text: 'Fontes do ministério confirmam que o decreto está assinado.',
      said: [
        { source: 'Fontes do ministério', kind: 'anonymous', cue: 'confirmam', content: 'o decreto está assinado' },
      ],
    },
    {
      text: 'Em nota, a companhia afirmou que o voo estava lotado.',
      said: [{ source: 'a companhia', kind: 'institution', cue: 'afirmou', content: 'o voo estava lotado' }],
    },
    {
      text: 'Em comunicado, o grupo refere que não haverá despedimentos.',
      said: [{ source: 'o grupo', kind: 'institution', cue: 'refere', content: 'não haverá despedimentos' }],
    },
    {
      text: 'O sindicato denuncia que a fábrica vai fechar.',
      said: [{ source: 'O sindicato', kind: 'institution', cue: 'denuncia', content: 'a fábrica vai fechar' }],
    },
    {
      text: '"Não saio", reiterou o presidente do clube, Rui Matos.',
      said: [{ source: 'o presidente do clube', kind: 'office', cue: 'reiterou', content: '"Não saio"' }],
    },
    {
      text: '"Não saio", respondeu ele.',
      said: [{ source: 'ele', kind: 'generic', cue: 'respondeu', content: '"Não saio"' }],
    },
    {
      text: 'O porto fecha em maio, anunciou esta terça-feira o ministro da Economia.',
      said: [{ source: 'o ministro da Economia', kind: 'office', cue: 'anunciou', content: 'O porto fecha em maio' }],
    },
    {
      text: 'A ponte vai fechar, avançou à agência o autarca.',
      said: [{ source: 'o autarca', kind: 'office', cue: 'avançou', content: 'A ponte vai fechar' }],
    },
    {
      text: 'A PSP indicou que o suspeito fugiu.',
      said: [{ source: 'A PSP', kind: 'institution', cue: 'indicou', content: 'o suspeito fugiu' }],
    },
    {
      text: 'Na opinião do treinador, a equipa jogou mal.',
      said: [{ source: 'treinador', kind: 'office', cue: 'Na opinião do', content: 'a equipa jogou mal' }],
    },
    {
      text: 'O presidente lembrou que a ponte foi fechada em 2019.',
      said: [{ source: 'O presidente', kind: 'office', cue: 'lembrou', content: 'a ponte foi fechada em 2019' }],
    },
    {
      text: 'A nota acrescenta que as obras começam em junho.',
      said: [{ source: 'A nota', kind: 'document', cue: 'acrescenta', content: 'as obras começam em junho' }],
    },
    {
      text: 'O suspeito negou ter roubado o caminhão.',
      said: [{ source: 'O suspeito', kind: 'generic', cue: 'negou', content: 'ter roubado o caminhão' }],
    },
    {
      text: 'Segundo a nota divulgada pela Prefeitura, as obras começam em junho.',
      said: [
        {
          source: 'a nota divulgada pela Prefeitura',
          kind: 'document',
          cue: 'Segundo',
          content: 'as obras começam em junho',
        },
      ],
    },
    {
      text: 'O prefeito, Paulo Lima, confirmou que a ponte é segura.',
      said: [{ source: 'Paulo Lima', kind: 'named', cue: 'confirmou', content: 'a ponte é segura' }],
    },
    {
      text: 'A ministra também disse que a ponte é segura.',
      said: [{ source: 'A ministra', kind: 'office', cue: 'disse', content: 'a ponte é segura' }],
    },
    {
      text: '"Não há perigo", disse aos jornalistas o prefeito.',
      said: [{ source: 'o prefeito', kind: 'office', cue: 'disse', content: '"Não há perigo"' }],
    },
    {
      text: 'A ministra Ana Lima disse que a ponte é segura. Acrescentou que o porto abre em maio.',
      said: [
        { source: 'A ministra Ana Lima', kind: 'named', cue: 'disse', content: 'a ponte é segura' },
        { source: 'A ministra Ana Lima', kind: 'named', cue: 'Acrescentou', content: 'o porto abre em maio' },
      ],
    },
    {
      text: 'A ministra disse que a ponte é segura. "Não há perigo", acrescentou.',
      said: [
        { source: 'A ministra', kind: 'office', cue: 'disse', content: 'a ponte é segura' },
        { source: 'A ministra', kind: 'office', cue: 'acrescentou', content: '"Não há perigo"' },
      ],
    },
  ])
})

describe('Portuguese sentences in which nobody says anything', () => {
  expectNothingTold(
    [
      '"A ponte", acrescentou, "é segura".',
      'A empresa conta com 300 trabalhadores que fabricam barcos.',
      'O governo anunciou um plano que custará muito.',
      'Por conta da chuva que caiu, a ponte fechou.',
    ],
    'pt',
  )
})
