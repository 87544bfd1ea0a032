"use strict";
(() => {
  const root = document.documentElement;
  const button = document.getElementById("theme");
  const system = matchMedia("(prefers-color-scheme: dark)");
  const dark = () => (root.dataset.theme ?? (system.matches ? "dark" : "light")) === "dark";
  const label = () => {
    button.textContent = dark() ? "Light" : "Dark";
    button.setAttribute("aria-pressed", String(dark()));
    button.setAttribute("aria-label", dark() ? "Switch to light" : "Switch to dark");
  };
  button.addEventListener("click", () => { root.dataset.theme = dark() ? "light" : "dark"; label(); });
  system.addEventListener("change", label);
  label();

  const search = document.getElementById("search");
  const shown = document.getElementById("shown");
  const columns = { client: 2, family: 3, change: 6 };
  const selects = Object.keys(columns).map((id) => document.getElementById(id));
  const rows = Array.from(document.querySelectorAll("#resources tbody tr"), (row) => ({
    row,
    text: row.textContent.toLowerCase(),
    cells: Array.from(row.cells, (cell) => cell.textContent),
  }));
  const filter = () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    let count = 0;
    for (const { row, text, cells } of rows) {
      const fits = words.every((word) => text.includes(word))
        && selects.every((select) => select.value === "" || cells[columns[select.id]] === select.value);
      row.hidden = !fits;
      count += fits ? 1 : 0;
    }
    shown.value = `${count} of ${rows.length}`;
  };
  document.getElementById("filters").addEventListener("input", filter);
  document.getElementById("filters").addEventListener("submit", (event) => event.preventDefault());
  addEventListener("beforeprint", () => document.querySelectorAll("details").forEach((details) => { details.open = true; }));
  filter();
})();
