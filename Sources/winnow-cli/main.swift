import Glibc
import Winnow
import WinnowCatalog
import WinnowCommand

exit(WinnowCommand.run(Array(CommandLine.arguments.dropFirst()), catalog: .standard))
