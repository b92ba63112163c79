/** What may be missed, and what to do. */
export const findings = {
  "unsaid.exact": "it does not tell capitals apart",
  "unsaid.start": "it knows no words by their start",
  "unsaid.near": "it does not know how far apart words are",
  "unsaid.excluded": "it cannot leave this out",
  "unsaid.language": "it does not choose by language as Earshot does",
  "unsaid.author": "it does not choose by an author’s name",
  "unsaid.site": "nothing there has this address, or everything does",
  "unsaid.long": "it is longer than a query may be",
  "unsaid.many": "there are more ways to write it than can be asked for",
  "unsaid.tag": "it makes no hashtag, and without a sign-in only hashtags are read",
  "unsaid.sign-in": "only who is signed in may look through texts; hashtags are read",
  "unsaid.no-search":
    "this server does not look through texts, or the sign-in does not allow it (connect again); hashtags are read",
  "unsaid.unproven":
    "this server’s search through texts has found nothing yet, and it may have none; hashtags are read",
  "unsaid.comments": "comments are not searched; name subreddits in the source, and their comments are read",
  "instead.checked": "checked here",
  "instead.narrower": "some of it is not heard there",
  "instead.unheard": "not heard there",
  "gap.nobody": "Nobody collected it (the machine was off or asleep)",
  "gap.failing": "Collecting it failed",
  "gap.allowance": "The platform’s allowance was used up",
  "gap.paused": "It was paused",
  "notReread.cost": "the platform charges for each item read",
  "notReread.allowance": "the allowance that is left is too small",
  "notReread.failed": "reading it again failed",
  "finding.deaf-term":
    "In {days, plural, one {# day} other {# days}} and more nobody was found who says {terms}, though the platform answers.",
  "finding.deaf-term.todo": "Look whether it is spelt as people write it; correct or remove it in Settings.",
  "finding.nothing-here":
    "None of the brand’s terms was found here in {days, plural, one {# day} other {# days}}, though the platform answers.",
  "finding.nothing-here.todo": "Search the platform by hand; if nobody speaks of the brand there, remove the source.",
  "finding.dead-search":
    "The search does not find even what is certainly there ({asked}); asked in a row: {n}. What is said of the brand would not be found either.",
  "finding.dead-search.todo": "Look at the platform’s status, and whether the account may still search.",
  "finding.endless":
    "The platform gives the same page again and again instead of the rest of its list; only the newest is heard.",
  "finding.endless.todo": "Look at the platform’s status; if it lasts, tell who looks after Earshot.",
  "finding.gap-open": "{reason} since {from, time}.",
  "finding.gap-open.todo": "Look at the source on the Health page.",
  "finding.gap-lost":
    "{reason} for {length, duration} until {to, time}, and the platform no longer listed all that was said meanwhile.",
  "finding.gap-lost.todo": "Search the platform by hand for that time.",
  "finding.gap-covered":
    "{reason} for {length, duration} until {to, time}; all that was said meanwhile was read afterwards.",
  "finding.hole":
    "Between {from, time} and {to, time} more was said than the platform lists at once: something may be missing.",
  "finding.hole.todo": "Shorten the source’s interval, and search the platform by hand for that time.",
  "finding.late-items": "Items read again: {n}. Of those not heard before: {late}; they are heard now.",
  "finding.late-items.todo": "The platform released them late. If it happens often, shorten the interval.",
  "finding.unreadable": "Items that the platform showed and that cannot be read: {n}. None of them is heard.",
  "finding.unreadable.todo": "Tell who looks after Earshot: the platform may have changed what it sends.",
  "finding.not-reread": "It is not read again to prove that nothing was missed: {reason}.",
  "finding.not-asked": "{terms}: {reason}; {instead}.",
} as const;
