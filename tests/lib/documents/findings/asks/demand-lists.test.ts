// Lists of demands as petitions, students and NGOs write them: whom the line above names, whom an item names itself, and what stands between.

import { askedIn } from './asks-of'

describe('an item that names whom it asks', () => {
  test('is put to them, whatever its verb', () => {
    const text =
      'Their demands are as follows:\n\n“That the harbour board should mend the quay,\n\nThat the ministry and the board should count the boats,\n\nThat the toll should be halved,\n\nNight ferries for the crews.\n'
    expect(askedIn(text)).toEqual([
      'the harbour board → mend the quay',
      'the ministry and the board → count the boats',
      '– → the toll should be halved',
      '– → Night ferries for the crews',
    ])
  })

  test('may say so with "to", and does not where it is an order', () => {
    const text =
      'We want the following:\n\n1) Harbour Board to publish its accounts.\n\n2) Write to the ministry to outline the danger.\n\n3) That the board publicly supports the crews.\n'
    expect(askedIn(text)).toEqual([
      'Harbour Board → publish its accounts',
      'Harbour Board → Write to the ministry to outline the danger',
      'the board → publicly supports the crews',
    ])
  })
})

describe('marks and titles', () => {
  test('of any kind are no part of what is asked', () => {
    const text = 'We Demand:\n\n1.) Mend the quay\n\n2.) No new tolls\n\n8 ) To count the boats\n'
    expect(askedIn(text)).toEqual(['– → Mend the quay', '– → No new tolls', '– → count the boats'])
  })

  test('stand below a line that leads to the list, whatever their wording', () => {
    const text =
      'Read the dockers’ full list of demands here:\n\n1. Dockers will have paid leave.\n\n2. Shifts are to be set by the crews. This includes nights.\n'
    expect(askedIn(text)).toEqual([
      '– → Dockers will have paid leave',
      '– → Shifts are to be set by the crews',
    ])
  })

  test('may have a paragraph between them', () => {
    const text =
      'Our demands (again)\n\nMany have asked what we stand for. Here it is once more.\n\n1) The port board should mend the quay.\n\n2) Lower tolls for the crews.\n'
    expect(askedIn(text)).toEqual([
      'The port board → mend the quay',
      'The port board → Lower tolls for the crews',
    ])
  })

  test('a line that calls on many, or is headed with whom it is for', () => {
    expect(
      askedIn(
        'This statement calls for donors, states and all parties on the coast:\n\n- To keep the harbours open;\n\n- Protect the crews.\n',
      ),
    ).toEqual([
      'donors, states and all parties on the coast → keep the harbours open',
      'donors, states and all parties on the coast → Protect the crews',
    ])
    expect(
      askedIn('We met.\n\nTo the Government of Vale\n\n- Keep the harbours open.\n\n- Pay the crews.\n'),
    ).toEqual(['the Government of Vale → Keep the harbours open', 'the Government of Vale → Pay the crews'])
  })

  test('a line that calls for a thing heads no list of orders', () => {
    expect(askedIn('It calls for a ban on the boats of the company:\n\n- Boats\n\n- Nets\n')).not.toContain(
      'the company → Boats',
    )
  })

  test('sentences in capitals demand, item by item', () => {
    const text =
      'They met in May.\n\n1. WE DEMAND that the port board halt the sale.\n\n2. WE DEMAND that the port board collect and count the nets.\n'
    expect(askedIn(text)).toEqual([
      'the port board → halt the sale',
      'the port board → collect and count the nets',
    ])
  })
})

describe('a line over a list', () => {
  test('may ask many to work together to do what follows', () => {
    const text = 'The guilds urged governments to work together to:\n\n- open the ports\n\n- pay the crews.\n'
    expect(askedIn(text)).toEqual(['governments → open the ports', 'governments → pay the crews'])
  })

  test('may say what a law must hold', () => {
    const text =
      'The guilds believe that any such law must:\n\n- Guard the crews against fraud.\n\n- Protect the bay.\n'
    expect(askedIn(text)).toEqual(['– → Guard the crews against fraud', '– → Protect the bay'])
  })

  test('leaves sentences below it to say for themselves what they ask', () => {
    const text =
      'We propose the following measures to be taken:\n\n1) We welcome the call for more boats. The board must mend the quay.\n\n2) All coast states without exception can and must open their ports.\n'
    expect(askedIn(text)).toEqual(['The board → mend the quay', 'All coast states → open their ports'])
  })
})

describe('whom the whole text asks', () => {
  const asked = 'We urge the port board to mend the quay. The port board must listen to the crews.'

  test('is asked too where nobody is named', () => {
    expect(askedIn(`${asked} The plan must be withdrawn.`)).toContain('the port board → withdrawn')
  })

  test('is not known where two bodies are asked', () => {
    expect(askedIn(`${asked} The ministry should mend the road. The plan must be withdrawn.`)).toContain(
      '– → withdrawn',
    )
  })
})

describe('below "To the board:"', () => {
  test('stands what it is to do, one thing or several an item', () => {
    const text =
      'To the Harbour Board:\n\n• Power the quay with clean energy. Replace the old pumps.\n• Stop night work. Support for it has gone.\n'
    expect(askedIn(text)).toEqual([
      'the Harbour Board → Power the quay with clean energy',
      'the Harbour Board → Replace the old pumps',
      'the Harbour Board → Stop night work',
    ])
  })
})
