import type { QueueName } from "../packages/core/src/queues.ts";

/** What one function may touch, and no more; tests hold each bundle to it. */
export type Need = {
  /** The queue that calls it. */
  queue?: QueueName;
  memory: `${number} MB`;
  /** Queues it puts messages into. */
  sends: QueueName[];
  /** Platform credentials: opens them, seals them. */
  vault?: ("open" | "seal")[];
  mails?: true;
  /** Lets people in: knows the console's address and the issuer of identities. */
  signsIn?: true;
  /** Asks a language model, where one is set. */
  asks?: true;
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
    memory: "512 MB",
    sends: ["intake", "publish", "digest"],
    vault: ["open", "seal"],
  },
  intake: {
    queue: "intake",
    memory: "1024 MB",
    sends: ["draft"],
    asks: true,
    files: models,
  },
  draft: { queue: "draft", memory: "512 MB", sends: [], asks: true },
  publish: { queue: "publish", memory: "512 MB", sends: ["publish", "digest"], vault: ["open", "seal"] },
  "follow-up": { queue: "follow-up", memory: "512 MB", sends: ["intake"], vault: ["open", "seal"] },
  digest: { queue: "digest", memory: "512 MB", sends: [], mails: true },
  tick: { memory: "256 MB", sends: ["collect", "digest", "follow-up", "draft", "publish"] },
  api: {
    memory: "1024 MB",
    sends: ["intake", "draft", "publish", "digest"],
    vault: ["open", "seal"],
    signsIn: true,
    operates: true,
  },
  /** Reads a text that somebody tries, and asks the knowledge: apart from the API, which would carry the models otherwise. */
  try: { memory: "1024 MB", sends: [], asks: true, files: models },
  webhook: { memory: "512 MB", sends: ["intake", "collect"], vault: ["open"] },
} as const satisfies Record<string, Need>;

export type FunctionName = keyof typeof needs;
export const functionNames = Object.keys(needs) as FunctionName[];

/** `follow-up` is called FollowUp among AWS's resources. */
export const pascal = (name: string) =>
  name.replace(/(^|-)([a-z])/g, (_: string, __: string, letter: string) => letter.toUpperCase());
