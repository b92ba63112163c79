/** What is wrong with search terms. */
export const terms = {
  "terms.near-excluded": "near/5 cannot be excluded: write NOT before one term.",
  "terms.near-sides": "near/5 takes a term or alternatives in parentheses on each side.",
  "terms.multiplied":
    "Multiplied out, these terms are more than {most} alternatives; take some out, or use fewer parentheses beside one another.",
  "terms.nothing": 'There is nothing to look for in "{text}" (character {place}): it has neither letters nor digits.',
  "terms.term-long": "The term that starts at character {place} has {length} characters; {most} is the most.",
  "terms.term-words": "The term that starts at character {place} has {n} words; {most} is the most.",
  "terms.start-short":
    '"{written}" (character {place}) would match too much: write at least {least} letters before the *.',
  "terms.slip-short":
    '"{written}" (character {place}) has {letters} letters; one slip is forgiven only in names of {least} or more.',
  "terms.filter-alone": "{filter} alone would match everything: join it with what to look for, as in acme {filter}.",
  "terms.exclusion-alone":
    "An exclusion alone would match everything: join it with what to look for, as in acme -pizza.",
  "terms.two-languages": "Nothing is in two languages: write {either} for either.",
  "terms.one-character":
    '"{text}" is one character and would match everything: write more, or join it with another term by AND.',
  "terms.common":
    '"{text}" is said in almost every text: write more, join it with another term by AND, or, where only this very spelling is the name, write it like =Iki.',
  "terms.near-distance":
    "Write near/5 for at most five words between two terms, from near/1 to {farthest}, not {word}.",
  "terms.quote-open": "The quote at character {place} is never closed.",
  "terms.quoted-sign": "What is in quotes is found only as it is: leave out the quotes or the {sign} behind them.",
  "terms.single-quotes": "Write double quotes around exact words, not {written}.",
  "terms.exact-sign": "{written} is found only as it is written: leave out the = or the {sign}.",
  "terms.small-word":
    '"{text}" at character {place} may join terms or be part of a name: write {meant} in capitals if it joins, or {quoted} in quotes if it is a name.',
  "terms.lone-minus":
    "The lone {text} at character {place} means nothing: write -word without a space for what is not meant.",
  "terms.lone-sign": "The lone {text} at character {place} would match everything: write a word before it.",
  "terms.star-inside":
    "A * stands only at the end of a term, as in telekom*: {text} at character {place} cannot be looked for.",
  "terms.slips": "One slip is the most: write {meant}.",
  "terms.slip-inside":
    "A ~ stands only at the end of a term, as in acmecoffee~, for one slip: not in {text} at character {place}.",
  "terms.question-mark": "A ? stands for no letter here: write the spellings of {text} one by one, with commas.",
  "terms.plus":
    "A + before a word means nothing here: join terms with AND, or write {quoted} in quotes if it is a name.",
  "terms.exclamation": "A ! before a word means nothing here: write {meant} for what is not meant.",
  "terms.brackets": "Write ( ) around alternatives, not the brackets of {text} at character {place}.",
  "terms.equals": "Write = right before the word that is to be found as written: =Acme.",
  "terms.long": "These terms have {length} characters; {most} is the most.",
  "terms.stray": "The parenthesis at character {place} closes nothing.",
  "terms.only-exclusions": "There are only exclusions; name at least one term to look for.",
  "terms.not-alone": "NOT needs a term after it.",
  "terms.deep": "Parentheses go at most {most} deep.",
  "terms.unclosed": "The parenthesis at character {place} is never closed.",
  "terms.empty": "There is nothing between the parentheses at character {place}.",
  "terms.sides": "{operator} needs a term on each side (character {place}).",
  "terms.no-field":
    'There is no field "{field}" (character {place}); there are lang:, author: and site:. Put {quoted} in quotes if it is a name.',
  "terms.no-value": "Write what {field} asks for right behind it: {example}.",
  "terms.language": 'lang: takes the code of a language, as in lang:hu or lang:zh-Hant, not "{value}".',
  "terms.author": 'author: takes a whole name or handle, as in {example}, not "{value}".',
  "terms.site": 'site: takes a host without a path, as in {example}, not "{value}".',
} as const;
