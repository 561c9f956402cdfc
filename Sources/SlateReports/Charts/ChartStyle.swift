/// How pictures look, standing alone and in the page: on a screen, in the dark and on paper.
enum ChartStyle {
  /// Every rule is of what has the class `chart`; nothing of it reaches the page around.
  static let css = """
    .chart { color: #1f2328; font: 13px system-ui, sans-serif; }
    .chart text {
      fill: currentColor; paint-order: stroke; stroke: #fff; stroke-linejoin: round;
      stroke-width: 3px;
    }
    .chart .title { font-size: 15px; font-weight: 600; }
    .chart .strong { font-weight: 600; }
    .chart .soft, .chart .small { fill: #59616b; font-size: 12px; }
    .chart .small { font-size: 11px; }
    .chart .ground { fill: #fff; }
    .chart .grid { stroke: #dfe3e8; }
    .chart .axis { stroke: #8a929c; }
    .chart .series { fill: none; stroke: #1c659c; stroke-width: 2; }
    .chart .whisker { fill: none; stroke: currentColor; stroke-width: 1.5; }
    .chart .mean { stroke: #59616b; }
    .chart .limit { stroke: #59616b; stroke-dasharray: 2 3; stroke-width: 1.5; }
    .chart .target { stroke: #a8480f; stroke-dasharray: 7 4; stroke-width: 1.5; }
    .chart .mark { fill: #1c659c; }
    .chart .signal { fill: #a8480f; stroke: #fff; }
    .chart .hollow { fill: #fff; stroke: #1c659c; stroke-width: 1.5; }
    .chart .outline { fill: none; stroke: #8a929c; }
    .chart .tint { fill: #a9cbe6; stroke: #1c659c; }
    .chart .own { fill: #d6e6f3; stroke: #1c659c; }
    .chart .provider { fill: #e9a877; stroke: #a8480f; }
    .chart pattern path { stroke: #7a3208; stroke-width: 1.2; }
    @media screen and (prefers-color-scheme: dark) {
    .chart { color: #e6e9ee; }
    .chart text { stroke: #14171b; }
    .chart .soft, .chart .small { fill: #a9b1bc; }
    .chart .ground { fill: #14171b; }
    .chart .grid { stroke: #31363e; }
    .chart .axis { stroke: #7d8590; }
    .chart .series { stroke: #6db3e4; }
    .chart .mean, .chart .limit { stroke: #a9b1bc; }
    .chart .target { stroke: #f0a070; }
    .chart .mark { fill: #6db3e4; }
    .chart .signal { fill: #f0a070; stroke: #14171b; }
    .chart .hollow { fill: #14171b; stroke: #6db3e4; }
    .chart .outline { stroke: #7d8590; }
    .chart .tint { fill: #28557a; stroke: #6db3e4; }
    .chart .own { fill: #1d3a52; stroke: #6db3e4; }
    .chart .provider { fill: #8a4a1f; stroke: #f0a070; }
    .chart pattern path { stroke: #f6c8a8; }
    }

    """
}
