import type { Log } from "@earshot/core/context";
import { Hono } from "hono";
import { secureHeaders } from "hono/secure-headers";
import { serve } from "../serve.ts";
import { controlApi } from "./control-api.ts";
import { customerApi } from "./customer-api.ts";
import { openDatabase } from "./database.ts";
import { onlyFromHere } from "./only-from-here.ts";
import { page } from "./page.ts";
import { platformApi } from "./platform-api.ts";
import { createPlayground, type Playground } from "./playground.ts";
import { answerProblems, problem } from "./problem.ts";

export type PlaygroundOptions = {
  /** 0: any free one. */
  port: number;
  /** Where its state is kept; in memory when absent. */
  dataDir?: string;
  now?: () => Date;
  log?: Log;
  /** Address of the console that the page links to. */
  console?: string;
};

export type RunningPlayground = { url: string; store: Playground; close(): Promise<void> };

/** A small social network and review site on 127.0.0.1, to try Earshot on and to test it against. */
export async function startPlayground(options: PlaygroundOptions): Promise<RunningPlayground> {
  const { now = () => new Date(), log } = options;
  const database = openDatabase(options.dataDir);
  const playground = createPlayground(database, now, log);
  const app = new Hono()
    .onError(answerProblems(log))
    .notFound(() => {
      throw problem(404, "There is no such address.");
    })
    .use(onlyFromHere)
    .use(secureHeaders(headers))
    .route("/api", platformApi(playground))
    .route("/customer", customerApi(playground))
    .route("/", page(options.console))
    .route("/", controlApi(playground));
  try {
    const server = await serve(app, options.port, "port");
    return {
      url: server.url,
      store: playground,
      async close() {
        await server.close();
        await playground.push.close();
        database.close();
      },
    };
  } catch (error) {
    database.close();
    throw error;
  }
}

const headers: Parameters<typeof secureHeaders>[0] = {
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    connectSrc: ["'self'"],
    imgSrc: ["data:"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
  referrerPolicy: "no-referrer",
};
