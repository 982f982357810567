/**
 * The directory in etcd, and the only place that knows jetcd.
 *
 * <pre>
 *   EtcdDirectory ── Keeper     keeps one instance and its contracts in, on a thread of its own
 *        │     └──── WatchLoop  feeds one view, on the view's thread
 *        │             │
 *        └──────── EtcdStore    the few verbs they need
 *                      │
 *                EtcdConnection one jetcd client, built anew when it sticks
 *                      ├─────── Credentials  certificates and password, renewed in their files
 *                      ├─────── Members      who else there is
 *                      └─────── Contact      is etcd there? says so once when it goes or is back
 *
 *   Complaints: what etcd refuses, each reason once a minute for all that meet it
 * </pre>
 *
 * <p>jetcd 0.8.7 is used for single requests and for the stream of a watch only. Its {@code
 * keepAlive()} ends for good when the wall clock steps or etcd is away for a TTL, and its watches
 * skip events when they resume after a cut; so renewing, resuming and retrying are done here, by
 * {@code System.nanoTime()}, with a deadline on every request.
 */
@NullMarked
package io.skynet.runtime.directory.etcd;

import org.jspecify.annotations.NullMarked;
