// Does a sentence say by itself what it says? Not one that leans on the sentence before it ("This …", "But …", "They …").

const leaning =
  /^(?:this|that|these|those|it|its|they|their|he|she|his|her|but|and|or|so|also|however|both|such|worse|then|meanwhile|in addition|instead|another|if not|yet|at the time|one|some|other|others|ultimately|neither|either|nor|not only|the (?:latter|remaining|rest|former|other|same|decision|report|letter)|now|here|nationwide|likewise|similarly)\b/i

export function isLeaning(sentence: string): boolean {
  return leaning.test(sentence)
}
