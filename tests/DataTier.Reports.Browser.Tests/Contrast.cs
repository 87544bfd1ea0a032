namespace DataTier.Reports.Browser.Tests;

/// <summary>Measures how far texts stand out, as WCAG defines it.</summary>
internal static class Contrast
{
    /// <summary>A script that gives the texts whose contrast is below a ratio.</summary>
    public static string Below(string ratio) => $$"""
        () => {
          const parts = (color) => (color.match(/[\d.]+/g) ?? []).map(Number);
          const light = (color) => {
            const [r, g, b] = parts(color).map((part) => { const value = part / 255; return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4; });
            return 0.2126 * r + 0.7152 * g + 0.0722 * b;
          };
          const behind = (element) => {
            for (let here = element; here; here = here.parentElement) {
              const color = getComputedStyle(here).backgroundColor;
              const [, , , alpha] = parts(color);
              if (color !== "transparent" && alpha !== 0) return color;
            }
            return "rgb(255, 255, 255)";
          };
          const seen = new Map();
          for (const element of document.querySelectorAll("body *")) {
            const text = Array.from(element.childNodes).filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.data.trim()).join("");
            if (text === "" || element.closest("script, style, option, desc, title, .skip, .hidden")) continue;
            const svg = element.closest("svg");
            const color = svg ? getComputedStyle(element).fill : getComputedStyle(element).color;
            const shape = svg && element.parentElement.querySelector(":scope > rect");
            const back = shape ? getComputedStyle(shape).fill : behind(svg ?? element);
            const [a, b] = [light(color), light(back)];
            const found = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
            if (found < {{ratio}}) seen.set(`${color} on ${back}`, `${found.toFixed(2)}: ${color} on ${back}: ${text.slice(0, 40)}`);
          }
          return Array.from(seen.values());
        }
        """;
}
