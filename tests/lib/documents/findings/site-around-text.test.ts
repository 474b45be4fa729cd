// A page with its site around it: menus, shelves, buttons and appeals of the house, which offer what every page offers and say whose it is.

import { draftDocument } from '@/lib/documents/draft'

const title = 'Night boats are to stop in June'
const story =
  'The council says the ferry costs too much for the people who use it. The crew does not agree with this and asks it to think again.\n\n' +
  'There is a file with the background in the library, together with a list of people who want to help.'

async function drafted(text: string) {
  const answer = await draftDocument(Buffer.from(text), 'a.txt')
  if (!answer.ok) throw new Error(answer.reason)
  return answer.draft
}

describe('whose the page is', () => {
  test.each([
    [
      'a name over the menus',
      `Quay Trust\n\nToggle menu\n\nQuay Trust\n\n${menu()}\n\nNews\n\n${title}\n\n${story}`,
      'Quay Trust',
    ],
    ['its releases', `${title}\n\nKLM PRESS RELEASE\n20 MARCH 2017\n\n${story}`, 'KLM'],
    [
      'an imprint',
      `${title}\n\n${story}\n\nPromoted by Ola Brook on behalf of the Quay Party, 3 Pier Street.`,
      'Quay Party',
    ],
    ['its appeal', `Support The Courier\n\n${menu()}\n\n${title}\n\n${story}`, 'The Courier'],
    [
      'who keeps it going',
      `${title}\n\n${story}\n\nQuaynow is sustained by thousands of small donations.`,
      'Quaynow',
    ],
    ['whose news one gets', `${title}\n\n${story}\n\nGet e-mail updates from Quay Watch.`, 'Quay Watch'],
    [
      'a mailbox',
      `${title}\n\n${story}\n\nQuestions to Watch for the Quay: ola@watchforthequay.org`,
      'Watch for the Quay',
    ],
    [
      'its own voice',
      `QUAY WATCH TO MARCH\n\nThousands of Quay Watch (QW) friends march. Quay Watch asks for boats. Our count of boats is out. Quay Watch is free.\n\n${story}`,
      'Quay Watch',
    ],
    [
      'whose news it is',
      `News updates for the Quay Trust.\n\nFriday, May 7, 2021\n\n${title}\n\n${story}`,
      'Quay Trust',
    ],
    [
      'where it was taken from',
      `${title}\n\n${story}\n\nvia The Quay https://www.quay.example/boats`,
      'The Quay',
    ],
    ['nothing', `Support our boats\n\n${menu()}\n\n${title}\n\n${story}`, undefined],
    [
      'no topic of its own voice',
      `Quay Budget ${title}\n\nThe Quay Budget is out. Quay Budget day is here. Our Quay Budget fails us.\n\n${story}`,
      undefined,
    ],
    [
      'no reporter’s',
      `QUAY WATCH TO MARCH\n\nQuay Watch (QW) friends march. Quay Watch asks. “It is our boat,” Quay Watch said.`,
      undefined,
    ],
  ])('%s tells', async (_, text, expected) => {
    expect((await drafted(`${text}\n`)).publisher?.text).toBe(expected)
  })

  test('stays its writer too where a line says so', async () => {
    const { byline, publisher } = await drafted(
      `Quay Trust\n\nToggle menu\n\n${title}\n\nBy Quay Trust\n\n${story}\n`,
    )
    expect([byline?.text, publisher?.text]).toEqual(['Quay Trust', 'Quay Trust'])
  })
})

describe('the headline', () => {
  test.each([
    `KLM for the boats of the quay\n\nCategory — Press Releases\n\n${title}\n\n${story}`,
    `watch One-Minute Quay News\n\nLast Updated: 4 May 2021\n${title}\nBy Ola Brook\n\n${story}`,
    `News updates for the Quay Trust.\n\nFriday, May 7, 2021\n\n${title}\n\n${story}`,
    `Follow QT on Social Media |\n\n${title}\n\n${story}`,
    `${title}\n\nDocument Date: May 7, 2021\n\n${story}`,
    `242 people\n\n${title}\n\nAdd your voice to the open letter\n\n${story}`,
  ])('of %j', async (text) => {
    expect((await drafted(`${text}\n`)).headline?.text).toBe(title)
  })
})

describe('the byline', () => {
  test.each([
    ['Local - 2/17/2014 6:07 PM by Ola Brook', '', 'Ola Brook'],
    ['4 May 2021', 'In solidarity,\nOla Brook - teacher, Quay School', 'Ola Brook'],
    ['4 May 2021', 'Sincerely,\n\nConcerned Resident,\n\nOla Brook', 'Ola Brook'],
    ['4 May 2021', 'Member Submitted', undefined],
    ['4 May 2021', 'Printer-Friendly Version', undefined],
  ])('of %j and %j', async (line, end, expected) => {
    expect((await drafted(`${title}\n\n${line}\n\n${story}\n\n${end}\n`)).byline?.text).toBe(expected)
  })
})

describe('a mail', () => {
  test('is by its sender, whoever signed the answer below it, and has its subject for a headline', async () => {
    const mail = `Date: 4 May 2021\nFrom: Ola Brook <ola@quay.example>\nTo: Ada Reed\nSubject: ${title}\n\n${story}\n\nYours sincerely,\n\nAda Reed\n`
    const { byline, headline } = await drafted(mail)
    expect([byline?.text, headline?.text]).toEqual(['Ola Brook', title])
  })
})

describe('call-outs', () => {
  const callsOf = async (text: string) =>
    (await drafted(`${title}\n\n${story}\n\n${text}\n`)).callouts.map((call) => `${call.kind}: ${call.text}`)

  test('are none in menus, which offer the same on every page, and are in shorter lists', async () => {
    expect(await callsOf(menu())).toEqual([])
    expect(await callsOf('• Donate\n• Volunteer')).toHaveLength(2)
  })

  test.each([
    ['Email Congress', 'take-action'],
    ['Sign up to our newsletter', 'read-more'],
    ['Sign Up For Breaking News Alerts', 'read-more'],
    ['Get email updates', 'read-more'],
    ['Help us unlock the books of the quay.', 'take-action'],
    ['Use our search engine to find out.', 'read-more'],
    ['Stay up-to-date on our work.', 'read-more'],
    ['Follow us on social', 'read-more'],
    ['Read more Letters to the Editor', 'read-more'],
  ])('%s', async (line, kind) => {
    expect(await callsOf(line)).toEqual([`${kind}: ${line}`])
  })
})

function menu(): string {
  return '• Donate\n• Volunteer\n• Attend Events\n• About\n• News'
}
