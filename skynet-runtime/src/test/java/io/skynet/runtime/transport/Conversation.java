package io.skynet.runtime.transport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What two ends said to each other: {@code >} is from the caller, {@code <} from the service, and
 * lines of one side belong together until the other says something.
 *
 * @param greeted whether both have said hello before
 */
record Conversation(String name, boolean greeted, List<Turn> turns) {

  /** What one side says before the other does. */
  record Turn(boolean fromCaller, byte[] bytes) {}

  /** All conversations of the folders below {@code conversations/}. */
  static List<Conversation> in(String... folders) throws Exception {
    List<Conversation> found = new ArrayList<>();
    for (String folder : folders) {
      URL place = Conversation.class.getResource("/conversations/" + folder);
      try (Stream<Path> files = Files.list(path(Objects.requireNonNull(place, folder)))) {
        for (Path file : files.sorted().toList()) {
          found.add(read(file, folder.equals("greeted")));
        }
      }
    }
    return found;
  }

  private static Path path(URL place) throws URISyntaxException {
    return Path.of(place.toURI());
  }

  private static Conversation read(Path file, boolean greeted) throws IOException {
    List<Turn> turns = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith(">") || line.startsWith("<")) {
        say(turns, line.startsWith(">"), ByteText.parse(line.substring(1)));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        throw new IOException(file + ": neither >, < nor # begins the line: " + line);
      }
    }
    return new Conversation(file.getFileName().toString(), greeted, turns);
  }

  private static void say(List<Turn> turns, boolean fromCaller, byte[] bytes) {
    int last = turns.size() - 1;
    if (last >= 0 && turns.get(last).fromCaller == fromCaller) {
      turns.set(last, new Turn(fromCaller, join(turns.get(last).bytes, bytes)));
    } else {
      turns.add(new Turn(fromCaller, bytes));
    }
  }

  private static byte[] join(byte[] one, byte[] other) {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.writeBytes(one);
    both.writeBytes(other);
    return both.toByteArray();
  }

  /** Everything that the caller says. */
  byte[] asked() {
    return said(true);
  }

  /** Everything that the service says. */
  byte[] answered() {
    return said(false);
  }

  private byte[] said(boolean byCaller) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    turns.stream()
        .filter(turn -> turn.fromCaller == byCaller)
        .forEach(turn -> all.writeBytes(turn.bytes));
    return all.toByteArray();
  }

  @Override
  public String toString() {
    return name;
  }
}
