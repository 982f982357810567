package io.skynet.runtime.directory.etcd;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * As whom to speak to an etcd that asks.
 *
 * @param password itself; null if it is in the file
 * @param file which is read again and again; the line break at its end does not count
 */
record Login(String user, @Nullable String password, @Nullable Path file) {

  /**
   * What the URI and the environment say; null for nobody.
   *
   * @throws IllegalArgumentException if only one of user and password is given, or the file cannot
   *     be read
   */
  static @Nullable Login of(EtcdUri uri) {
    String user = uri.option("user");
    String password = uri.option("password");
    Path file = uri.file("password-file");
    if (user == null && password == null && file == null) {
      return null;
    }
    if (user == null || (password == null && file == null)) {
      throw new IllegalArgumentException(
          "etcd wants both a user (user= or SKYNET_ETCD_USER) and a password (password-file=,"
              + " SKYNET_ETCD_PASSWORD_FILE or SKYNET_ETCD_PASSWORD); only one of them is given");
    }
    Login login = new Login(user, password, file);
    login.secret();
    return login;
  }

  /**
   * The password as it is now.
   *
   * @throws IllegalArgumentException if its file cannot be read, or is empty
   */
  String secret() {
    if (password != null) {
      return password;
    }
    String text;
    try {
      text = Files.readString(file).stripTrailing();
    } catch (IOException e) {
      throw new IllegalArgumentException("the password-file " + file + " cannot be read", e);
    }
    if (text.isEmpty()) {
      throw new IllegalArgumentException("the password-file " + file + " is empty");
    }
    return text;
  }

  /** Without the password. */
  @Override
  public String toString() {
    return "user " + user;
  }
}
