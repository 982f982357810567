package io.skynet.embedded.api;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import com.google.protobuf.StringValue;
import com.google.protobuf.util.JsonFormat;
import io.etcd.jetcd.api.CompactionRequest;
import io.etcd.jetcd.api.DeleteRangeRequest;
import io.etcd.jetcd.api.LeaseGrantRequest;
import io.etcd.jetcd.api.LeaseRevokeRequest;
import io.etcd.jetcd.api.LeaseTimeToLiveRequest;
import io.etcd.jetcd.api.MemberListRequest;
import io.etcd.jetcd.api.PutRequest;
import io.etcd.jetcd.api.RangeRequest;
import io.etcd.jetcd.api.StatusRequest;
import io.etcd.jetcd.api.TxnRequest;
import io.grpc.Status;
import io.skynet.embedded.store.Store;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * etcd's HTTP/JSON gateway: the unary methods of the v3 API, each by POST to a path of its own.
 * Keys and values are base64, 64-bit numbers are text, as in protobuf's mapping to JSON. Watches
 * and the renewal of leases are streams, and only offered on gRPC.
 */
public final class Gateway {
  private static final JsonFormat.Parser PARSER = JsonFormat.parser().ignoringUnknownFields();
  private static final JsonFormat.Printer PRINTER =
      JsonFormat.printer().preservingProtoFieldNames().omittingInsignificantWhitespace();

  /**
   * What is sent back.
   *
   * @param status of HTTP
   * @param body a JSON object, unless there is nothing at the path
   */
  public record Answer(int status, String body) {}

  private interface Route {
    String answer(String body) throws InvalidProtocolBufferException;
  }

  private final Map<String, Route> routes;

  public Gateway(Store store, MaintenanceService maintenance, ClusterService cluster) {
    this.routes =
        Map.of(
            "/v3/kv/range", route(RangeRequest::newBuilder, store::range),
            "/v3/kv/put", route(PutRequest::newBuilder, store::put),
            "/v3/kv/deleterange", route(DeleteRangeRequest::newBuilder, store::deleteRange),
            "/v3/kv/txn", route(TxnRequest::newBuilder, store::txn),
            "/v3/kv/compaction", route(CompactionRequest::newBuilder, store::compact),
            "/v3/lease/grant", route(LeaseGrantRequest::newBuilder, store::grant),
            "/v3/lease/revoke", route(LeaseRevokeRequest::newBuilder, store::revoke),
            "/v3/lease/timetolive", route(LeaseTimeToLiveRequest::newBuilder, store::timeToLive),
            "/v3/maintenance/status",
                route(StatusRequest::newBuilder, (StatusRequest any) -> maintenance.status()),
            "/v3/cluster/member/list",
                route(MemberListRequest::newBuilder, (MemberListRequest any) -> cluster.members()));
  }

  /** The builder of a request builds nothing but requests of its kind. */
  private static <Q extends Message> Route route(
      Supplier<? extends Message.Builder> empty, Function<Q, ? extends Message> call) {
    return body -> {
      Message.Builder request = empty.get();
      PARSER.merge(body, request);
      @SuppressWarnings("unchecked")
      Q built = (Q) request.build();
      return PRINTER.print(call.apply(built));
    };
  }

  /** Answers a POST; never throws. */
  public Answer answer(String path, String body) {
    Route route = routes.get(path);
    if (route == null) {
      return new Answer(404, "Not Found\n"); // not in JSON: no method of the API has said it
    }
    try {
      return new Answer(200, route.answer(body));
    } catch (InvalidProtocolBufferException e) {
      return refusal(Status.INVALID_ARGUMENT.withDescription(e.getMessage()));
    } catch (RuntimeException e) {
      return refusal(Replies.status(e).getStatus());
    }
  }

  /** A refusal in the words of etcd's gateway. */
  public static Answer refusal(Status status) {
    String text = quoted(String.valueOf(status.getDescription()));
    int code = status.getCode().value();
    return new Answer(
        http(status.getCode()),
        "{\"error\":" + text + ",\"message\":" + text + ",\"code\":" + code + "}");
  }

  private static String quoted(String text) {
    try {
      return PRINTER.print(StringValue.of(text));
    } catch (InvalidProtocolBufferException e) {
      throw new IllegalStateException(e); // a text is never invalid
    }
  }

  private static int http(Status.Code code) {
    return switch (code) {
      case INVALID_ARGUMENT, OUT_OF_RANGE, FAILED_PRECONDITION -> 400;
      case PERMISSION_DENIED -> 403;
      case NOT_FOUND -> 404;
      case RESOURCE_EXHAUSTED -> 429;
      case UNIMPLEMENTED -> 501;
      default -> 500;
    };
  }

  @Override
  public String toString() {
    return "Gateway with " + routes.size() + " paths";
  }
}
