package io.skynet.runtime;

import io.skynet.runtime.config.Config;
import io.skynet.runtime.config.ConfigSource;
import io.skynet.runtime.directory.ConfigEntry;
import io.skynet.runtime.directory.ConfigView;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What the directory's configuration says to one service and version.
 *
 * @param version exact; anything else means those entries only that are for all versions
 */
record CentralConfig(ConfigView view, String service, String version) implements ConfigSource {

  static Config of(ConfigView view, String service, String version) {
    return new Config(new CentralConfig(view, service, version));
  }

  @Override
  public @Nullable String find(String name) {
    return view.find(service, version, name).map(ConfigEntry::value).orElse(null);
  }

  @Override
  public void addListener(Consumer<String> listener) {
    view.addListener(
        change -> {
          if (change.key().isFor(service, version)) {
            listener.accept(change.key().name());
          }
        });
  }
}
