package io.skynet.runtime.directory;

/**
 * What a view has been through since it was opened.
 *
 * @param listings how often all was listed anew: at the start, and whenever the watch was broken or
 *     not to be trusted
 * @param lostChanges how many changes the directory did not tell of, which a later listing showed.
 *     Each is a defect of the directory or its client, and should never be seen
 * @param skippedRecords how many records, or revisions of one, were not to be used. Counted for all
 *     views of one directory together
 */
public record ViewCounts(long listings, long lostChanges, long skippedRecords) {}
