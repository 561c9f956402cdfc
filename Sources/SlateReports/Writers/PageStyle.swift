/// How the page looks on a screen, on a telephone and in the dark; `PagePrintStyle` has paper.
enum PageStyle {
  static let css =
    """
    :root {
      color-scheme: light dark; --ground: #fff; --ink: #1f2328; --line: #d0d5db; --soft: #59616b;
      --link: #1c659c; --shade: #f4f6f8; --green: #1f7a3d; --amber: #9a6200; --red: #b3261e;
    }
    * { box-sizing: border-box; }
    body {
      background: var(--ground); color: var(--ink); font: 16px/1.5 system-ui, sans-serif;
      margin: 0 auto; max-width: 62rem; padding: 1rem;
    }
    h1 { font-size: 1.6rem; line-height: 1.25; margin: 0.5rem 0 1rem; }
    h2 {
      border-bottom: 1px solid var(--line); font-size: 1.25rem; margin: 2rem 0 0.75rem;
      padding-bottom: 0.25rem;
    }
    h1, h2, h3, p, li { overflow-wrap: anywhere; }
    p, li { max-width: 46rem; }
    ul, ol { padding-left: 1.25rem; }
    blockquote { border-left: 3px solid var(--line); margin: 0; padding-left: 1rem; }
    pre { overflow-x: auto; }
    a { color: var(--link); }
    code { font-size: 0.9em; }
    nav { font-size: 0.9rem; }
    nav summary { cursor: pointer; }
    article + article { border-top: 3px solid var(--line); margin-top: 3rem; padding-top: 1.5rem; }
    .charts {
      display: grid; gap: 1rem 1.5rem;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr)); margin: 1rem 0;
    }
    figure { margin: 0; }
    svg {
      display: block; height: auto; margin-left: -8px; max-width: calc(100% + 16px); width: 456px;
    }
    .table { margin: 1rem 0 1.5rem; overflow-x: auto; position: relative; }
    .table:focus-visible, button:focus-visible {
      outline: 2px solid var(--link); outline-offset: 2px;
    }
    table { border-collapse: collapse; font-size: 0.9rem; min-width: min(100%, 30rem); }
    h3 + .table caption { clip-path: inset(50%); height: 1px; position: absolute; }
    caption { color: var(--soft); padding-bottom: 0.25rem; text-align: left; }
    th, td {
      border-bottom: 1px solid var(--line); padding: 0.3rem 1rem 0.3rem 0; text-align: left;
      vertical-align: top;
    }
    thead th { border-bottom: 2px solid var(--line); vertical-align: bottom; }
    tbody th { font-weight: 400; }
    .total > * { background: var(--shade); font-weight: 600; }
    .number { font-variant-numeric: tabular-nums; text-align: right; }
    .wide :is(th, td) { padding-right: 0.6rem; }
    td, tbody th { white-space: nowrap; }
    tbody .long { white-space: normal; }
    .long { min-width: 14rem; overflow-wrap: anywhere; }
    main > article:first-child .long { min-width: 9rem; }
    .drawn { letter-spacing: 0.05em; white-space: nowrap; }
    .spoken {
      clip-path: inset(50%); height: 1px; overflow: hidden; position: absolute; white-space: nowrap;
      width: 1px;
    }
    .green, .amber, .red { border-left: 4px solid; font-weight: 600; padding-left: 0.5rem; }
    .green { border-left-color: var(--green); }
    .amber { border-left-color: var(--amber); }
    .red { border-left-color: var(--red); }
    th button {
      all: unset; cursor: pointer; position: relative; text-decoration: underline dotted 1px;
      text-underline-offset: 0.3em;
    }
    th[aria-sort] button::after { bottom: 0; left: calc(100% + 0.1em); position: absolute; }
    th[aria-sort=ascending] button::after { content: "\\25B2"; }
    th[aria-sort=descending] button::after { content: "\\25BC"; }
    @media screen and (prefers-color-scheme: dark) {
    :root {
      --ground: #14171b; --ink: #e6e9ee; --line: #3a414a; --soft: #a9b1bc; --link: #6db3e4;
      --shade: #1d2127; --green: #57b877; --amber: #d9a441; --red: #f07d74;
    }
    }

    """ + PagePrintStyle.css
}
