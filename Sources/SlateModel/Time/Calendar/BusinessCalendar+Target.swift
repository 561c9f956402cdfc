extension BusinessCalendar {
  /// Seconds on this calendar that a length of working time means.
  package func seconds(of span: ServiceTarget.Span) -> Int64 {
    switch span {
    case .seconds(let seconds): seconds
    case .businessDays(let days): days * businessDaySeconds
    }
  }
}
