package com.example.codecs;

import io.skynet.annotations.Codec;
import java.util.Date;

/** Names a codec for those that extend it. */
@Codec(DateCodec.class)
interface Payments {
  Date due(Date date);
}
