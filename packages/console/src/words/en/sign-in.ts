/** Words of the ways in, for whoever is not signed in. */
export const signIn = {
  linkUsed: "This link was used already or is too old.",
  signInButton: "Sign in",
  "signIn.failed": "The sign-in did not work. Try again; if it goes on, tell an admin.",
  "signIn.unknown": "Your address is not on the team. Ask an admin to add it.",
  signInHint:
    "Open the link that `npm start` printed, or ask an admin for a link of your own. Your session may have ended.",
} as const;
