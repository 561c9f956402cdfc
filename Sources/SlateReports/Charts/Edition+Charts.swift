import SlateMeasures

extension Edition {
  /// What its pictures are drawn from.
  var chartFigures: ChartFigures {
    ChartFigures(history, span, ground.configuration, words)
  }

  /// Every picture of which there is something to draw.
  var charts: [Chart] {
    let figures = chartFigures
    return ChartPlan.all.compactMap { $0.chart(figures) }
  }
}

extension Report {
  /// Adds the pictures of a part of the report that there are.
  mutating func drawnCharts(_ place: ChartPlan.Place, of edition: Edition) {
    let figures = edition.chartFigures
    for plan in ChartPlan.all where plan.place == place {
      if let chart = plan.chart(figures) { self.chart(chart) }
    }
  }

  /// Tells of the pictures of a part of the report that there are not why.
  mutating func missingCharts(_ place: ChartPlan.Place, of edition: Edition) {
    let figures = edition.chartFigures
    for plan in ChartPlan.all where plan.place == place && plan.chart(figures) == nil {
      paragraph(.plain(plan.absence(figures.words)))
    }
  }

  /// Adds the pictures that belong to a part of the report; of one that has nothing to draw, the reason.
  mutating func charts(_ place: ChartPlan.Place, of edition: Edition) {
    let figures = edition.chartFigures
    for plan in ChartPlan.all where plan.place == place {
      if let chart = plan.chart(figures) {
        self.chart(chart)
      } else {
        paragraph(.plain(plan.absence(figures.words)))
      }
    }
  }
}
