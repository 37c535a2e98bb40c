import CPlatform
import Glibc
import WinnowCatalog
import WinnowCommand

let arguments = (0..<cplatform_argument_count()).map { String(cString: cplatform_argument_at($0)) }
exit(WinnowCommand.run(Array(arguments.dropFirst()), catalog: .standard))
