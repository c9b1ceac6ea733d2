import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isCaption, isCreditOnly, repeatsCaption } from './caption-lines.ts'

const captions = [
  'The ferry lies at the quay in Velby. Credit: AP',
  'The ferry lies at the quay in Velby. Photo: Ada Lund/Reuters',
  'The ferry lies at the quay. Photograph: Ada Lund/The Guardian',
  'The ferry lies at the quay. Image credit: Port of Velby',
  'The ferry lies at the quay in Velby (AP Photo/Ada Lund)',
  'The ferry lies at the quay in Velby. (Photo by Ada Lund/Getty Images)',
  'Ferries wait out the storm [Ada Lund/Reuters]',
  'The chairwoman leaves the council on Monday [Reuters]',
  'The ferry Storm Petrel in 2019. | AP',
  'The ferry at the quay of Velby. Ada Lund/AFP/Getty Images',
  'The ferry at the old quay.Ada Lund / Port of Velby archive',
  'The ferry at the old quay. Ada Lund via Reuters',
  'In this image provided by the Coast Guard, sailors tow a ferry off Velby.',
  'In this June 2, 2021, file photo, a ferry leaves Velby.',
  'In this photo, sailors wait on the pier.',
  'In this undated handout picture the yard is seen from the air.',
  'This satellite image taken by a private firm shows the yard on Monday.',
  'This handout photo released by the council shows the pier.',
  'FILE PHOTO: A ferry is seen in Velby',
  'FILE - A ferry leaves Velby, June 2, 2021.',
  'File photo: the yard in winter',
  'A file photo of the ferry Storm Petrel',
  'Image source, Getty Images',
  'Image caption, The ships have sailed since 1984',
  'Pictured: the chairwoman on the pier',
  'Фото: Укрінформ',
  'Ілюстративне фото: пором біля причалу',
  'Паром у причала. Фото: РИА Новости',
  'Symbolbild: Eine Fähre am Kai',
  'Die Fähre am Kai. Foto: Ada Lund/dpa',
  'Photo d’illustration. Le ferry à quai.',
  'Le ferry à quai. Crédit : Ada Lund / AFP',
  'Foto de archivo del barco en Velby. EFE/Ada Lund',
  'Foto d’archivio: la nave al molo',
  'Imagem de arquivo do navio',
  'Prom przy nabrzeżu. Fot. Ada Lund / PAP',
]
const story = [
  'The council took credit for the deal.',
  'The company wants credit: it says that without its engineers the ships would have sunk.',
  'In this picture of the talks, as officials describe it, nobody was willing to sell.',
  'The minister gave the figures in a statement that was sent to Reuters',
  'The sale was first reported by AP',
  'The chairwoman said the company had lied. [Reuters]',
  'The Olympic committee refused the ban. Fourteen nations had called for it after the report. [Reuters]',
  'The photographs show the yard in winter, the court said.',
  'The image of the company has suffered.',
  'File the papers by Monday, the court told the company.',
  'Above all, the islanders want a ship that sails.',
  '1. Facebook',
  'Video shows that the captain had his hands up.',
  'Secure the vendors (photo, video, florist)',
  'The deal was struck in a photo studio in Velby.',
  'This photo cost him his office, his friends say.',
  'Das Foto zeigte den Kapitän am Kai, sagte der Zeuge.',
]

test('captions are known by their credit or by the way they begin', () => {
  assert.deepEqual(
    captions.filter((text) => !isCaption(text)),
    [],
  )
})

test('sentences that speak of pictures, credit and agencies are story', () => {
  assert.deepEqual(
    story.filter((text) => isCaption(text)),
    [],
  )
})

test('a line that is only a credit is told from a sentence', () => {
  for (const line of [
    'Ada Lund/Reuters',
    'Getty Images',
    'AFP via Getty Images',
    'Photo by Ada Lund',
    'Photograph: Ada Lund/The Guardian',
  ])
    assert.ok(isCreditOnly(line), line)
  for (const line of ['The photo shows the pier', 'The sale was reported by AP. The council denied it', 'Ferries', ''])
    assert.ok(!isCreditOnly(line), line)
})

test('alternative text repeats most words of its caption', () => {
  assert.ok(
    repeatsCaption(
      'The ferry Storm Petrel at the old quay of Velby.',
      'The ferry Storm Petrel at the old quay of Velby in 2019. Ada Lund / Port',
    ),
  )
  assert.ok(
    !repeatsCaption(
      'The council met on Tuesday to talk about the ferries.',
      'The ferry Storm Petrel at the old quay of Velby. Ada Lund / Port',
    ),
  )
  assert.ok(!repeatsCaption('The quay', 'The quay. Ada Lund / Port'))
})

test('hostile paragraphs are judged quickly', () => {
  const start = performance.now()
  for (const text of [
    'Photo: '.repeat(99),
    'Ada Lund / '.repeat(63),
    'In this photo '.repeat(50),
    '('.repeat(690),
    'A'.repeat(100_000),
    '/AFP'.repeat(170),
  ]) {
    isCaption(text)
    isCreditOnly(text)
  }
  assert.ok(performance.now() - start < 9000)
})
