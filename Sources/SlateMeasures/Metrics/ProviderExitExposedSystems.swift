extension Measure {
  static let providerExitExposedSystems = Measure(
    "provider_exit_exposed_systems", .systems, by: .whole, needs: .documents,
    """
    Of the critical systems by the register in force at the end, those without a capable internal \
    person, with recovery below complete, or with documents that only the provider touched.
    """,
    when: { $0.hasPersonSides && $0.knowledge.hasSystemWork && $0.knowledge.hasRecovery },
    .quarter { view in
      let knowledge = view.knowledge
      return knowledge.recovery.now.isEmptyRegister
        ? nil : Scalar(knowledge.exit.exposed.count, of: knowledge.recovery.now.rungs.count)
    })
}
