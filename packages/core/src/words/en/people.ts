/** What is wrong with a change of the team, with a file of people or with how long sessions last. */
export const people = {
  "refusal.own-role": "You cannot change your own role. Ask another admin.",
  "refusal.person-elsewhere": "Only an admin in every brand can do this for {name}.",
  "refusal.email-unusable": "email: this address cannot be given here. Ask an admin in every brand.",
  "refusal.no-session": "This session has ended already.",
  "refusal.name-twice": "Several people are called {name}. Choose one by their id.",
  "refusal.no-group": "None of the groups of {email} may sign in. Ask an admin.",
  "refusal.people-none": "The file names nobody.",
  "refusal.people-many": "A team has at most {most} people.",
  "refusal.people-large": "The file is larger than 1 MB. Part it into several.",
  "refusal.paused": "{name} is taking a break until {until, time}. Choose somebody else.",
  "refusal.true-name": "Customers know {name} as {pseudonym}. Use that name in the reply.",
  "input.idle-long": "it may not be longer than absoluteHours.",
  "input.groups-many": "it may have at most 200 groups.",
  "input.brands-form": "write brand:role, several parted by semicolons, for example acme:approver; bolt:viewer.",
  "input.twice-in-file": "this person is in line {line} already. Take one away.",
} as const;
