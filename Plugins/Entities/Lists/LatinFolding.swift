package import Segmentation

/// Latin letters without their marks, so that `Müller` finds `Muller` (Unicode decompositions; ß, ø, ł and their like by
/// custom).
package enum LatinFolding {
  /// Key of a word with its marks stripped; the word's own key when it has none.
  package static func key(_ bytes: [UInt8], _ start: Int, _ end: Int) -> WordKey {
    guard bytes[start..<end].contains(where: { $0 >= 0x80 }) else { return WordKey(bytes, start, end) }
    var folded: [UInt8] = []
    var index = start
    while index < end {
      let (scalar, length) = Scalars.decode(bytes, at: index)
      if let plain = table[scalar] {
        folded += plain
      } else if !(0x300..<0x370).contains(scalar) {
        folded += bytes[index..<index + length]
      }
      index += length
    }
    return WordKey(folded, 0, folded.count)
  }

  private static let table: [UInt32: [UInt8]] = {
    var table: [UInt32: [UInt8]] = [:]
    for group in groups.split(separator: " ") {
      let parts = group.split(separator: "=")
      for scalar in parts[1].unicodeScalars { table[scalar.value] = Array(parts[0].utf8) }
    }
    return table
  }()

  private static let groups = """
    a=àáâãäåāăąǎạảấầẩẫậắằẳẵặÀÁÂÃÄÅĀĂĄǍ ae=æÆ c=çćĉċčÇĆĈĊČ d=ďđðĎĐÐ e=èéêëēĕėęěẹẻẽếềểễệÈÉÊËĒĔĖĘĚ g=ĝğġģĜĞĠĢ h=ĥħĤĦ \
    i=ìíîïĩīĭįıǐỉịÌÍÎÏĨĪĬĮİ j=ĵĴ k=ķĶ l=ĺļľłĹĻĽŁ n=ñńņňÑŃŅŇ o=òóôõöøōŏőơọỏốồổỗộớờởỡợÒÓÔÕÖØŌŎŐ oe=œŒ r=ŕŗřŔŖŘ \
    s=śŝşšșŚŜŞŠȘ ss=ß t=ţťŧțŢŤŦȚ th=þÞ u=ùúûüũūŭůűųưụủứừửữựÙÚÛÜŨŪŬŮŰŲ w=ŵŴ y=ýÿŷỳỵỷỹÝŶŸ z=źżžŹŻŽ
    """
}
