/** Attune's own pages follow the system's light or dark, also when it changes while they are open. */
export function followSystemTheme(root: HTMLElement): void {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const apply = () => {
    root.dataset.theme = dark.matches ? "dark" : "light";
  };
  dark.addEventListener("change", apply);
  apply();
}
