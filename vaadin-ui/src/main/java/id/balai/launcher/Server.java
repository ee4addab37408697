package id.balai.launcher;

import fish.payara.micro.PayaraMicro;
import fish.payara.micro.PayaraMicroRuntime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Payara Micro with the WAR, told where its database and its folders are. */
final class Server implements AutoCloseable {
    private @Nullable PayaraMicroRuntime runtime;

    void start(Distribution distribution, Settings settings, Home home) {
        System.setProperty(
                "java.util.logging.config.file",
                home.at("log/logging.properties").toString());
        try {
            home.clear("payara"); // holds nothing of ours, and an application found in it would be started twice
            PayaraMicro.main(arguments(distribution.war(), settings, home).toArray(String[]::new));
            runtime = PayaraMicro.getInstance().getRuntime();
            if (!Boolean.getBoolean("balai.opened")) throw new IllegalStateException("balai.war");
        } catch (Exception failure) { // PayaraMicro.main declares no narrower one
            throw new CannotStart("server", failure.getMessage(), home.at(Log.NEWEST));
        }
    }

    private static List<String> arguments(Path war, Settings settings, Home home) throws IOException {
        var preboot = Files.writeString(home.at("payara-preboot.txt"), preboot(settings));
        var arguments = new ArrayList<>(List.of(
                "--nohazelcast",
                "--disablephonehome",
                "--rootdir",
                home.at("payara").toString(),
                "--logproperties",
                home.at("log/logging.properties").toString(),
                "--prebootcommandfile",
                preboot.toString(),
                "--port",
                Integer.toString(settings.port()),
                "--contextroot",
                "/",
                "--deploy",
                war.toString()));
        settings.find(Setting.BALAI_BESIDE).ifPresent(beside -> arguments.addAll(List.of("--deploy", beside)));
        return arguments;
    }

    /** Only jars that say so with a beans.xml are searched for beans: looking into each of 190 takes half a start. */
    private static String preboot(Settings settings) {
        var http = "set configs.config.server-config.network-config.";
        return http + "network-listeners.network-listener.http-listener.address=" + settings.bind() + "\n"
                + http + "protocols.protocol.http-listener.http.xpowered-by=false\n"
                + http + "protocols.protocol.http-listener.http.server-header=false\n"
                + http + "protocols.protocol.http-listener.http.max-connections=-1\n"
                + http + "protocols.protocol.http-listener.http.scheme-mapping=X-Forwarded-Proto\n"
                + http + "protocols.protocol.http-listener.http.compression=on\n"
                + http + "protocols.protocol.http-listener.http.compression-min-size-bytes=800\n"
                + http
                + "protocols.protocol.http-listener.http.compressable-mime-type=text/html,text/css,text/javascript,"
                + "application/javascript,application/json,application/problem+json,image/svg+xml,text/plain,text/vtt,"
                + "application/vnd.apple.mpegurl\n"
                + "set configs.config.server-config.cdi-service.enable-implicit-cdi=false\n";
    }

    @Override
    public void close() {
        if (runtime != null)
            try {
                runtime.shutdown();
            } catch (Exception alreadyDown) {
                // its own hook was faster
            }
    }
}
