package com.example.near;

import com.example.far.Far;
import io.skynet.annotations.Rpc;
import java.util.List;

/** Uses types of one name from several places. */
@Rpc
public interface Near {
  record Item(String near) {}

  List<Far.Item> far(Item near, com.example.far.Item item);

  Item near(List<Item> items);
}
