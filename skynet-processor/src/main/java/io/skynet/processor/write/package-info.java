/**
 * From the model to files. {@link io.skynet.processor.write.InterfaceWriter} lists what an
 * interface becomes; one writer makes each kind of file, and {@code ValueCode} the lines that read
 * and write a value. The only package that imports JavaPoet.
 */
@NullMarked
package io.skynet.processor.write;

import org.jspecify.annotations.NullMarked;
