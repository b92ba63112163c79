/** Conversations whose steps are taken in one write. */
export const STEPS_AT_ONCE = 8;
