import { createTheme, type MantineColorsTuple } from "@mantine/core";

const accent: MantineColorsTuple = [
  "#e9f5f6",
  "#d3eaec",
  "#a9d5da",
  "#7bbdc5",
  "#52a5af",
  "#338e99",
  "#1d7984",
  "#0e6570",
  "#0a535c",
  "#07414a",
];
const gray: MantineColorsTuple = [
  "#f7f6f3",
  "#f1efea",
  "#e5e2db",
  "#cfcbc2",
  "#b5b1a7",
  "#928e85",
  "#77736a",
  "#625e56",
  "#4a4740",
  "#2a2825",
];
const dark: MantineColorsTuple = [
  "#e9e7e2",
  "#b0aca3",
  "#95918a",
  "#6d6a64",
  "#33322e",
  "#272623",
  "#21201e",
  "#191917",
  "#131312",
  "#0c0c0b",
];

/** Mantine spoken to in the words of tokens.css: its five sizes are our five, its colours take their tints from there. */
export const theme = createTheme({
  primaryColor: "accent",
  primaryShade: { light: 7, dark: 6 },
  colors: { accent, gray, dark },
  defaultRadius: "md",
  radius: { xs: "3px", sm: "4px", md: "6px", lg: "8px", xl: "12px" },
  fontFamily:
    "system-ui, 'Segoe UI', 'Noto Sans', 'Noto Sans Hebrew', 'Noto Sans Arabic', 'Vazirmatn', 'Noto Sans TC', 'PingFang TC', 'Microsoft JhengHei', sans-serif",
  fontFamilyMonospace: "ui-monospace, 'SF Mono', 'Cascadia Mono', 'Noto Sans Mono', monospace",
  fontSizes: { xs: "0.75rem", sm: "0.8125rem", md: "0.875rem", lg: "0.9375rem", xl: "1.25rem" },
  lineHeights: { xs: "1.35", sm: "1.45", md: "1.5", lg: "1.5", xl: "1.3" },
  spacing: { xs: "0.5rem", sm: "0.75rem", md: "1rem", lg: "1.5rem", xl: "2rem" },
  breakpoints: { xs: "30em", sm: "43.75em", md: "62em", lg: "75em", xl: "88em" },
  headings: {
    fontWeight: "600",
    sizes: {
      h1: { fontSize: "1.25rem", lineHeight: "1.3" },
      h2: { fontSize: "1.25rem", lineHeight: "1.3" },
      h3: { fontSize: "0.9375rem", lineHeight: "1.4" },
      h4: { fontSize: "0.9375rem", lineHeight: "1.4" },
      h5: { fontSize: "0.8125rem", lineHeight: "1.4" },
      h6: { fontSize: "0.75rem", lineHeight: "1.4" },
    },
  },
  components: {
    // Mantine puts `dir` on what surrounds a field, where nothing is typed: the field itself must know its text's direction.
    Textarea: { defaultProps: { attributes: { input: { dir: "auto" } } } },
    TextInput: { defaultProps: { attributes: { input: { dir: "auto" } } } },
    Modal: { defaultProps: { transitionProps: { duration: 0 } } },
    // Its <header> is no banner of the page.
    ModalHeader: { defaultProps: { role: "presentation" } },
    Tooltip: { defaultProps: { openDelay: 400, transitionProps: { duration: 80 } } },
    Badge: { defaultProps: { radius: "sm", tt: "none", fw: 500 } },
  },
});
