extension Measure {
  static let evidenceOnTimeShare = Measure(
    "evidence_on_time_share", .share, by: .whole, needs: .others,
    """
    Of the controls due in the quarter, those done not after the day they were due and not failed; \
    never a judgement of quality.
    """,
    when: { $0.knowledge.hasEvidenceDone },
    .quarter { view in
      let evidence = view.knowledge.evidence
      let n = evidence.controls.count
      return Scalar(value: n == 0 ? nil : Ratio(Int64(evidence.onTime), Int64(n)), n: n)
    })
}
