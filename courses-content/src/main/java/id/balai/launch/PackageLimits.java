package id.balai.launch;

/** How much a package may ask of us: bytes of the upload and of its files, how many they are, and how deep it nests. */
final class PackageLimits {
    static final long UPLOAD_BYTES = 200L << 20;
    static final long UNPACKED_BYTES = 400L << 20;
    static final int FILES = 5_000;
    static final int NAME = 240;
    static final long XML_BYTES = 4L << 20;
    static final int UNITS = 2_000;
    static final int DEPTH = 20;
    /** An honest file seldom shrinks to less than a hundredth; small ones may. */
    static final int RATIO = 120;

    static final long SMALL_BYTES = 1L << 20;

    private PackageLimits() {}
}
