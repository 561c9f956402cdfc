/// How the page looks on a screen, in the dark and on paper.
enum PageStyle {
  static let css = """
    :root { color-scheme: light dark; --line: #c5c9d0; --soft: #5c6470; }
    body { font: 16px/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 62rem; padding: 1rem; }
    h1 { font-size: 1.6rem; line-height: 1.25; }
    h2 { border-bottom: 1px solid var(--line); margin-top: 2rem; }
    .table { overflow-x: auto; }
    table { border-collapse: collapse; min-width: 60%; }
    caption { color: var(--soft); padding-bottom: 0.25rem; text-align: left; }
    th, td { border-bottom: 1px solid var(--line); padding: 0.25rem 0.75rem 0.25rem 0; text-align: left; }
    .number { font-variant-numeric: tabular-nums; text-align: right; }
    figure { margin: 1rem 0; }
    figcaption { color: var(--soft); }
    svg { height: auto; max-width: 100%; }
    @media (prefers-color-scheme: dark) { :root { --line: #4a505a; --soft: #a8b0bc; } }
    @media print {
      body { font-size: 10.5pt; max-width: none; padding: 0; }
      h2, tr, figure { break-inside: avoid; }
      main + main { break-before: page; }
    }

    """
}
