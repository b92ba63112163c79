import * as z from "zod";

const MOST_CHARACTERS = 400_000;

const Text = z.string().max(MOST_CHARACTERS);
const Rating = z.number().int().min(1).max(5);

export const AuthorInput = z.object({
  name: z.string().trim().min(1).max(200),
  /** The name's own letters when absent: the same name is then the same person. */
  handle: z.string().trim().min(1).max(100).optional(),
});

const parts = z.object({
  author: AuthorInput,
  text: Text,
  kind: z.enum(["post", "comment", "review"]).optional(),
  rating: Rating.optional(),
  /** The product, app or shop that a review is about. */
  place: z.string().trim().max(200).optional(),
  inReplyTo: z.string().optional(),
  at: z.iso.datetime({ offset: true }).optional(),
  visibility: z.enum(["public", "private"]).optional(),
});

const saysSomething = ({ text, rating }: { text: string; rating?: number | undefined }) =>
  rating !== undefined || text.trim() !== "";
const SAY_SOMETHING = "Write something, or give stars.";

/** What a customer says. `at` gives it an old date, as a platform does with what it released late. */
export const NewPost = parts.refine(saysSomething, SAY_SOMETHING);
export type NewPost = z.infer<typeof NewPost>;

/** A first post that was held back: it appears now under its old date, and nobody is told. */
export const LateRelease = parts
  .omit({ inReplyTo: true })
  .extend({ author: AuthorInput.default({ name: "Late Lee" }), at: z.iso.datetime({ offset: true }) })
  .refine(saysSomething, SAY_SOMETHING);
export type LateRelease = z.input<typeof LateRelease>;

export const PostEdit = z
  .object({ text: Text, rating: Rating })
  .partial()
  .refine((edit) => edit.text !== undefined || edit.rating !== undefined, "Say what to change: text or rating.");
export type PostEdit = z.infer<typeof PostEdit>;

export type ModerationState = "visible" | "moderation" | "rejected";

export type Post = {
  id: string;
  kind: "post" | "comment" | "review";
  author: { id: string; name: string; handle: string; brand: boolean };
  text: string;
  rating?: number;
  place?: string;
  createdAt: string;
  editedAt?: string;
  deletedAt?: string;
  inReplyTo?: string;
  /** Id of the first post of the thread; its own for that one. */
  thread: string;
  visibility: "public" | "private";
  moderation: { state: ModerationState; reason?: string };
};

/** A brand's presence on the playground. */
export type Account = { id: string; name: string; token: string; webhookSecret: string };

/** One call to the platform API. */
export type LoggedCall = { at: string; method: string; path: string; status: number; fault?: string };
