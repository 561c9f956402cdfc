/// The names that companies give to departments which have no help desk of their own, in five languages.
enum DepartmentWords {
  /// Whether a header is one of departments, be it those who ask or those who help.
  static func areOf(_ header: String) -> Bool { headers.contains(HeaderKey.of(header)) }

  /// - Parameter key: of a department's name.
  static func isOfBusiness(_ key: String) -> Bool { business.contains(key) }

  private static let headers: Set<String> = [
    "department", "abteilung", "departement", "departamento", "setor", "sector",
  ]

  private static let business = Set(
    [
      "HR", "Human Resources", "Finance", "Accounting", "Accounts", "Sales", "Marketing", "Legal",
      "Procurement", "Purchasing", "Admin", "Administration", "Verwaltung", "Administración",
      "Administração", "Personal", "Personalabteilung", "Finanzen", "Buchhaltung",
      "Vertrieb", "Einkauf", "Rechnungswesen", "Recht", "RH", "Ressources humaines", "Finances",
      "Comptabilité", "Ventes", "Commercial", "Juridique", "Achats", "RRHH", "Recursos Humanos",
      "Finanzas", "Contabilidad", "Ventas", "Compras", "Financeiro", "Finanças", "Contabilidade",
      "Vendas", "Comercial", "Jurídico",
    ].map(HeaderKey.of))
}
