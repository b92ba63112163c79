/** What a person may ask for: what is held about them, and that it goes. */
export const privacy = {
  "privacy.title": "Privacy",
  "privacy.help":
    "When somebody asks what you hold about them, or that it goes. Write their ID on the platform, or their handle there.",
  "privacy.platform": "Platform",
  "privacy.author": "ID or handle",
  "privacy.export": "Export",
  "privacy.erase": "Erase",
  "privacy.sure": "Erase for good?",
  "privacy.consequence":
    "All that {author} wrote, and what was written to them or noted about them, is removed and cannot be brought back. Nothing of theirs is collected again. What was counted stays counted; replies on the platform stay there.",
  "privacy.past": "Erasures",
  "privacy.none": "Nobody has been erased.",
  "privacy.running": "under way",
  "privacy.done": "done",
  "privacy.removed":
    "{n, plural, one {# message} other {# messages}}, {replies, plural, one {# reply} other {# replies}}",
} as const;
