// The C library of Linux has renameat2 (glibc 2.28 and later) but hides its declaration from
// programs that do not define _GNU_SOURCE, which Swift's own import of it does not.
#if defined(__linux__)
int renameat2(int old_folder, const char *old_path, int new_folder, const char *new_path,
              unsigned int flags);
#endif
