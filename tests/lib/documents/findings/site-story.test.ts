// A page copied whole: menus over the story, shelves of other stories and boxes below it. Headline and byline stand beside the story,
// and whose page it is says the house around it.

import { draftDocument } from '@/lib/documents/draft'

const menu = [
  'Home',
  'News',
  'Harbour',
  'Schools',
  'Sports',
  'Puzzles',
  'Weather Blog',
  'Place an Ad',
  'Log in',
]
const title = 'Night boats are to stop in June, crews are told'
const story = [
  'The night boats across the harbour are to stop in June, the crews were told on Tuesday by the office that runs them.',
  'Some four hundred people take a boat after ten each evening, most of them from the hospital and from the market hall.',
  'The office says that the boats cost too much. The crews do not agree, and have asked for a meeting before the summer.',
  'A meeting of everybody who depends on the boats is to be held in the library, and the office has been asked to come.',
]
const shelf = [
  'Related',
  'Library opens on Sundays',
  'By Ola Brook',
  'Market hall to be painted',
  'By Nils Dale',
]

async function drafted(lines: string[]) {
  const answer = await draftDocument(Buffer.from(lines.join('\n\n')), 'a.txt')
  if (!answer.ok) throw new Error(answer.reason)
  return answer.draft
}

const page = (above: string[], below: string[] = []) => [...menu, ...above, ...story, ...shelf, ...below]

describe('the headline of a page with menus', () => {
  test.each([
    ['stands under its category', [title]],
    ['stands over date and buttons', [title, '4 May 2021', 'Facebook', 'Pinterest', 'Copy link']],
    ['is said again, not merely long', ['Pupils of the east side win the cup for rowing', title, 'Share']],
    ['stands over its deck', [title, 'The office says that boats and crews cost too much at night']],
    ['is no way through the site', [`Home > News > ${title}`, title]],
    ['is no picture', [title, 'A night boat leaves the harbour on Tuesday. Photo: Ada Dale/Courier']],
  ])('%s', async (_, above) => {
    expect((await drafted(page(above))).headline?.text).toBe(title)
  })

  test('stands over the longest passage, not over a notice with many words', async () => {
    const notice = [
      'Sign in to go on reading what you began, on any of your devices.',
      'You may change what you hear from us in your account at any time.',
      'Who has an older account can go on using the name they had before.',
    ]
    const found = await drafted([...menu, ...notice, ...menu, ...menu, title, ...story, ...story, ...shelf])
    expect(found.headline?.text).toBe(title)
  })
})

describe('the byline of a page with menus', () => {
  test.each([
    ['stands beside the date', [title, 'Ada Roe', '4 May 2021'], 'Ada Roe'],
    ['stands under its label', [title, 'Article by', 'Ada Roe'], 'Ada Roe'],
    ['stands in front of the date', [title, 'Ada Roe · Courier · Posted: May 4, 2021'], 'Ada Roe'],
    ['goes without the desk', [title, 'Ada Roe Transport editor', '4 May 2021'], 'Ada Roe'],
    ['is nobody of another story', [title, '4 May 2021'], undefined],
    ['is no item of a menu', [title, 'Tiny Desk', 'Share'], undefined],
  ])('%s', async (_, above, name) => {
    expect((await drafted(page(above))).byline?.text).toBe(name)
  })
})

describe('whose a page with menus is', () => {
  test.each([
    ['its copyright line', ['© 2021 Quaynow. All rights reserved.'], 'Quaynow'],
    [
      'its copyright line without the company',
      ['Copyright © 2021 Harbour Courier Company'],
      'Harbour Courier',
    ],
    ['a name before the sign', ['Harbour Courier, 2021 © All Rights Reserved'], 'Harbour Courier'],
    ['its shop, before who owns it', ['Quaynow Store', '© 2021 Brook Holdings'], 'Quaynow'],
    ['what it answers for', ['Quaynow is not responsible for what readers say.'], 'Quaynow'],
    ['no item of its menus', ['Latest News', 'Local News', 'Subscribe Now'], undefined],
  ])('says %s', async (_, below, name) => {
    expect((await drafted(page([title, '4 May 2021'], below))).publisher?.text).toBe(name)
  })
})
