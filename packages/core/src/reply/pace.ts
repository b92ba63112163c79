/** When an account may speak again, and how often it spoke today. */
export type Pace = { nextAt: string; day: string; sent: number; version: number };
