/// The names of the days of the week, whole and cut, in English, German, French, Spanish and
/// Portuguese.
enum WeekdayNames {
  static let all = CellWords(
    """
    monday mon tuesday tue tues wednesday wed thursday thu thur thurs friday fri saturday sat sunday \
    sun montag mo dienstag di mittwoch mi donnerstag do freitag fr samstag sa sonntag so lundi lun \
    mardi mar mercredi mer jeudi jeu vendredi ven samedi sam dimanche dim lunes martes miércoles mié \
    miercoles jueves jue viernes vie sábado sáb sabado sab domingo dom segunda seg terça ter quarta \
    qua quinta qui sexta sex segunda-feira terça-feira quarta-feira quinta-feira sexta-feira
    """.split { $0 == " " || $0 == "\n" }.map(String.init))
}
