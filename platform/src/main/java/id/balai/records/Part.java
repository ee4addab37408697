package id.balai.records;

import java.nio.file.Path;

/** A file that came with statements, set aside on disk; its hash has been found to be the one it claims. */
public record Part(String sha2, Path file) {}
