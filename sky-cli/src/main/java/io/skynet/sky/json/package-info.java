/**
 * Values as JSON, for people and scripts, and as msgpack, for services: typed by a contract, or
 * without one.
 */
@NullMarked
package io.skynet.sky.json;

import org.jspecify.annotations.NullMarked;
