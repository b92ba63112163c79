import type { WithReason } from "./reason-dialog.tsx";
import type { TogetherAsked } from "./together-asked.ts";

/** What a dialog is open for. */
export type Asked = WithReason | "compensate" | TogetherAsked;
