import Foundation
import SlateModel

@main
struct Main {
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    exit(Program.run(arguments).rawValue)
  }
}
