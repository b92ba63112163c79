import type { QueueName } from "../packages/core/src/queues.ts";

/** What one function may touch, and no more; tests hold each bundle to it. */
export type Need = {
  /** The queue that calls it. */
  queue?: QueueName;
  /** So many of it run at once at most, so that a burst spares the table, the platforms and the account's other functions. */
  atOnce?: number;
  memory: `${number} MB`;
  /** Queues it puts messages into. */
  sends: QueueName[];
  /** Platform credentials: opens them, seals them. */
  vault?: ("open" | "seal")[];
  /** Mails people, with the console's address. */
  mails?: true;
  /** Knows the console's address, for links to it. */
  links?: true;
  /** Says to people outside of the console what happened, in six languages. */
  says?: true;
  /** It is called through the router: it knows by which word that shows that it was the router. */
  routed?: true;
  /** Lets people in: knows the console's address and the issuer of identities. */
  signsIn?: true;
  /** Asks a language model, where one is set. */
  asks?: true;
  /** Asks a translation service, where one is set. */
  translates?: true;
  /** Looks into every queue, and sends dead letters again. */
  operates?: true;
  /** Files that must lie beside its bundle. */
  files?: string[];
};

const CLASSIFIER = "packages/classifier/src";
const models = [
  `${CLASSIFIER}/language.bin`,
  `${CLASSIFIER}/model/sentiment.bin`,
  `${CLASSIFIER}/model/reading.bin`,
  `${CLASSIFIER}/model/short-language.bin`,
];

export const needs = {
  collect: {
    queue: "collect",
    atOnce: 10,
    memory: "512 MB",
    sends: ["intake", "publish", "digest", "hooks"],
    vault: ["open", "seal"],
  },
  intake: {
    queue: "intake",
    atOnce: 20,
    memory: "1024 MB",
    sends: ["draft", "digest", "hooks"],
    asks: true,
    files: models,
  },
  /** Drafts, and tries changes of settings on what was heard. */
  draft: { queue: "draft", atOnce: 20, memory: "512 MB", sends: ["draft", "hooks"], asks: true, files: models },
  publish: {
    queue: "publish",
    atOnce: 10,
    memory: "512 MB",
    sends: ["publish", "digest", "hooks"],
    vault: ["open", "seal"],
  },
  "follow-up": {
    queue: "follow-up",
    atOnce: 10,
    memory: "512 MB",
    sends: ["intake", "digest", "hooks"],
    vault: ["open", "seal"],
  },
  digest: { queue: "digest", atOnce: 5, memory: "512 MB", sends: ["digest", "hooks"], mails: true },
  /** Sends what happened to addresses that people wrote: what it may do is little, and an endpoint that hangs keeps nothing else waiting. */
  hooks: {
    queue: "hooks",
    atOnce: 10,
    memory: "256 MB",
    sends: ["hooks", "digest", "draft"],
    vault: ["open"],
    links: true,
    says: true,
  },
  tick: { memory: "256 MB", sends: ["collect", "digest", "follow-up", "draft", "publish", "hooks"] },
  pack: { memory: "1024 MB", sends: [] },
  api: {
    memory: "1024 MB",
    sends: ["intake", "draft", "publish", "digest", "hooks"],
    vault: ["open", "seal"],
    routed: true,
    signsIn: true,
    says: true,
    operates: true,
  },
  /** Reads a text that somebody tries, asks the knowledge, translates: apart from the API, which would carry the models otherwise. */
  try: { memory: "1024 MB", sends: [], routed: true, says: true, asks: true, translates: true, files: models },
  webhook: { memory: "512 MB", sends: ["intake", "collect", "hooks"], vault: ["open"], routed: true },
} as const satisfies Record<string, Need>;

export type FunctionName = keyof typeof needs;
export const functionNames = Object.keys(needs) as FunctionName[];

/** `follow-up` is called FollowUp among AWS's resources. */
export const pascal = (name: string) =>
  name.replace(/(^|-)([a-z])/g, (_: string, __: string, letter: string) => letter.toUpperCase());
