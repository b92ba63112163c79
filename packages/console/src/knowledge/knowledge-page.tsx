import "./knowledge.css";
import { Button, Tabs } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { Link, useSearchParams } from "wouter";
import { Page } from "../page.tsx";
import { useSession } from "../session.tsx";
import { useWords } from "../words/use-words.tsx";
import { newArticleAddress } from "./addresses.ts";
import { ArticleList } from "./article-list.tsx";
import { ArticlePage } from "./article-page.tsx";
import { AskKnowledge } from "./ask-knowledge.tsx";
import { ExportArticles } from "./export-articles.tsx";
import { noFilter } from "./filter-articles.ts";
import { Gaps } from "./gaps.tsx";
import { ImportArticles } from "./import-articles.tsx";

const tabs = ["articles", "gaps", "ask", "files"] as const;

/** What the brand knows: articles, what customers asked in vain, a trial and files. */
export function KnowledgePage() {
  const { say } = useWords();
  const { brand, may } = useSession();
  const [params, setParams] = useSearchParams();
  const [filter, setFilter] = useState(noFilter);
  if (params.has("article") || params.has("new")) return <ArticlePage key={`${brand!.id} ${params.toString()}`} />;
  const asked = params.get("tab");
  const tab = tabs.find((each) => each === asked) ?? "articles";
  const addButton = may("approve") && (
    <Button component={Link} href={newArticleAddress()} leftSection={<IconPlus size={16} aria-hidden />}>
      {say("newArticle")}
    </Button>
  );
  return (
    <Page title={say("knowledge")} actions={addButton}>
      <Tabs
        value={tab}
        onChange={(next) => setParams(next && next !== "articles" ? { tab: next } : {})}
        keepMounted={false}
      >
        <Tabs.List mb="md" style={{ flexWrap: "nowrap", overflowX: "auto" }}>
          {tabs.map((each) => (
            <Tabs.Tab key={each} value={each} px="xs" style={{ whiteSpace: "nowrap" }}>
              {say(`knowledge.${each}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="articles">
          <ArticleList filter={filter} setFilter={setFilter} />
        </Tabs.Panel>
        <Tabs.Panel value="gaps">
          <Gaps brand={brand!.id} />
        </Tabs.Panel>
        <Tabs.Panel value="ask">
          <AskKnowledge key={brand!.id} />
        </Tabs.Panel>
        <Tabs.Panel value="files">
          <ExportArticles brand={brand!.id} />
          {may("approve") && <ImportArticles key={brand!.id} brand={brand!.id} />}
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
