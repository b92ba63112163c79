import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { usedMantineStyles } from "./used-mantine-styles.ts";

/** `vite packages/console` proxies the API to a running `npm start`. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), usedMantineStyles()],
  build: {
    outDir: "dist",
    emptyOutDir: true,
    // The server's content security policy allows no data: scripts or fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      treeshake: {
        // Schemas stand beside the lists that the console shows; those that nothing parses with are left out.
        manualPureFunctions: ["z"],
        moduleSideEffects: (id) => !/\/core\/src\//.test(id),
      },
    },
  },
  server: { proxy: { "/api": "http://127.0.0.1:4600", "/sign-in": "http://127.0.0.1:4600" } },
});
