// Words that end a noun phrase or lead a sentence on: where a speaker's description stops.

/** After a name these begin something else: time, place of speaking, a clause. */
export const phraseStops =
  /\s(?:in an?\b|in (?:part|full|the|his|her|their|its|response|reply|answer|an|June|July|\d)|on (?:\p{Lu}\p{Ll}+day\b|the\b|an?\b|his|her|their|social media|\p{Lu}{2,4})|at (?:an?\b|the\b|his|her|their)|after|before|during|when|while|who|whose|which|as\b|to\b|this|last|earlier|later|recently|yesterday|today|tomorrow|tonight|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December|about|of the (?:issue|decision|move|proceedings)|and (?:he|she|they|it)\b|but|because|since|if|through|via|by (?:phone|email|e-mail|telephone)|said|says|told|citing|referring|noting|adding|responding|recalling|speaking|pointing|describing|with (?:an?|the)\b)(?=[\s,.;:!?)]|$)/u

/** Before the noun phrase that begins a sentence: "Last year the panel". */
export const timeFirst =
  /^(?:(?:Last|This|Earlier this|Late last|Early this) (?:week|month|year|spring|summer|autumn|winter|\p{Lu}\p{Ll}+)|(?:On|By) \p{Lu}\p{Ll}+day(?: (?:morning|afternoon|evening|night))?|In (?:\p{Lu}\p{Ll}+ )?\d{4}|Yesterday|Today)\s+(?=\S)/u

/** A part after a comma that begins like this does not describe the speaker. */
export const notARole =
  /^(?:(?!acting|managing|founding|leading|outgoing|incoming|sitting|ruling|visiting|serving)\p{Ll}{2,14}ing\b|who\b|whose\b|\p{Lu}{1,4}-\p{Lu}|\p{Ll}+(?:ed|oke)\b(?! by)|\p{Ll}+ (?:is|was|may|will|has|had|would)\b|in (?:an?|the|his|her|their|response|reply)|on |at (?:an?|the)|during|after|before|when|while|but |and |or |so |because|although|though|if |as (?:he|she|they|it|the)|to |by |under |with |for (?:example|his|her|their|its)|before|though|which|even|just|then|\d{4}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)/u

/** Where a role behind a name stops: the verb of saying, a full stop, a circumstance. */
export const roleEnds =
  /\s(?:said|says|told|added|adds|wrote|writes)\b|[.!?](?=\s*$)|(?<=\p{Ll}{2})[.!?]\s|\s(?:in an? (?:statement|interview|letter|e-?mail|release|tweet)|who|whose|whom)\b|\son \p{Lu}\p{Ll}+day\b/u
