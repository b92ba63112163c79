import type { Article } from "@earshot/core/knowledge/article";
import { Alert, Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useAnnounce } from "../announce.tsx";
import { api } from "../api.ts";
import { Problem } from "../problem.tsx";
import { Said } from "../said.tsx";
import { useSession } from "../session.tsx";
import { useWords } from "../words/use-words.tsx";
import { articleOf, fieldsOf } from "./article-fields.ts";
import { useArticles } from "./use-articles.ts";

/** An article was taken away, and can be had back. */
export function Removed({ article, back }: { article: Article; back(): void }) {
  const { say } = useWords();
  const { brand } = useSession();
  const announce = useAnnounce();
  const { readAgain } = useArticles();
  const restore = useMutation({
    mutationFn: () => api.saveArticle(brand!.id, articleOf(fieldsOf(article), 0)),
    onSuccess: async () => {
      await readAgain();
      announce(say("said.done"));
      back();
    },
  });
  return (
    <Alert color="blue" my="md" role="status">
      <Said text={say("articleRemoved", { name: article.title })} block />
      <Button size="xs" variant="default" mt="xs" loading={restore.isPending} onClick={() => restore.mutate()}>
        {say("putBack")}
      </Button>
      {restore.error && <Problem error={restore.error} />}
    </Alert>
  );
}
