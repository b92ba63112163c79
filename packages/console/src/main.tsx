import "@mantine/core/styles.css";
import "@mantine/notifications/styles.css";
import "./console.css";
import { createTheme, DirectionProvider, MantineProvider } from "@mantine/core";
import { Notifications } from "@mantine/notifications";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Announcer } from "./announce.tsx";
import { ApiProblem } from "./api.ts";
import { App } from "./app.tsx";
import { WordsProvider } from "./words/use-words.tsx";

const theme = createTheme({
  primaryColor: "cyan",
  primaryShade: 9,
  defaultRadius: "md",
  fontFamily: "system-ui, 'Segoe UI', 'Noto Sans', 'Noto Sans Hebrew', 'Noto Sans Arabic', 'Noto Sans TC', sans-serif",
  components: {
    Modal: { defaultProps: { transitionProps: { duration: 0 } } },
    // Its <header> is no banner of the page.
    ModalHeader: { defaultProps: { role: "presentation" } },
  },
});

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
