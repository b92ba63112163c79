import { starters } from "./cases.ts";

export const en = starters("en", 1, {
  praise: [
    "Hi {name}! Thank you so much for the kind words! What you say about {matter} made our day.",
    "Thank you, this is lovely to read! What you say about {matter} means a lot to the people behind it. We are glad to have you with us, {name}!",
    "Hello {name}! How nice of you to take the time to write. We are delighted by what you say about {matter}. Thank you from the whole team!",
  ],
  "praise-rated": [
    "Hi {name}! Thank you for the wonderful rating. What you wrote about {matter} means a lot to the whole team.",
    "What a lovely review, thank you! We are very happy to read what you say about {matter}. It is good to know that we are on the right track.",
    "Thank you for your rating, {name}! Reviews like yours are why we enjoy what we do. We will gladly share your words about {matter} with the team.",
  ],
  complaint: [
    "Hi {name}. That sounds really frustrating, and we are sorry. What you write about {matter} matters to us. Please write to us at {contact}, so that one of us can look into exactly what happened.",
    "We can see why you are upset, {name}. You deserved better from us, and we apologise. We would like to hear more about {matter}. Please write to us at {contact}: one person will follow it through with you.",
    "Hello {name}. It is disappointing to read this, and it must have been far worse to live through. We are sorry. To get to the bottom of what you wrote about {matter}, we need a few more details. Please send them to us at {contact}.",
  ],
  "complaint-low-rating": [
    "Hi {name}. A rating like this tells us how disappointed you are, and we are sorry. What you wrote about {matter} deserves a proper look. Please write to us at {contact}, so that we can find out what went wrong.",
    "Thank you for being so frank, {name}. We are sorry that we let you down. We take what you say about {matter} seriously. Please tell us more at {contact}: a person will read it and look into it with you.",
    "We understand your disappointment, and we are sorry. It helps us to know what you think about {matter}. The next step: please reach us at {contact}, and we will go through it together.",
  ],
  mixed: [
    "Hi {name}! Thank you for telling us both what you liked and what spoiled it. We are sorry about the part that went wrong. You mention {matter}: we would like to hear more. Please write to us at {contact}.",
    "It is good to read that some of it was a pleasure, and we are sorry that the rest was not. Thank you for such an honest picture, also of {matter}. Please write to us at {contact}, so that we can look at what to do better.",
    "Thank you for the praise and for the criticism. We are sorry that it was not good from start to finish. We take what you say about {matter} to heart. Please tell us more at {contact}, so that the right person sees it.",
  ],
  question: [
    "Hi {name}! Thank you for your question. One of us is checking the details about {matter}. Please write to us at {contact} with anything that matters for your case. That way the answer will fit it.",
    "Good to hear from you, {name}! You would like to know more about {matter}. The people who know it best will gladly help: please write to us at {contact}. You will get an answer you can rely on instead of a guess.",
    "Thank you for asking! We want to give you a correct answer about {matter}, so a colleague is looking it up. You can reach us at {contact} at any time. It saves you searching for it yourself.",
  ],
  request: [
    "Hi {name}! Thank you for your suggestion. We have noted what you would like to see about {matter}. Please tell us at {contact} how you would use it. The better we understand it, the more it helps us to plan.",
    "Thank you for telling us what you need, {name}. A colleague is looking into your request about {matter}. Please write to us at {contact} with the details. That way you need to explain it only once.",
    "That is a helpful idea, thank you! We are passing your request about {matter} to the people who decide on it. Please write to us at {contact} if you would like to add anything. Ideas from people who use it every day are the most useful ones.",
  ],
  refund: [
    "Hi {name}. Waiting for your money is annoying, and we are sorry about the trouble. To look into your refund we need the order number. Please send it to us at {contact}, never in public, and one of us will check where it stands.",
    "We understand that you want this refund sorted out, {name}, and we are sorry that you have to ask. Please write to us at {contact} with your order number. A person will look at it with you from start to finish.",
    "We are sorry for the trouble over your refund. Nobody likes to run after their own money. The next step: send your order number to {contact}, and a colleague will look into it right there.",
  ],
  cancellation: [
    "Hi {name}. We understand that you want to cancel, and we are sorry that it came to this. Please write to us at {contact} with your order or account number, so that your cancellation reaches the right person.",
    "It is a pity to see you go, {name}, and we are sorry for what led to it. So that the cancellation is done properly, please write to us at {contact}. You can also tell us there what we should have done better.",
  ],
  delivery: [
    "Hi {name}. Waiting for a delivery that does not come as it should is frustrating, and we are sorry. Please send your order number to {contact}, so that we can find out where it is.",
    "We can imagine how annoying this delivery is, {name}, and we apologise. Please write to us at {contact} with your order number: one of us will follow it up with the carrier.",
    "Hello {name}. You were counting on this delivery, and it went wrong. We are sorry. To trace it we need your order number. Please send it to us privately at {contact}.",
  ],
  defect: [
    "Hi {name}. It is a real disappointment when a product does not work as it should, and we are sorry. Please write to us at {contact}, saying which product it is and what happens. That way we can look at the fault itself right away.",
    "We are sorry that the product let you down, {name}. Please tell us at {contact} when you bought it and what is wrong with it, if possible with a photo. A colleague will look into it with you.",
    "We understand your annoyance: a product that breaks is no fun, and we are sorry. The next step is a closer look at the fault. Please send us the details at {contact}.",
  ],
  outage: [
    "Hi {name}. It is very annoying when something stops working just when you need it, and we are sorry. Our people are looking into the outage. Please tell us at {contact} since when you have seen it and on which device.",
    "We are sorry that it is not working for you, {name}. Thank you for reporting the outage: every report helps to find the cause. Please write to us at {contact} with what you see on the screen.",
  ],
  "inquiry-order": [
    "Hi {name}! We will gladly look into it. What is the order number, and which e-mail address did you use? Please send both to {contact}, not here in public.",
    "Thank you for your message, {name}. To check your order we need two things: its number and the name it was placed under. Please send them to {contact}, where only we can read them.",
    "Hello {name}! Thank you for your message. To give you a proper answer about {matter}, we need your order number. It is best to send it to {contact}, as it does not belong in public.",
  ],
  "inquiry-device": [
    "Hi {name}! Thank you for telling us that it is not working. Which device do you use, and what exactly happens? Please write to us at {contact}, so that we can look at your case and not at a general one.",
    "Hello {name}! We would like to find out why it is not working as it should. Which product or version is it, and since when? Please tell us at {contact}.",
  ],
  inquiry: [
    "Hi {name}! Thank you for your message. We want to be sure that we understand what you write about {matter}. What happened, and when? Please tell us a little more at {contact}.",
    "Thank you for writing, {name}! We would like the right person to look at what you write about {matter}. Which branch or which product is it about? Please tell us at {contact}.",
    "Hello {name}! We would like to help. We have read what you write about {matter}. Could you tell us a little more about what you need? Please write to us at {contact}, where you can also share details that do not belong in public.",
  ],
  "holding-safety": [
    "Thank you for telling us, {name}. What you describe is worrying, and we take it very seriously. A person on our team is looking at it right now. Please write to us at {contact}, so that we can speak with you directly.",
    "We hope that you are all right. We have read what you wrote, and a person is dealing with it right now. Please contact us at {contact} as soon as you can, and tell us how we can reach you.",
    "We take this very seriously. Your safety comes first: please stop using the product for now. A person on our team is looking into this at this moment. You can reach us directly at {contact}.",
  ],
  "holding-self-harm": [
    "Thank you for telling us, {name}. You matter, and you do not have to get through this alone. Please talk to somebody now: {helpline}. If you are in danger at this moment, please call the emergency number. You can also write to us at {contact}.",
    "We are worried about you after reading this. There are people who listen, day and night: {helpline}. In an emergency please call for help right away. You can reach us directly at {contact}.",
  ],
  "holding-misconduct": [
    "Thank you for telling us, {name}. Nobody should be treated like that, and we take it very seriously. Please write to us at {contact} with when and where it happened, so that a person can look into it. Names do not belong in public.",
    "What you describe must not happen, and we are sorry that you went through it. We want to hear it from you directly. Please contact us at {contact} and tell us how we can reach you.",
  ],
  "holding-privacy": [
    "Thank you for telling us, {name}. We take what you write about your data very seriously. Please do not post any personal details here. Write to us at {contact}, so that we can look into it with you.",
    "We have read what you wrote about your account and your data, and we take it very seriously. If you can still sign in, please change your password. Please contact us directly at {contact}: details do not belong in public.",
  ],
  "holding-legal": [
    "Thank you for your message. It has been passed to the person at {brand} who is responsible for such matters and is being read now. Please write to {contact}, so that it reaches them directly.",
    "We have read your message and understand that this matters to you. A person is looking at it now. For anything further please use {contact}: this is not a matter for a public exchange.",
  ],
  "holding-unscored": [
    "Hello {name}! Thank you for writing to us. A person on our team is reading your message right now. If there is anything you would rather not say in public, please write to {contact}.",
    "Thank you for your message, {name}. We want to answer it properly, so one of us is reading it now. You can also reach us at {contact}.",
  ],
  holding: [
    "Thank you for telling us about this, {name}. We understand how much it matters, and a person is looking at it right now. Please write to us at {contact}, so that we can talk to you directly.",
    "We have read your message and take it seriously. One of us is looking into it at this moment. You can reach us directly and privately at {contact}.",
  ],
});
