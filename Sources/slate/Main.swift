import Foundation
import SlateModel

@main
struct Main {
  static func main() {
    // A limit on the size of files is then told as a full disk is, instead of ending the process.
    _ = signal(SIGXFSZ, SIG_IGN)
    let arguments = Array(CommandLine.arguments.dropFirst())
    exit(Program.run(arguments).rawValue)
  }
}
