/// What a page says of a day that it shows.
enum DateLabel {
  case none, published, updated
  /// `Originally published`: leaves no doubt, wherever it stands.
  case first

  /// What it adds to the evidence that the day is that of publication.
  var weight: Int {
    switch self {
    case .none: 0
    case .published: 2
    case .updated: -2
    case .first: 20
    }
  }

  /// The days that `text` names, each with the last label before it.
  static func labelled(
    in text: ArraySlice<UInt8>, monthFirst: Bool, above: DateLabel
  ) -> [(date: WrittenDate, label: DateLabel)] {
    let parts = DatePart.parts(text)
    var label = above
    var found: [(date: WrittenDate, label: DateLabel)] = []
    var index = 0
    while index < parts.count {
      if let known = words[parts[index].word] {
        let isFirst = known == .published && index > 0 && firsts.contains(parts[index - 1].word)
        label = isFirst ? .first : known
      }
      if let (date, count) = WrittenDate.date(parts[index...].prefix(3), monthFirst) {
        found.append((date, label))
        index += count
      } else {
        index += 1
      }
    }
    return found
  }

  /// The last label in a text.
  static func last(in text: ArraySlice<UInt8>) -> DateLabel? {
    DatePart.parts(text).last { words[$0.word] != nil }.flatMap { words[$0.word] }
  }

  private static let firsts: Set<[UInt8]> = Set(
    ["originally", "first", "ursprünglich", "zuerst", "initialement", "originalmente"].map { Array($0.utf8) })

  private static let words: [[UInt8]: DateLabel] = {
    var words: [[UInt8]: DateLabel] = [:]
    for (label, row) in rows {
      for word in row.split(whereSeparator: \.isWhitespace) { words[Array(word.utf8)] = label }
    }
    return words
  }()

  private static let rows: [(DateLabel, String)] = [
    (
      .published,
      """
      published posted publication issued created veröffentlicht erstellt publié publiée paru publicado publicada
      pubblicato pubblicata gepubliceerd geplaatst opublikowano dodano publicerad publicerades publisert udgivet
      publikováno vydáno опубликовано yayınlanma julkaistu közzétéve публиковано 公開 公開日 発表 发布 发表 게시 입력
      """
    ),
    (
      .updated,
      """
      updated modified revised edited reviewed changed aktualisiert geändert bearbeitet stand jour modifié actualizado
      actualizada modificado atualizado atualizada aggiornato aggiornata bijgewerkt gewijzigd zaktualizowano
      aktualizacja uppdaterad uppdaterades oppdatert opdateret aktualizováno обновлено güncelleme päivitetty frissítve
      更新 更新日 更新日時 수정
      """
    ),
  ]
}
