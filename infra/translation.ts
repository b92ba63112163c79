/// <reference path="../.sst/platform/config.d.ts" />
import { options } from "./mail.ts";

const { translation } = options;

/** Translating a text is all that is allowed; it has no resource to name. */
export const translationPermissions =
  translation?.by === "amazon" ? [{ actions: ["translate:TranslateText"], resources: ["*"] }] : [];

/** What the function that translates is told; a server's key comes by `sst secret set TranslateKey`. */
export const translationEnvironment = translation && {
  EARSHOT_TRANSLATE: typeof translation.by === "string" ? translation.by : translation.by.url,
  ...(typeof translation.by !== "string" && { EARSHOT_TRANSLATE_KEY: new sst.Secret("TranslateKey", "").value }),
  EARSHOT_TRANSLATE_PER_DAY: String(translation.perDay),
  EARSHOT_TRANSLATE_SECONDS: String(translation.seconds),
};
