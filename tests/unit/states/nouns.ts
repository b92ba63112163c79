import { moves as conversation } from "@earshot/core/conversation/moves";
import { moves as digest } from "@earshot/core/digest/moves";
import { moves as incident } from "@earshot/core/incident/moves";
import type { Moves } from "@earshot/core/moves";
import { moves as reply } from "@earshot/core/reply/moves";
import { moves as source } from "@earshot/core/source/moves";
import { moves as task } from "@earshot/core/task/moves";

/** Every noun that has states, with where its table stands. */
export const nouns: { name: string; file: string; about: string; moves: Moves<string> }[] = [
  {
    name: "Conversation",
    file: "conversation/moves.ts",
    about: "Whether somebody is needed, a reply is on its way, or nothing is to be done.",
    moves: conversation,
  },
  {
    name: "Reply",
    file: "reply/moves.ts",
    about: "An approved text on its way to, or on, the platform.",
    moves: reply,
  },
  { name: "Source", file: "source/moves.ts", about: "What is done with a source.", moves: source },
  { name: "Digest", file: "digest/moves.ts", about: "How far its mailing has come.", moves: digest },
  { name: "Incident", file: "incident/moves.ts", about: "Much that is negative, worked on as one.", moves: incident },
  {
    name: "Task",
    file: "task/moves.ts",
    about: "A duty of somebody's; only a promise comes near, or is late.",
    moves: task,
  },
];
