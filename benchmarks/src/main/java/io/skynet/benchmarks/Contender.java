package io.skynet.benchmarks;

import io.skynet.runtime.rpc.Threading;

/** A system that is compared: how it is served, and how it is called. */
enum Contender {
  LIMIT("raw Netty, the limit") {
    @Override
    Place serve() {
      return Place.at(LimitServer.start());
    }

    @Override
    Target<?> connect(Place place) {
      return new LimitTarget(place.port());
    }
  },

  OURS("Skynet") {
    @Override
    Place serve() throws Exception {
      return OursServer.start(Threading.NON_BLOCKING);
    }

    @Override
    Target<?> connect(Place place) {
      return new OursTarget(place.directory());
    }
  },

  BLOCKING("Skynet, blocking handler") {
    @Override
    Place serve() throws Exception {
      return OursServer.start(Threading.BLOCKING);
    }

    @Override
    Target<?> connect(Place place) {
      return OURS.connect(place);
    }
  },

  RSOCKET("RSocket-java") {
    @Override
    Place serve() {
      return Place.at(RSocketServing.start());
    }

    @Override
    Target<?> connect(Place place) {
      return new RSocketTarget(place.port());
    }
  },

  GRPC("grpc-java") {
    @Override
    Place serve() throws Exception {
      return Place.at(GrpcServing.start());
    }

    @Override
    Target<?> connect(Place place) {
      return new GrpcTarget(place.port());
    }
  };

  final String title;

  Contender(String title) {
    this.title = title;
  }

  /** Starts the answering side in this JVM. */
  abstract Place serve() throws Exception;

  /** Opens a connection of its own. */
  abstract Target<?> connect(Place place);
}
