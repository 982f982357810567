package io.skynet.sky.context;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Writes files that nobody but their owner reads: of mode 600, in folders of mode 700. */
public final class PrivateFile {
  private static final boolean POSIX =
      FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

  private PrivateFile() {}

  /** All of it or nothing: whoever reads meanwhile sees the old file. */
  static void write(Path file, String text) throws IOException {
    Path folder = file.getParent();
    Files.createDirectories(folder, mode("rwx------"));
    Path next = Files.createTempFile(folder, ".", ".new", mode("rw-------"));
    try {
      Files.write(next, text.getBytes(StandardCharsets.UTF_8));
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(next);
    }
  }

  /** Makes it, empty and with its folders, if it is not there. */
  public static void create(Path file) throws IOException {
    Files.createDirectories(file.getParent(), mode("rwx------"));
    try {
      Files.createFile(file, mode("rw-------"));
    } catch (FileAlreadyExistsException e) {
      // Its owner may have another opinion of who reads it.
    }
  }

  private static FileAttribute<?>[] mode(String text) {
    Set<PosixFilePermission> permissions = PosixFilePermissions.fromString(text);
    return POSIX
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
        : new FileAttribute<?>[0];
  }
}
