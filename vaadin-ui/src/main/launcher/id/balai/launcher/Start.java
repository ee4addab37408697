package id.balai.launcher;

/** The first class of all, readable by any Java since 8, so that an old one can be told what is needed. */
public final class Start {
    private static final double NEEDED = 17;

    private Start() {}

    public static void main(String[] arguments) throws Exception {
        String version = System.getProperty("java.specification.version");
        if (Double.parseDouble(version) < NEEDED) {
            System.err.println("Balai perlu Java 17 atau lebih baru; ini Java " + version
                    + ". Pasang JDK 17 lalu jalankan lagi. (Balai needs Java 17 or newer.)");
            System.exit(1);
        }
        Class.forName("id.balai.launcher.Launcher")
                .getMethod("main", String[].class)
                .invoke(null, (Object) arguments);
    }
}
