/// Why a call did nothing; its status is what the function returns.
enum EmbeddingError: Error {
  case badOptions(String)
  case badInput(String)

  var status: Int32 {
    switch self {
    case .badOptions: 1
    case .badInput: 2
    }
  }

  var message: String {
    switch self {
    case .badOptions(let message), .badInput(let message): message
    }
  }
}
