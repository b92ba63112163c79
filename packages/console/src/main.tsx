import "./mantine.css";
import "@mantine/notifications/styles.css";
import "./tokens.css";
import "./controls.css";
import "./console.css";
import "./shell/shell.css";
import "./reading/reading.css";
import "./inbox/inbox.css";
import { DirectionProvider, MantineProvider } from "@mantine/core";
import { Notifications } from "@mantine/notifications";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Announcer } from "./announce.tsx";
import { ApiProblem } from "./api.ts";
import { App } from "./app.tsx";
import { theme } from "./theme.ts";
import { WordsProvider } from "./words/use-words.tsx";

const client = new QueryClient({
  defaultOptions: {
    // Asked at once, also where the browser believes that there is no network: what waited would be sent later, unasked.
    mutations: { networkMode: "always", retry: false },
    queries: {
      networkMode: "always",
      refetchOnWindowFocus: true,
      retry: (failures, error) =>
        failures < 2 && !(error instanceof ApiProblem && error.status >= 400 && error.status < 500),
    },
  },
});

createRoot(document.getElementById("root")!).render(
  <StrictMode>
    <DirectionProvider>
      <MantineProvider theme={theme} defaultColorScheme="auto">
        <QueryClientProvider client={client}>
          <WordsProvider>
            <Announcer>
              <Notifications position="bottom-center" />
              <App />
            </Announcer>
          </WordsProvider>
        </QueryClientProvider>
      </MantineProvider>
    </DirectionProvider>
  </StrictMode>,
);
