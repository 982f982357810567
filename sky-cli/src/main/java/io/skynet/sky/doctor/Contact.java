package io.skynet.sky.doctor;

/**
 * What came of knocking at an endpoint.
 *
 * @param answered whether somebody spoke MessagePack-RPC there
 * @param connected whether somebody listens there at all
 * @param agent which program it says it is; empty if it does not say
 * @param reason what went wrong; empty if nothing did
 */
public record Contact(boolean answered, boolean connected, String agent, String reason) {

  static Contact answered(String agent) {
    return new Contact(true, true, agent, "");
  }

  static Contact silent(String reason) {
    return new Contact(false, true, "", reason);
  }

  static Contact unreachable(String reason) {
    return new Contact(false, false, "", reason);
  }
}
