// What one presses to get about a page stands above many a copied text: it is no headline.

import { draftDocument } from '@/lib/documents/draft'

const title = 'The night boat must come back'
const story =
  'The council says the ferry costs too much for the people who use it. We do not agree with this and ask it to think again.'

async function headlineUnder(line: string) {
  const answer = await draftDocument(Buffer.from(`${line}\n\n${title}\n\n${story}\n`), 'a.txt')
  if (!answer.ok) throw new Error(answer.reason)
  return answer.draft.headline?.text
}

test.each([
  'Skip to content',
  'Skip to main content Skip to navigation',
  'Jump to the search box',
  'Skip to main contentAccess keys help',
  'Toggle main menu',
  'Home | Search | Log in | Donate now',
  'Status message',
  'Artboard 12',
  '258 signatures needed to reach 500',
  'Facebook Twitter LinkedIn Email',
  'quay01.png ferry-2.jpeg Harbour logo.png pier.pngboat.svg',
])('%j stands above it', async (line) => {
  expect(await headlineUnder(line)).toBe(title)
})

test.each([
  'Home for the homeless',
  'Close the harbour to cruise ships',
  'Search for a better ferry',
  'Twitter users save a ferry',
])('%j is one itself', async (line) => {
  expect(await headlineUnder(line)).toBe(line)
})
