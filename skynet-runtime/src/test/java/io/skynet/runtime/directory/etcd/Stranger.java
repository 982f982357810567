package io.skynet.runtime.directory.etcd;

import io.etcd.jetcd.ByteSequence;
import io.etcd.jetcd.Client;
import io.etcd.jetcd.options.DeleteOption;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Writes to an etcd as somebody would who knows nothing of directories. */
public final class Stranger implements AutoCloseable {
  private final Client client;

  /** Joins the etcd at {@code host:port}. */
  public Stranger(String endpoint) {
    client = Client.builder().endpoints("http://" + endpoint).build();
  }

  public void put(String key, String value) {
    await(client.getKVClient().put(bytes(key), bytes(value)));
  }

  public void delete(String key) {
    await(client.getKVClient().delete(bytes(key)));
  }

  /** Deletes every key there is. */
  public void deleteAll() {
    DeleteOption all = DeleteOption.builder().isPrefix(true).build();
    await(client.getKVClient().delete(bytes("/"), all));
  }

  /** Makes etcd forget all revisions but the last. */
  public void compact() {
    long revision = await(client.getKVClient().get(bytes("/"))).getHeader().getRevision();
    await(client.getKVClient().compact(revision));
  }

  private static ByteSequence bytes(String text) {
    return ByteSequence.from(text, StandardCharsets.UTF_8);
  }

  private static <T> T await(CompletableFuture<T> answer) {
    try {
      return answer.get(20, TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    client.close();
  }
}
