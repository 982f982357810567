package com.example.futures;

import io.skynet.annotations.Idempotent;
import io.skynet.annotations.Rpc;
import java.util.List;
import java.util.concurrent.CompletableFuture;

@Rpc
interface Futures {
  record Point(int x, int y) {}

  @Idempotent
  CompletableFuture<String> text(String out);

  CompletableFuture<Integer> number(int value, int result);

  CompletableFuture<List<Point>> points(List<Point> points);

  CompletableFuture<Void> nothing();
}
