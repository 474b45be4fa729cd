// Numbers that are names, list what a text has or belong to its page, and amounts that once were not read as what they are.

import { figuresIn } from '@/tests/support/found-in'

describe('no figure is', () => {
  test.each([
    'KLM 21 was there.',
    'Initiative 1433 has passed.',
    'It is about the KDF 15 outcome paper.',
    'Our COVID 2.0 plan was read.',
    'We have 6 themes.',
    'Four simple suggestions for the town.',
    'These are the top 5 ferry firms.',
    'It was built hundreds of years ago.',
    'The boat is a dozen years old.',
    '0 comments',
    'Quay Institute 1 mins read',
    'Write to 905 NE 11th Avenue.',
    'It stands in 16 U.S.C. 1861a of the law.',
    'The pay of 16 and 17-year-olds is low.',
    'The problem is twofold: it leaks.',
    'Platform 9 is shut, and so is Stage 4 of the line.',
    'Repair the lamps of all nine yards.',
    'Block 22 covers the quay.',
    'Members of Dale Local 3550 came.',
    'It meets the euro 6 standard.',
    'Level 8 Ferry House, Quayton, 6011',
    'Rules 4(d) and 18(3) apply here.',
    'The picture is width="4800" wide.',
    'The 360 degree nature of it worries us.',
    'They want zero by around 2050.',
    'It is full of CO 2 again.',
  ])('in "%s"', async (sentence) => {
    expect(await figuresIn(sentence)).toEqual([])
  })
})

describe('a figure is', () => {
  test.each([
    ['It will cost over 2030 dollars.', ['over 2030 dollars | ']],
    ['There were between three and five million boats.', ['between three and five million | boats']],
    ['It is a 60-minute ride to the quay.', ['60-minute | ride']],
    ['We need less than 1.5°C of warming.', ['less than 1.5°C | warming']],
    ['All six senators from Quayton came.', ['six | senators']],
    ['It rose from $75 to $165 a year.', ['$75', '$165']],
    ['They brought a 78-name petition.', ['78 | name petition']],
    ['There are lakhs of farmers here.', ['lakhs | farmers']],
    ['He gave a lump payment of $250 to students.', ['$250 | lump payment']],
    ['They want a 10% increase in ferry fares.', ['10% | increase in ferry fares']],
    ['It takes about $9,000 to pay for fees.', ['about $9,000 | fees']],
    ['The tax would generate an estimated $7 billion.', ['an estimated $7 billion | tax']],
    ['One and a half million nets were lost.', ['One and a half million | nets']],
    ['A couple of hundred boats came.', ['A couple of hundred | boats']],
    ['They pay $40 per child.', ['$40 | child']],
    ['The bridge will cost $300 to mend.', ['$300 | bridge']],
    ['Sailors are three times more likely to drown.', ['three times | Sailors']],
    ['They lost Rs. 6,000 crores of trade.', ['Rs. 6,000 crores | trade']],
    ['The Port Board\n20 Quay Road, New Dale - 110001\n', []],
    ['Of all who came - 110001 people - most agreed.', ['110001 | people']],
    ['People take more than four or five medicines.', ['more than four or five | medicines']],
  ])('in "%s"', async (sentence, expected) => {
    const found = await figuresIn(sentence)
    expect(found.map((one, at) => (expected[at]?.includes('|') ? one : one.split(' | ')[0]))).toEqual(
      expected,
    )
  })
})
