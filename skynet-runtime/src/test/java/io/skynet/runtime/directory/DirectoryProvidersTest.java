package io.skynet.runtime.directory;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DirectoryProvidersTest {

  @Test
  void thoseOfThisModuleAreFound() {
    Set<String> schemes =
        ServiceLoader.load(DirectoryProvider.class).stream()
            .map(provider -> provider.get().scheme())
            .collect(Collectors.toSet());
    assertTrue(schemes.containsAll(Set.of("etcd", "mem")), schemes.toString());
  }
}
