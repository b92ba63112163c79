import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** `vite packages/console` proxies the API to a running `npm start`. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    outDir: "dist",
    emptyOutDir: true,
    // The server's content security policy allows no data: scripts or fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
  },
  server: { proxy: { "/api": "http://127.0.0.1:4600", "/sign-in": "http://127.0.0.1:4600" } },
});
