package io.skynet.contract.release;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The line that starts {@link Accept} from a shell, in any folder: with the jars that this code
 * itself runs from, so that it can be pasted as it is.
 */
public final class AcceptLine {
  private static final String UNKNOWN_JARS = "<skynet-contract and jackson-core>";
  private static final String UNKNOWN_CLASSES = "<class output>";
  private static final String PLAIN = "[A-Za-z0-9_./:=@%+,-]+";

  private AcceptLine() {}

  /**
   * The line that releases what is in {@code classes}. What is not known has its name in angle
   * brackets.
   *
   * @param options such as {@code -because="…"}, as a shell takes them
   * @param classes the class output; null if it is not known, or no folder
   * @param released the folder of the released contracts, made absolute
   */
  public static String of(List<String> options, @Nullable Path classes, Path released) {
    List<String> words = new ArrayList<>(List.of("java", "-cp", jars(), Accept.class.getName()));
    words.addAll(options);
    words.add(classes == null ? UNKNOWN_CLASSES : quoted(classes.toString()));
    words.add(quoted(released.toAbsolutePath().toString()));
    return String.join(" ", words);
  }

  private static String jars() {
    Path ours = jarOf(Accept.class);
    Path json = jarOf(JsonFactory.class);
    return ours == null || json == null ? UNKNOWN_JARS : quoted(ours + File.pathSeparator + json);
  }

  /** Null where a compiler has not loaded the class from a file. */
  private static @Nullable Path jarOf(Class<?> type) {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    if (source == null || source.getLocation() == null) {
      return null;
    }
    try {
      return Path.of(source.getLocation().toURI());
    } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
      return null;
    }
  }

  /** In what is most likely to be right in every shell, and only where it has to be. */
  private static String quoted(String word) {
    return word.matches(PLAIN) ? word : '"' + word + '"';
  }
}
