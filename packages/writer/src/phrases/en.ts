import type { Phrases } from "./phrases.ts";

export const en: Phrases = {
  quotes: ["“", "”"],
  list: [", ", " and "],
  hello: ["Hi {name}!", "Hello {name}!", "Hi there, {name}!"],
  changed: {
    text: [
      "We have read your new words.",
      "Your message reads differently now, and we have read it again.",
      "We have seen what is new in your message, and this is our answer to it.",
    ],
    rating: ["We have seen your new rating.", "We noticed the new rating."],
  },
  takeUp: {
    complaint: [
      "{quote}: that is not how it should have gone.",
      "We read {quote}, and that is not good enough.",
      "{quote} is not what you should get from us.",
      "You write {quote}, and we understand that it annoys you.",
      "{quote}: nobody would be happy about that.",
    ],
    praise: [
      "{quote}: that made our day, thank you!",
      "Thank you! We smiled when we read {quote}.",
      "{quote}: thank you for telling us!",
      "How lovely to read {quote}. Thank you!",
      "Thank you for taking the time to write {quote}!",
    ],
    question: ["You ask: {quote}", "Thank you for asking: {quote}", "A good question: {quote}"],
    request: ["You would like: {quote}", "Thank you for the suggestion: {quote}", "We have noted your wish: {quote}"],
  },
  also: ["You also write {quote}.", "And then {quote}.", "On top of that: {quote}."],
  noted: ["We have noted: {list}.", "This is what we take from your message: {list}.", "Noted: {list}."],
  sorry: [
    "We are sorry about it.",
    "We are sorry that you had this experience.",
    "We apologise for the trouble.",
    "We're sorry that we let you down there.",
  ],
  glad: [
    "We are really happy about it.",
    "It is good to know that it was noticed.",
    "Words like these mean a lot to the people behind it.",
  ],
  matters: {
    waiting: {
      sorry: ["We are sorry that you were kept waiting.", "We're sorry for the time it cost you."],
      glad: ["It is good to hear that you did not have to wait long.", "We are glad that it went quickly."],
    },
    staff: {
      sorry: [
        "We are sorry that you were treated that way.",
        "You should be met with respect and care, and we are sorry that it was different.",
      ],
      glad: [
        "Care like that comes from people, and they will be happy to read this.",
        "It is lovely to hear that you were looked after so well.",
      ],
    },
    taste: {
      sorry: [
        "We are sorry that it was not to your taste.",
        "We're sorry that it was a let-down on the plate or in the cup.",
      ],
      glad: ["We are so glad that you enjoyed it.", "It is great to hear that it tasted so good."],
    },
    temperature: {
      sorry: [
        "We are sorry that the temperature was wrong.",
        "Hot or cold, it should be right when you get it, and we are sorry.",
      ],
      glad: ["We are glad that it was just as it should be.", "Good to hear that it came just right."],
    },
    price: {
      sorry: ["We understand that the price is a sore point.", "We can see why you ask what it is worth."],
      glad: ["We are glad that you find it worth the price.", "Good to hear that it was worth it."],
    },
    cleanliness: {
      sorry: ["We are sorry that it was not clean.", "It should be clean whenever you come, and we are sorry."],
      glad: ["It is good to hear that it was clean and tidy.", "We are glad that you felt comfortable."],
    },
    delivery: {
      sorry: ["We are sorry that the delivery went wrong.", "We're sorry about the trouble with the delivery."],
      glad: ["We are glad that the delivery went well.", "It is good to hear that it arrived as it should."],
    },
    packaging: {
      sorry: ["We are sorry that the packaging did not do its job.", "We're sorry about the state of the packaging."],
      glad: ["We are glad that it was packed with care.", "Good to hear that it was so well packed."],
    },
    charge: {
      sorry: ["We are sorry about the trouble with the charge.", "Money matters have to be right, and we are sorry."],
      glad: ["We are glad that the bill was right.", "Good to hear that the payment went as it should."],
    },
    refund: {
      sorry: [
        "We are sorry that you have to run after your money.",
        "We understand that you want this settled, and we are sorry.",
      ],
      glad: ["We are glad that the money is back with you.", "Good to hear that the refund went well."],
    },
    app: {
      sorry: ["We are sorry that the app got in your way.", "We're sorry about the trouble with the app."],
      glad: ["We are glad that the app works well for you.", "It is good to hear that the app helps."],
    },
    account: {
      sorry: [
        "We are sorry about the trouble with your account.",
        "We're sorry that you cannot use your account as you should.",
      ],
      glad: ["We are glad that your account works as it should.", "Good to hear that signing in was easy."],
    },
    booking: {
      sorry: ["We are sorry about the trouble with your booking.", "A booking should hold, and we are sorry."],
      glad: ["We are glad that your booking went smoothly.", "Good to hear that everything was ready for you."],
    },
    hours: {
      sorry: ["We are sorry that you came to a closed door.", "We're sorry about the confusion over the hours."],
      glad: ["We are glad that the hours suit you.", "Good to hear that we were open when you needed us."],
    },
    payment: {
      sorry: ["We are sorry about the trouble with paying.", "Paying should be the easy part, and we are sorry."],
      glad: ["We are glad that paying was easy.", "Good to hear that the payment worked."],
    },
    allergens: {
      sorry: [
        "What is in our food has to be clear, and we are sorry.",
        "We take information about allergens seriously, and we are sorry.",
      ],
      glad: ["We are glad that you could eat without worry.", "Good to hear that your diet was taken care of."],
    },
    access: {
      sorry: [
        "Everybody should be able to get in, and we are sorry.",
        "We are sorry that it was not accessible to you.",
      ],
      glad: ["We are glad that you got around easily.", "Good to hear that access was easy."],
    },
    parking: {
      sorry: ["We are sorry about the trouble with parking.", "We're sorry that parking spoiled your visit."],
      glad: ["We are glad that parking was easy.", "Good to hear that you found a space."],
    },
    noise: {
      sorry: ["We are sorry that it was so loud.", "We're sorry that the noise spoiled it for you."],
      glad: ["We are glad that you found it quiet and pleasant.", "Good to hear that you could relax."],
    },
    seats: {
      sorry: ["We are sorry about the seats.", "We're sorry that there was no good place for you."],
      glad: ["We are glad that you had a good seat.", "Good to hear that you were comfortable."],
    },
    stock: {
      sorry: ["We are sorry that it was not there.", "We're sorry that you came for it in vain."],
      glad: ["We are glad that you found what you wanted.", "Good to hear that it was there."],
    },
    hygiene: {
      sorry: [
        "Hygiene has to be right, and we are sorry.",
        "We take hygiene very seriously, and we are sorry about what you saw.",
      ],
      glad: ["We are glad that you noticed the care taken over hygiene.", "Good to hear that hygiene was right."],
    },
    safety: {
      sorry: ["We take this very seriously, and we are sorry.", "Your safety comes first, and we are sorry."],
      glad: ["We are glad that you felt safe.", "Good to hear that you felt in good hands."],
    },
    defect: {
      sorry: ["We are sorry that it does not work as it should.", "We're sorry that it let you down."],
      glad: ["We are glad that it works so well.", "Good to hear that it does its job."],
    },
    outage: {
      sorry: ["We are sorry about the interruption.", "We're sorry that it is not working when you need it."],
      glad: ["We are glad that it is working again.", "Good to hear that it runs."],
    },
    cancellation: {
      sorry: [
        "We are sorry that it came to this.",
        "We understand your decision, and we are sorry for what led to it.",
      ],
      glad: ["We are glad that it was settled easily.", "Good to hear that the cancellation was easy."],
    },
    privacy: {
      sorry: ["Your data has to be safe with us, and we are sorry.", "We take this very seriously, and we are sorry."],
      glad: ["We are glad that you feel your data is in good hands.", "Good to hear that this was handled well."],
    },
    information: {
      sorry: [
        "We are sorry that you did not get clear information.",
        "A clear answer is the least you can expect, and we are sorry.",
      ],
      glad: ["We are glad that the information helped.", "Good to hear that it was clear."],
    },
  },
  tried: [
    "You have asked before, and that you have to ask again is not right.",
    "You should not have to tell it again and again.",
    "That you had to turn to us more than once makes it worse.",
  ],
  human: [
    "There is a person here: somebody on our team reads this and answers you.",
    "You are not talking to a machine here: every reply is read by one of us before it goes out.",
    "A person is here and has your message.",
  ],
  fixed: [
    "Thank you for letting us know how it ended!",
    "Thank you for coming back to tell us!",
    "It is good to read that it is sorted out.",
  ],
  idea: [
    "Ideas from people who use it are the best ones.",
    "Thank you for thinking along with us.",
    "Thank you for saying it so clearly.",
  ],
  rated: {
    low: [
      "Your rating tells us that something went wrong, and we are sorry.",
      "We are sorry that we did not earn a better rating.",
    ],
    high: ["Thank you for the rating!", "Thank you for your stars!"],
  },
  unsure: [
    "Thank you for writing. We want to be sure that we understand you rightly.",
    "Thank you for your message. Before we answer, we would like to understand it fully.",
    "We have read your message and do not want to guess what you mean.",
  ],
  unknown: [
    "We would rather not guess.",
    "We do not want to give you a wrong answer.",
    "You should get a reliable answer to that, not a guess.",
  ],
  afterFact: [
    "If anything is still open, just ask.",
    "Is there anything else you would like to know?",
    "We hope that helps.",
  ],
  close: {
    praise: ["All the best!", "Have a lovely day!", "See you soon!"],
    complaint: [
      "Thank you for telling us.",
      "Thank you for being so open.",
      "Thank you for your patience in writing it all down.",
    ],
  },
  questions: {
    where: "Where was it?",
    when: "When was it?",
    "where-when": "Where was it, and on which day?",
    product: "Which product is it, and when did you buy it?",
    device: "Which device do you use, and what do you see on the screen?",
    area: "Which area is it, and since when?",
    happened: "What happened exactly?",
  },
  items: {
    order: "the order number",
    booking: "the booking number",
    account: "the e-mail address of your account",
    contract: "your customer or contract number",
    phone: "a telephone number at which we can reach you",
  },
  ask: {
    contact: [
      "Please send us {items} at {contact}, not here in public.",
      "Please write to us at {contact} with {items}.",
      "To look it up we need {items}: please send it to {contact}.",
    ],
    message: [
      "Please send us {items} in a private message.",
      "A private message with {items} is all that is missing.",
      "To look it up we need {items}: please send it in a private message.",
    ],
    page: [
      "Please send us {items} through the contact details on our page.",
      "To look it up we need {items}: you can reach us through the contact details on our page.",
    ],
    here: ["Please send us {items} right here.", "To look it up we need {items}."],
  },
  write: {
    contact: [
      "You can reach us at {contact}.",
      "Please write to us at {contact}.",
      "You can write to us directly at {contact}.",
    ],
    message: ["You can reach us by private message.", "Please write to us in a private message."],
    page: [
      "You can reach us through the contact details on our page.",
      "Please write to us through the contact details on our page.",
    ],
    here: ["You can tell us right here.", "Please write to us right here."],
  },
  tell: ["We are passing it on to {role}.", "Your message goes to {role}.", "We are putting it before {role}."],
  roles: {
    "food-safety": "our food safety team",
    "product-safety": "our product safety team",
    legal: "the people responsible for legal matters",
    press: "our press office",
    "data-protection": "our data protection team",
    "account-security": "our account security team",
    conduct: "the people responsible for conduct",
    safeguarding: "the person responsible for safeguarding",
    billing: "our billing team",
    delivery: "our delivery team",
    technical: "our technical team",
    branch: "the manager there",
    product: "the people who decide on it",
    knowledge: "a colleague who knows",
    crisis: "the people responsible for emergencies",
  },
  praised: [
    "We are passing your words on to {person}.",
    "Your words go straight to {person}.",
    "{person} will get to read this.",
  ],
  praisedWords: ["We are passing on your words: {quote}."],
  dangers: {
    illness: {
      care: [
        "We are very sorry that you are unwell, and we hope for a quick recovery.",
        "Your health comes first, and we are very sorry to read this.",
      ],
      advice: [
        "If you have not done so yet, please see a doctor and keep what is left.",
        "Please ask a doctor, and keep the packaging and what is left of it.",
      ],
    },
    injury: {
      care: [
        "We are very sorry that somebody got hurt.",
        "We hope that the injury is being looked after, and we are very sorry.",
      ],
      advice: ["If it has not been looked at yet, please see a doctor.", "Please get medical help if you need it."],
    },
    allergy: {
      care: [
        "An allergic reaction is a serious matter, and we are very sorry.",
        "We are very sorry, and we hope that the reaction is over.",
      ],
      advice: [
        "If there are any symptoms, please get medical help right away.",
        "Please see a doctor even if it gets better, and keep the packaging.",
      ],
    },
    swallowed: {
      care: ["That is alarming, and we are very sorry.", "We are very sorry, and we take it very seriously."],
      advice: [
        "Please ask a doctor or a poison information line right away, and keep the product.",
        "Please get medical advice now, and keep what is left.",
      ],
    },
    hazard: {
      care: ["That is dangerous, and we take it very seriously.", "Your safety comes first."],
      advice: ["If anybody is in danger at this moment, please call the emergency number."],
    },
    recall: {
      care: [
        "Thank you for asking about this: safety comes first.",
        "We take every question about the safety of a product seriously.",
      ],
      advice: [
        "To be on the safe side, please do not use or eat it for now.",
        "Please put it aside with its packaging for now.",
      ],
    },
    "self-harm": {
      care: [
        "We are worried about you, and we are glad that you wrote.",
        "You matter, and you do not have to get through this alone.",
      ],
      advice: [
        "Please talk to somebody now: {helpline}. If you are in danger at this moment, please call the emergency number.",
      ],
    },
    violence: {
      care: ["Nobody should have to fear for their safety.", "We take threats and violence very seriously."],
      advice: ["If anybody is in danger, please call the police.", "In danger please call the emergency number first."],
    },
    harassment: {
      care: [
        "Nobody should be treated like that, and we are very sorry.",
        "What you describe must not happen, and we are very sorry.",
      ],
    },
    discrimination: {
      care: [
        "Nobody should be treated like that, and we are very sorry.",
        "Everybody has to be met with the same respect, and we are very sorry that it was different.",
      ],
    },
    minors: {
      care: [
        "The safety of children comes before everything else.",
        "This concerns a child, and we take it very seriously.",
      ],
      advice: ["If the child is in danger now, please call the emergency number."],
    },
    legal: {
      care: ["We have read your message and take it seriously.", "We respect that you are taking this step."],
    },
    press: {
      care: ["Thank you for turning to us.", "Thank you for your enquiry."],
    },
    leak: {
      care: [
        "Your data has to be safe with us, and we take this very seriously.",
        "We take what you write about personal data very seriously.",
      ],
      advice: ["Please do not post any personal details here.", "Please keep personal details out of public messages."],
    },
    takeover: {
      care: ["That is alarming, and we take it very seriously.", "We understand how worrying this is."],
      advice: [
        "If you can still sign in, please change your password, and give nobody a code.",
        "Please give nobody a code or password, and have your card blocked if it is stored there.",
      ],
    },
  },
};
