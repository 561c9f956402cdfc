/// How the page looks on paper, A4 or Letter: the detail begins on a page of its own.
enum PagePrintStyle {
  static let css = """
    @page {
      margin: 11mm 14mm 14mm;
      @bottom-right {
        color: #59616b;
        content: counter(page) " / " counter(pages);
        font: 8pt system-ui, sans-serif;
      }
    }
    @media print {
    :root { color-scheme: light; }
    body { font-size: 10.5pt; line-height: 1.26; max-width: none; padding: 0; }
    nav { display: none; }
    h1 { font-size: 15pt; margin: 0 0 5pt; }
    h2 { font-size: 11.5pt; margin: 5pt 0 2pt; padding-bottom: 1pt; }
    h1, h2, h3, caption { break-after: avoid; }
    p, ul, ol, pre { margin: 3pt 0; }
    pre { white-space: pre-wrap; }
    p, li { max-width: none; }
    tr, thead, figure, li { break-inside: avoid; }
    article + article { border: 0; break-before: page; margin: 0; padding: 0; }
    svg { margin: 0; max-width: 100%; }
    .charts { gap: 6pt 14pt; grid-template-columns: 1fr 1fr; margin: 6pt 0; }
    .table { margin: 2pt 0 4pt; overflow: visible; }
    table { font-size: 8.5pt; line-height: 1.25; min-width: 0; width: 100%; }
    th, td { padding: 1.5pt 6pt 1.5pt 0; }
    .wide { font-size: 7.2pt; }
    .wide th, .wide td { padding-right: 3pt; }
    td, tbody th { white-space: normal; }
    main > article:first-child :is(tbody th:not(.long), td:not(.long, :last-child)) {
      white-space: nowrap;
    }
    td.number { white-space: nowrap; }
    main > article tbody td.untold:not(.long) { white-space: normal; }
    .wide td { white-space: normal; }
    tbody th { min-width: 36pt; }
    main > article:first-child .wide { font-size: 8.5pt; }
    main > article:first-child .wide :is(th, td) { padding-right: 5pt; }
    main > article:first-child caption { clip-path: inset(50%); height: 1px; position: absolute; }
    main > article:first-child ul:last-child { font-size: 8.5pt; }
    .long { min-width: 72pt; }
    main > article:first-child .long { min-width: 56pt; }
    main > article:first-child td:nth-child(2):nth-last-child(2) { width: 40%; }
    th button { text-decoration: none; }
    th[aria-sort] button::after { content: none; }
    }

    """
}
