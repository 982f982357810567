/**
 * The policies of {@code client.policy}, hundreds of instances and minutes of traffic under a clock
 * that is turned by hand. Instances and callers are models; picking, health, budgets and the return
 * in steps are the classes that clients use. The same on every machine and JDK.
 */
package io.skynet.runtime.client.simulation;
