import SlateModel

/// The side that a team sounds like: something to look at, not to keep.
enum SuggestedSide {
  private static let providerWords = [
    "msp", "provider", "vendor", "supplier", "external", "partner", "managed", "outsourced",
    "dienstleister", "extern", "externer", "externe", "prestataire", "fournisseur", "proveedor",
    "externo", "fornecedor", "terceirizado",
  ]

  static func side(of team: String) -> Side {
    let words = foldedName(team).split { !$0.isLetter && !$0.isNumber }.map(String.init)
    return words.contains(where: providerWords.contains) ? .provider : .internal
  }
}
