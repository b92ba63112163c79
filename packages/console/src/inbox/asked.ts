import type { WithReason } from "./reason-dialog.tsx";

/** What a dialog is open for. */
export type Asked = WithReason | "compensate";
