import Foundation

#if canImport(Glibc)
  import CRename
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Exchanges two files or folders in one step, so that neither is ever missing.
func exchange(_ first: String, _ second: String) throws {
  #if canImport(Glibc)
    // The C library offers renameat2 from 2.28 on; RENAME_EXCHANGE is 2.
    let result = unsafe renameat2(AT_FDCWD, first, AT_FDCWD, second, 2)
  #else
    let result = unsafe renamex_np(first, second, UInt32(RENAME_SWAP))
  #endif
  guard result != 0 else { return }
  guard errno == EINVAL || errno == ENOSYS || errno == ENOTSUP else {
    throw CocoaError(.fileWriteUnknown)
  }
  // File systems without the exchange: the old one steps aside first.
  let aside = first + ".old"
  try FileManager.default.moveItem(atPath: second, toPath: aside)
  do {
    try FileManager.default.moveItem(atPath: first, toPath: second)
  } catch {
    try FileManager.default.moveItem(atPath: aside, toPath: second)
    throw error
  }
}
