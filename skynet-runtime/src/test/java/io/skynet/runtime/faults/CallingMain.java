package io.skynet.runtime.faults;

import io.skynet.runtime.Client;
import io.skynet.runtime.ClientConfig;
import io.skynet.runtime.Directories;
import io.skynet.runtime.directory.Directory;
import io.skynet.runtime.directory.DirectorySettings;
import io.skynet.runtime.directory.View;
import io.skynet.runtime.rpc.RpcException;

/** A process that calls Test once, and prints what came of it and how many records it skipped. */
final class CallingMain {

  private CallingMain() {}

  /** The endpoint of an etcd. */
  public static void main(String[] args) {
    try (Directory shared = Directories.open(args[0], DirectorySettings.DEFAULT);
        View view = shared.watch("Test");
        Client client = Client.create(ClientConfig.of(args[0]))) {
      try {
        System.out.println("answer " + client.service("Test").send("Test.echo", "hi"));
      } catch (RpcException e) {
        System.out.println(e.getMessage());
      }
      System.out.println("skipped " + view.counts().skippedRecords());
    }
  }
}
