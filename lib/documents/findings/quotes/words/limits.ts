// Words that end a noun phrase or lead a sentence on: where a speaker's description stops.

/** After a name these begin something else: time, place of speaking, a clause. */
export const phraseStops =
  /\s(?:in an?\b|in (?:the|his|her|their|its|response|reply|answer|an|June|July|\d)|on (?:\p{Lu}\p{Ll}+day\b|the\b|an?\b|his|her|their|Facebook|Twitter|social|CNN|NBC|ABC|CBS|BBC|Fox)|at (?:an?\b|the\b|his|her|their)|after|before|during|when|while|who|whose|which|as\b|to\b|this|last|earlier|later|recently|yesterday|today|tomorrow|tonight|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December|about|of the (?:issue|decision|move|proceedings)|and (?:he|she|they|it)\b|but|because|since|if|through|via|by (?:phone|email|e-mail|telephone)|said|says|told|with (?:an?|the)\b)(?=[\s,.;:!?)]|$)/u

/** A part after a comma that begins like this does not describe the speaker. */
export const notARole =
  /^(?:speaking|adding|referring|noting|saying|telling|citing|suggesting|arguing|going|emphasi[sz]ing|urging|warning|pointing|explaining|recalling|reciting|describing|addressing|responding|calling|quoting|according|in (?:an?|the|his|her|their|response|reply)|on |at (?:an?|the)|during|after|before|when|while|but |and |or |so |because|although|though|if |as (?:he|she|they|it|the)|to |by |under |with |for example|before|though|which|even|just|then|looking|smiling|laughing|clapping|\d{4}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)/
