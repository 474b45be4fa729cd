// Two small documents with a headline, an ask and a quote, for tests of what is made from documents.

const harbour = `Residents ask for the old harbour

By Ada Example

The city of Westport closed its old harbour in 2019. Four in five residents want it back, a survey of 1,200 households found.

“We have waited long enough,” said Maria Stone, chair of the Harbour Society. “The water is clean, and the quay is sound.”

The Harbour Society calls on the city council of Westport to open the old harbour to everyone before the summer.

A public harbour would cost less than guarding a closed one, the society says, and it would bring the ferries back.
`

const market = `Traders want the covered market back

By Ben Sample

The covered market of Eastwick has stood empty since its roof was damaged in a storm. Some 90 traders moved to the car park.

“A market without a roof is a market without a winter,” said Joan Miller, who has sold bread there for thirty years.

The Eastwick Traders’ Union urges the district council to repair the roof of the covered market this year.
`

export const harbourFile = { name: 'harbour.txt', bytes: Buffer.from(harbour) }
export const marketFile = { name: 'market.txt', bytes: Buffer.from(market) }
