import solid from "vite-plugin-solid";
import { defineConfig } from "vitest/config";

const inNode = (name: string) => ({
  test: { name, include: [`tests/${name}/**/*.test.{ts,tsx}`], environment: "node" as const },
});
/** Real browsers: one at a time, as they share the screen's focus. A time here is when to give up, not a wait. */
const inBrowsers = (name: string) => ({
  test: {
    name,
    include: [`tests/${name}/**/*.test.ts`],
    environment: "node" as const,
    testTimeout: 90_000,
    hookTimeout: 180_000,
    fileParallelism: false,
    retry: 0,
  },
});

export default defineConfig({
  test: {
    projects: [
      inNode("unit"),
      inNode("architecture"),
      {
        plugins: [solid()],
        test: { name: "dom", include: ["tests/dom/**/*.test.{ts,tsx}"], environment: "jsdom" as const },
      },
      inBrowsers("e2e"),
      inBrowsers("hosts"),
    ],
  },
});
